import type { Lexicon } from './lexicon';
import type { Meaning } from './meaning';
import { listOf } from './options';
import { attributesOf } from './signs';
import type { Structured } from './structured';

/** Texts longer than this, in characters, label nothing; where there are no controls a label is shorter. */
const LONGEST = 120;
const LONGEST_BESIDE = 60;
/** How many nodes are looked at in one step. */
const STEP = 128;
const MOST_TEXTS = 300;
const NAMED = 'input, select, textarea, [contenteditable], [role], [aria-label]';

/** What a first look at a page found: whether it names nothing of the trade, and texts that say in which language it is. */
export interface FirstLook {
  silent: boolean;
  texts: string[];
}

export const LOUD: FirstLook = { silent: false, texts: [] };

/**
 * Looks whether a page names a party, a role or a vehicle anywhere. Without one of them no field has a role: "Name" and "City" are nobody's. Most
 * pages are like that, and this is a fraction of what walking them with all their headings, tables and labels costs. A page with custom
 * elements, whose shadow roots may hold anything, is never silent.
 */
export function* firstLook(
  root: ParentNode & Node,
  structured: Structured,
  lexicon: Lexicon,
): Generator<void, FirstLook> {
  if (structured.values.size || structured.microdata) return LOUD;
  let n = 0;
  const all = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let el = all.nextNode() as Element | null; el; el = all.nextNode() as Element | null) {
    if (el.localName.includes('-') || el.shadowRoot) return LOUD;
    if (++n % STEP === 0) yield;
  }
  const hearing = new Hearing(lexicon);
  const named = root.querySelectorAll(NAMED);
  for (const el of named) {
    if (++n % STEP === 0) yield;
    if (hearing.control(el)) return LOUD;
  }
  return yield* texts(root, hearing, named.length ? LONGEST : LONGEST_BESIDE);
}

/** Every text by itself, and with the one before: "Port of <b>loading</b>". What is longer than a label may begin with one: "Vessel: …". */
function* texts(root: Node, hearing: Hearing, longest: number): Generator<void, FirstLook> {
  const heard = new Set<string>();
  const says = (text: string): boolean => {
    const key = text.replace(/\d+/g, '0');
    if (heard.has(key)) return false;
    heard.add(key);
    return hearing.text(key);
  };
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let before = '';
  let n = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (++n % STEP === 0) yield;
    let text = node.data;
    if (text.length > longest) {
      const head = text.slice(0, LONGEST_BESIDE);
      const cut = head.search(/[:：]|\s[-–—]\s/);
      before = '';
      if (cut < 0) continue;
      text = head.slice(0, cut);
    }
    text = text.trim();
    if (!text) continue;
    if (says(text) || (before && says(`${before} ${text}`))) return LOUD;
    before = text.length > LONGEST_BESIDE ? '' : text;
  }
  return { silent: true, texts: [...heard].slice(0, MOST_TEXTS) };
}

/** Words that many pages use, which no field is marked by unless something else supports them. */
const WEAK = new Set<string>([
  'goods.description',
  'goods.quantity',
  'goods.weight',
  'goods.value',
  'goods.unitValue',
  'goods.condition',
  'document.reference',
  'vehicle.make',
  'vehicle.model',
  'vehicle.year',
]);

/** Adds up what is heard: a party or a role is enough, of words that need support it takes two. */
class Hearing {
  private readonly weak = new Set<string>();

  constructor(private readonly lexicon: Lexicon) {}

  text(text: string): boolean {
    return this.hear(this.lexicon.label(text));
  }

  control(el: Element): boolean {
    const { aria, placeholder, title, names, tokens } = attributesOf(el);
    if (tokens.includes('shipping')) return true;
    for (const text of [aria, placeholder, title]) if (text && this.text(text)) return true;
    for (const name of names) if (this.hear(this.lexicon.name(name))) return true;
    const list = el.localName === 'select' ? listOf(el as HTMLSelectElement) : null;
    if (list === 'countries') this.weak.add(list);
    return list === 'currencies' || list === 'incoterms' || this.weak.size > 1;
  }

  private hear({ role, party, part, about, covered }: Meaning): boolean {
    if (party || about === 'vehicle') return true;
    if (!role) return false;
    if (!WEAK.has(role) && (part || covered >= 0.4)) return true;
    this.weak.add(role);
    return this.weak.size > 1;
  }
}
