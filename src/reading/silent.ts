import type { Lexicon } from './lexicon';
import { type Meaning, NOTHING } from './meaning';
import { listOf } from './options';
import { attributesOf } from './signs';
import type { Structured } from './structured';

/** Texts longer than this, in characters, label nothing; where there are no controls a label is shorter. */
const LONGEST = 120;
const LONGEST_BESIDE = 60;
/** How many nodes are looked at in one step. */
const STEP = 128;
const MOST_TEXTS = 300;
const SIGN = /[:：]|\s[-–—]\s/;

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
  const hearing = new Hearing(lexicon);
  const all = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let n = 0;
  for (let node = all.nextNode(); node; node = all.nextNode()) {
    if (++n % STEP === 0) yield;
    if (node.nodeType === 3 ? hearing.text((node as Text).data) : hearing.element(node as Element)) return LOUD;
  }
  return { silent: true, texts: hearing.texts() };
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
  private readonly heard = new Map<string, Meaning>();
  private before = '';
  private saidBefore = NOTHING;
  private longest = LONGEST_BESIDE;
  /** Longer texts, which are heard as well once there is a control. */
  private long: string[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  texts(): string[] {
    return [...this.heard.keys()].slice(0, MOST_TEXTS);
  }

  /** A text by itself, and with the one before: "Port of <b>loading</b>". What is longer than a label may begin with one: "Vessel: …". */
  text(data: string): boolean {
    let text = data;
    const { before } = this;
    if (text.length > this.longest) {
      if (text.length <= LONGEST) this.long.push(`${before} ${text}`, text);
      const head = text.slice(0, LONGEST_BESIDE);
      const cut = head.search(SIGN);
      this.before = '';
      if (cut < 0) return false;
      text = head.slice(0, cut);
    }
    text = text.trim();
    if (!text) return false;
    const { saidBefore } = this;
    const said = this.say(text);
    this.before = text.length > LONGEST_BESIDE ? '' : text;
    this.saidBefore = said;
    if (this.hear(said)) return true;
    const together =
      before !== '' && data.length <= this.longest && (saidBefore.goesOn || saidBefore.role || said.role);
    return together ? this.hear(this.say(`${before} ${text}`)) : false;
  }

  /** A custom element, whose shadow root may hold anything, or a control that names something. */
  element(el: Element): boolean {
    const name = el.localName;
    if (name.includes('-') || el.shadowRoot) return true;
    if (name === 'input' || name === 'select' || name === 'textarea') return this.control(el);
    if (!el.hasAttributes()) return false;
    const named = el.hasAttribute('role') || el.hasAttribute('aria-label') || el.hasAttribute('contenteditable');
    return named && this.control(el);
  }

  private areLong(): boolean {
    const { long } = this;
    this.longest = LONGEST;
    this.long = [];
    return long.some((text) => this.hear(this.say(text.trim())));
  }

  private control(el: Element): boolean {
    if (this.longest < LONGEST && this.areLong()) return true;
    const { aria, placeholder, title, names, tokens } = attributesOf(el);
    if (tokens.includes('shipping')) return true;
    for (const text of [aria, placeholder, title]) if (text && this.hear(this.lexicon.label(text))) return true;
    for (const name of names) if (this.hear(this.lexicon.name(name))) return true;
    const list = el.localName === 'select' ? listOf(el as HTMLSelectElement) : null;
    if (list === 'countries') this.weak.add(list);
    return list === 'currencies' || list === 'incoterms' || this.weak.size > 1;
  }

  private say(text: string): Meaning {
    const key = text.replace(/\d+/g, '0');
    let said = this.heard.get(key);
    if (!said) {
      said = this.lexicon.label(key);
      this.heard.set(key, said);
    }
    return said;
  }

  private hear({ role, party, part, about, covered }: Meaning): boolean {
    if (party || about === 'vehicle') return true;
    if (!role) return false;
    if (!WEAK.has(role) && (part || covered >= 0.4)) return true;
    this.weak.add(role);
    return this.weak.size > 1;
  }
}
