import { columnHeaders, rowHeader } from './cells';
import type { Lexicon } from './lexicon';
import type { Meaning } from './meaning';
import { hostOf, type Labels, type Spot } from './page';

/** One thing that speaks about a spot: where it was found, its words, and what they mean. */
export interface Sign {
  from: 'label' | 'aria' | 'pair' | 'column' | 'row' | 'before' | 'placeholder' | 'title' | 'after' | 'name' | 'host';
  text: string;
  meaning: Meaning;
}

/** All that is written about a spot: visible words, the most telling first, and names that only its makers see. */
export interface Signs {
  visible: Sign[];
  named: Sign[];
  /** `autocomplete` tokens. */
  tokens: string[];
}

/** Attributes in which an element, or the host of its shadow root, says its label or its name. */
const SAYS = new Map<string, 'aria' | 'placeholder' | 'title' | 'name' | 'labelledby' | 'autocomplete'>([
  ['aria-label', 'aria'],
  ['placeholder', 'placeholder'],
  ['aria-placeholder', 'placeholder'],
  ['data-placeholder', 'placeholder'],
  ['title', 'title'],
  ['name', 'name'],
  ['id', 'name'],
  ['formcontrolname', 'name'],
  ['field-name', 'name'],
  ['data-field', 'name'],
  ['data-name', 'name'],
  ['data-testid', 'name'],
  ['data-test', 'name'],
  ['data-test-id', 'name'],
  ['data-qa', 'name'],
  ['data-cy', 'name'],
  ['data-automation-id', 'name'],
  ['data-field-name', 'name'],
  ['data-bind', 'name'],
  ['data-path', 'name'],
  ['data-label', 'title'],
  ['data-title', 'title'],
  ['data-original-title', 'title'],
  ['ng-reflect-name', 'name'],
  ['wire:model', 'name'],
  ['x-model', 'name'],
  ['data-key', 'name'],
  ['col-id', 'name'],
  ['itemprop', 'name'],
  ['ng-model', 'name'],
  ['v-model', 'name'],
  ['aria-labelledby', 'labelledby'],
  ['autocomplete', 'autocomplete'],
]);
const HOST_LABELS = ['label', 'aria-label', 'label-hint', 'accessible-name', 'placeholder', 'header'];
const HOST_NAMES = ['name', 'id', 'data-field', 'field-name', 'formcontrolname', 'data-testid'];
const NO_TOKENS: string[] = [];

/** Gathers the signs of one spot. */
class Gathering implements Signs {
  readonly visible: Sign[] = [];
  readonly named: Sign[] = [];
  tokens = NO_TOKENS;

  constructor(private readonly lexicon: Lexicon) {}

  say(from: Sign['from'], text: string | null | undefined): void {
    if (!text) return;
    const meaning = this.lexicon.label(text);
    if (!meaning.letters) return;
    for (const sign of this.visible) if (sign.text === text) return;
    this.visible.push({ from, text, meaning });
  }

  name(text: string | null): void {
    if (text) this.named.push({ from: 'name', text, meaning: this.lexicon.name(text) });
  }
}

/** Gathers the signs of a spot. `labels` are the page's `label for` texts. */
export function signsOf(spot: Spot, labels: Labels, lexicon: Lexicon): Signs {
  const out = new Gathering(lexicon);
  if (spot.pair) {
    out.say('pair', spot.pair.label.trim());
    if (spot.cell)
      for (const text of columnHeaders(spot.cell))
        if (spot.pair.how === 'column' || isPartyOnly(text, lexicon)) out.say('column', text);
    out.name(spot.el.getAttribute('itemprop'));
    return out;
  }
  const { el } = spot;
  const said = attributesOf(el);
  out.say('label', labelled(said.id, el, spot, labels) || spot.label?.text);
  out.say('aria', said.aria);
  for (const id of said.labelledBy) out.say('aria', textById(el, id));
  for (const host of spot.hosts) hostLabels(host, spot, labels, out);
  if (spot.beforeOf && spot.beforeOf !== said.id && isControl(el, spot.beforeOf)) spot.before = '';
  around(spot, out);
  out.say('placeholder', said.placeholder);
  if (spot.kind === 'select') out.say('placeholder', promptOf(el as HTMLSelectElement, lexicon));
  out.say('title', said.title);
  if (spot.distance === 2 && !spot.cell) out.say('before', spot.before);
  for (const text of withoutPaper(said.names, lexicon)) out.name(text);
  for (const host of spot.hosts) for (const attribute of HOST_NAMES) out.name(host.getAttribute(attribute));
  out.tokens = said.tokens;
  return out;
}

