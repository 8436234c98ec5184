import type { Role } from './roles';

/** Which fields of a page belong together. */
export interface FieldGroup {
  /** Shipments on the page are numbered from 0; a booking form is one, a search result of vehicles is many. */
  shipment: number;
  /** Line of goods within the shipment, from 0, or null for what belongs to the whole shipment. */
  item: number | null;
  /** Heading, legend, tab or column under which the field stands, as the page words it; '' when there is none. */
  section: string;
}

/** One labelled value on a page, typed or read-only, with the meaning that the reader gave it. */
export interface Field {
  /** Unique and stable within its frame's document for as long as the element lives. */
  id: string;
  role: Role;
  /** What the user sees: typed text, the chosen option's text, the chip, the cell. Empty when nothing is there. */
  value: string;
  /** The code behind what is seen (an option's value attribute, say), as further evidence. */
  code?: string;
  label: string;
  /** Finds exactly this element; steps through shadow roots and frames are joined by ` >>> `. */
  selector: string;
  /** The browser's frame id; 0 is the page itself. The worker sets it from the sender, never the page. */
  frame: number;
  group: FieldGroup;
  /** 0 to 1, calibrated: of the fields given 0.9, nine in ten have the role. */
  confidence: number;
  /** The evidence in a few words: `label "Consignee name"; section "Consignee"`. */
  why: string;
  /** False for text on the page that nobody can type into. */
  editable: boolean;
}

/** Something that may hold trade fields and could not be read, and what the user can do about it. */
export interface Unreadable {
  what: 'frame' | 'closed-root' | 'canvas' | 'limit' | 'portal-changed';
  /** Where it is: a host for a frame, a selector otherwise. */
  where: string;
}

/** What changed on one frame's document since the reading before. The first one carries everything. */
export interface ReadingDelta {
  /** Random, made anew by each document; tells a reload from a change. */
  document: string;
  /** Rises by one with each delta of a document. */
  revision: number;
  /** Fields that are new or whose value, role or group changed. */
  fields: Field[];
  /** Ids of fields that are gone. */
  gone: string[];
  unreadable: Unreadable[];
  /** True when `fields` is everything there is, so that it replaces what was read before of this document. */
  whole?: boolean;
  /** True when this was sent because the user settled: blur, option chosen, Enter, submit. */
  settled: boolean;
}
