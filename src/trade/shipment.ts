import type { Unreadable } from './field';
import type { PartyName, PartyPart, Role } from './roles';

/** A value of a shipment as it was typed, with the field that it came from. */
export interface Entry {
  role: Role;
  value: string;
  /** Code behind a chosen option, if the page has one. */
  code?: string;
  /** `<frame>:<field id>` in the browser, the role (or `items[2].goods.value`) on the command line. */
  field: string;
  /** The label beside the field, for quoting; '' when unknown. */
  label: string;
}

/** One line of goods. */
export interface Item {
  index: number;
  entries: Entry[];
}

/**
 * One consignment as read. Values stand as typed, any language; nothing here is interpreted.
 * An entry with an empty value is an empty field; a role without an entry is absent.
 */
export interface Shipment {
  id: string;
  /** Everything that holds for the whole shipment: parties, route, transport, papers, terms. */
  entries: Entry[];
  items: Item[];
  unreadable: Unreadable[];
}

/** All entries of a shipment, its items' included, in the order in which it is told. */
export function allEntries(shipment: Shipment): Entry[] {
  return [...shipment.entries, ...shipment.items.flatMap((item) => item.entries)];
}

/** The entries of one party, by part; empty fields are left out. */
export function partyEntries(shipment: Shipment, party: PartyName, part: PartyPart): Entry[] {
  return shipment.entries.filter((entry) => entry.role === `${party}.${part}` && entry.value.trim() !== '');
}

/** The filled-in values of a role outside the items. */
export function filled(shipment: Shipment, role: Role): Entry[] {
  return shipment.entries.filter((entry) => entry.role === role && entry.value.trim() !== '');
}
