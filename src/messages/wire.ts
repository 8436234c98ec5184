import type { ReadingDelta } from '../trade/field';
import type { Lesson, Picked, SiteMap } from '../trade/site-map';
import type { Card, Locale, Obstruction, SaidQuestion, ShipmentState, TabState } from './said';
import type { Screened } from './screened';

/** From the content script of one frame to the worker. */
export type FromPage =
  /** What was read or has changed. The answer is void; verdicts come by `show`. */
  | { kind: 'reading'; delta: ReadingDelta; host: string }
  /** The form was submitted, or the page is going away. */
  | { kind: 'outcome'; document: string; revision: number; outcome: 'submitted' | 'left' }
  /** *Not now* on a card, by a trusted click: hides it for this shipment. */
  | { kind: 'not-now'; document: string; finding: string }
  /** Open the panel (or the records page, where a panel may not be opened) at a finding. */
  | { kind: 'open-finding'; finding: string }
  /** The page took away or covers what was shown, so badge and panel must tell in its place; null once it is seen again. */
  | { kind: 'obstructed'; document: string; how: Obstruction | null }
  /** Label lexicons of further languages, when the page's text calls for them. */
  | { kind: 'lexicon?'; languages: string[] }
  /** What is known of the site that this frame belongs to; which one that is says the browser, not the message. */
  | { kind: 'portal-map?' }
  /** The user pointed at a place to teach it, by a trusted click; null when they thought better of it. */
  | { kind: 'picked'; picked: Picked | null };

/** From the worker to the content script of one frame. */
export type ToPage =
  /** Everything to be shown in this frame, in place of what was shown before. Field ids are the frame's own, without prefix. */
  | {
      kind: 'show';
      document: string;
      revision: number;
      cards: Card[];
      question: SaidQuestion | null;
      screening: boolean;
      /** Language of everything said, and of the words around it. */
      locale: Locale;
    }
  /** Scroll to the field and mark it. */
  | { kind: 'locate'; field: string }
  /** Whether this document is still there; nothing needs to be done about it. */
  | { kind: 'alive'; document: string }
  /** Read the whole page again and answer with a settled reading. */
  | { kind: 'read' }
  /** What is known of this site has changed: read the page by it. */
  | { kind: 'portal-map'; map: SiteMap }
  /** Let the user point at a place, or stop that. Words around it in this language. */
  | { kind: 'pick'; on: boolean; locale: Locale }
  /** What does this selector find? Answered with `Picked`. */
  | { kind: 'try-lesson'; selector: string }
  /** Access was withdrawn or the extension turned off: leave nothing behind. */
  | { kind: 'stop' };

/** From one of the extension's own pages to the worker. */
export type FromOwnPage =
  | { kind: 'tab?'; tab: number }
  /** Read and judge the page in front of the user once (`activeTab`). */
  | { kind: 'check-page'; tab: number }
  | { kind: 'locate-field'; tab: number; field: string }
  /** A host permission was granted or withdrawn in the page; bring registrations and tabs in line. */
  | { kind: 'reconcile' }
  /** A person's decision, with who it is and why; answered once it is on disk. */
  | {
      kind: 'decide';
      tab: number;
      shipment: string;
      disposition: 'hold' | 'escalate' | 'false-match' | 'released';
      reason: string;
      author: string;
    }
  /** *Not again for these facts*, for everything told on one card: bound to the rules' versions and the facts; answered once it is on disk. */
  | { kind: 'silence'; tab: number; finding: string; reason: string; author: string; expires: string }
  /** Takes an exception back, by `Exception.id`; answered once that is on disk. */
  | { kind: 'unsilence'; exception: string }
  /** Let the user point at a place on the page of a tab, to teach it, or stop that. */
  | { kind: 'pick'; tab: number; on: boolean }
  /** What a lesson with this selector would be about, asked of the page as it is now. */
  | { kind: 'try-lesson'; tab: number; frame: number; selector: string }
  /** Keep a lesson for a site; answered once it is on disk and open pages of the site are read by it. */
  | { kind: 'teach'; tab: number; host: string; lesson: Lesson }
  /** Takes the last lesson of a site back. */
  | { kind: 'take-back'; host: string }
  /** Compare a piece of text with every list. */
  | { kind: 'screen'; text: string }
  /** Judge a shipment that no tab holds: the practice booking, a selection. */
  | { kind: 'judge'; delta: ReadingDelta; key: string }
  /** Settings were changed in this page: open cases are judged again by them. */
  | { kind: 'settings-changed' }
  /** Lists were imported, renewed or taken out: open cases are judged again by them. */
  | { kind: 'lists-changed' };

/** Broadcast to own pages that show a tab. */
export type ToOwnPage =
  | { kind: 'tab'; state: TabState }
  /** A card's *details* was chosen in the page: bring this finding into view. */
  | { kind: 'finding'; tab: number; finding: string }
  /** What the user pointed at on the page of a tab; null when they thought better of it. */
  | { kind: 'picked'; tab: number; frame: number; host: string; picked: Picked | null };

/** What is to be shown in one frame. */
export type Show = Extract<ToPage, { kind: 'show' }>;

/** A shipment that no tab holds, judged: for the extension's own pages to show. */
export interface Judged {
  shipments: ShipmentState[];
  /** For `mountWarnings().show`: all cards, field ids without prefix. */
  show: Show;
}

/** What a message to the worker is answered with, where that is more than "done". */
interface Answers {
  /** `wanted` is the finding that a card's *details* asked for before the page was open; told once. */
  'tab?': TabState & { wanted: string | null };
  'check-page': TabState;
  judge: Judged;
  'portal-map?': SiteMap;
  /** null when the frame is gone. */
  'try-lesson': Picked | null;
  screen: Screened;
  /** Compiled lexicons by language; languages that nobody has written are left out. */
  'lexicon?': Record<string, string>;
}

/** The answer to one kind; what is only "done" says nothing of interest. */
export type AnswerTo<K extends string> = K extends keyof Answers ? Answers[K] : unknown;