/** "Exporter" over the pairs of two columns. */
function isPartyOnly(text: string, lexicon: Lexicon): boolean {
  const { party, part, role } = lexicon.label(text);
  return party !== null && part === null && role === null;
}

/** Papers that forms are bound to whole; `vessel[name]` is a vessel's name. */
const PAPERS = new Set<string>(['awb.number', 'document.reference']);

/** Names without the paper that a whole form is bound to: `house_awb[consignee_city]`, `house_awb_consignee_city`. */
function withoutPaper(names: string[], lexicon: Lexicon): string[] {
  const bound = names.find((name) => /^[a-z][\w-]*\[[a-z_]/i.test(name));
  const object = bound?.slice(0, bound.indexOf('['));
  if (!object || !PAPERS.has(lexicon.name(object).role ?? '')) return names;
  return names.map((name) => (name.startsWith(object) ? name.slice(object.length) : name));
}

/** What stands around a spot: its line, and in a table its column and row. */
function around(spot: Spot, out: Gathering): void {
  const { cell } = spot;
  if (!cell) {
    if (spot.distance < 2) out.say('before', spot.before);
    return;
  }
  const [column, above] = columnHeaders(cell);
  if (isInCell(spot, cell.el)) out.say('before', spot.before);
  out.say('column', column);
  out.say('row', rowHeader(cell));
  out.say('column', above);
}

/** Whether the text before a control stands in the same cell: a box of a form with its caption in the corner. */
function isInCell(spot: Spot, cell: Element): boolean {
  if (!spot.before || spot.el === cell) return false;
  let boxes = 0;
  for (let up = spot.el.parentElement; up && up !== cell && boxes < 9; up = up.parentElement) boxes++;
  return spot.boxesBefore <= boxes;
}

interface Said {
  id: string;
  aria: string;
  placeholder: string;
  title: string;
  names: string[];
  labelledBy: string[];
  tokens: string[];
}

/** All attributes that speak, in one pass. By their names: `attributes` would make a node of each. */
export function attributesOf(el: Element): Said {
  const out: Said = {
    id: '',
    aria: '',
    placeholder: '',
    title: '',
    names: [],
    labelledBy: NO_TOKENS,
    tokens: NO_TOKENS,
  };
  for (const name of el.getAttributeNames()) {
    const what = SAYS.get(name);
    const value = what && el.getAttribute(name);
    if (!value) continue;
    if (what === 'name') {
      out.names.push(value);
      if (name === 'id') out.id = value;
    } else if (what === 'aria') out.aria = value.trim();
    else if (what === 'placeholder') out.placeholder ||= value.trim();
    else if (what === 'title') out.title = value.trim();
    else if (what === 'labelledby') out.labelledBy = value.slice(0, 200).split(/\s+/).slice(0, 4);
    else out.tokens = value.toLowerCase().slice(0, 100).split(/\s+/);
  }
  return out;
}

function labelled(id: string, at: Element, spot: Spot, labels: Labels): string | undefined {
  return id ? labels.get(hostOf(at, spot.hosts))?.get(id)?.text : undefined;
}

function hostLabels(host: Element, spot: Spot, labels: Labels, out: Gathering): void {
  out.say('label', labelled(host.id, host, spot, labels));
  for (const attribute of HOST_LABELS) out.say('label', host.getAttribute(attribute)?.trim());
}

/** Whether the text before is the label of another control, by its markup. A `for` that matches nothing says nothing. */
function isControl(el: Element, id: string): boolean {
  const root = el.getRootNode() as Document | ShadowRoot;
  const found = 'getElementById' in root ? root.getElementById(id) : null;
  return found !== null && found !== el && /^(?:input|select|textarea)$/.test(found.localName);
}

function textById(el: Element, id: string): string {
  const root = el.getRootNode() as Document | ShadowRoot;
  const found = 'getElementById' in root ? root.getElementById(id) : null;
  return found && found !== el ? (found.textContent ?? '').slice(0, 200).replace(/\s+/g, ' ').trim() : '';
}

/** The first option when it is no choice but says what to choose: "Country", "Select currency". */
function promptOf(select: HTMLSelectElement, lexicon: Lexicon): string {
  const first = select.options[0];
  if (!first || select.options.length < 2) return '';
  const said = lexicon.label(first.text);
  return said.covered > 0.9 && (said.part || said.role) && !said.open ? first.text : '';
}
