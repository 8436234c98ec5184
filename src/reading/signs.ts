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

const HOST_LABELS = ['label', 'aria-label', 'label-hint', 'accessible-name', 'placeholder', 'header'];
const HOST_NAMES = ['name', 'id', 'data-field', 'field-name', 'formcontrolname', 'data-testid'];
const NAME_ATTRIBUTES = [
  'name',
  'id',
  'formcontrolname',
  'data-field',
  'data-name',
  'data-testid',
  'data-test',
  'col-id',
  'data-key',
  'itemprop',
  'ng-model',
  'v-model',
];

/** Gathers the signs of a spot. `labels` are the page's `label for` texts. */
export function signsOf(spot: Spot, labels: Labels, lexicon: Lexicon): Signs {
  const { el } = spot;
  const visible: Sign[] = [];
  const named: Sign[] = [];
  const say = (from: Sign['from'], text: string | null | undefined): void => {
    const said = text?.trim();
    if (said && /\p{L}/u.test(said) && !visible.some((sign) => sign.text === said))
      visible.push({ from, text: said, meaning: lexicon.label(said) });
  };
  if (spot.pair) {
    say('pair', spot.pair.label);
    if (spot.cell) for (const text of columnHeaders(spot.cell)) say('column', text);
    if (el.hasAttribute('itemprop')) named.push(name(lexicon, el.getAttribute('itemprop')!));
    return { visible, named, tokens: [] };
  }
  const labelled = (id: string, at: Element): string | undefined =>
    id ? labels.get(hostOf(at, spot.hosts))?.get(id)?.text : undefined;
  say('label', labelled(el.id, el) || spot.label?.text);
  say('aria', el.getAttribute('aria-label'));
  for (const id of idsOf(el, 'aria-labelledby')) say('aria', textById(el, id));
  for (const host of spot.hosts.slice(0, 3)) {
    say('label', labelled(host.id, host));
    for (const attribute of HOST_LABELS) say('label', host.getAttribute(attribute));
  }
  if (spot.cell) {
    const [column, above] = columnHeaders(spot.cell);
    if (spot.distance === 0 && spot.cell.text) say('before', spot.before);
    say('column', column);
    say('row', rowHeader(spot.cell));
    say('column', above);
  } else if (spot.distance < 2) say('before', spot.before);
  say(
    'placeholder',
    el.getAttribute('placeholder') ?? el.getAttribute('aria-placeholder') ?? el.getAttribute('data-placeholder'),
  );
  if (spot.kind === 'select') say('placeholder', promptOf(el as HTMLSelectElement, lexicon));
  say('title', el.getAttribute('title'));
  if (spot.distance === 2 && !spot.cell) say('before', spot.before);
  for (const attribute of NAME_ATTRIBUTES) {
    const value = el.getAttribute(attribute);
    if (value) named.push(name(lexicon, value));
  }
  for (const host of spot.hosts.slice(0, 2))
    for (const attribute of HOST_NAMES) {
      const value = host.getAttribute(attribute);
      if (value) named.push(name(lexicon, value));
    }
  const tokens = (el.getAttribute('autocomplete') ?? '').toLowerCase().slice(0, 100).split(/\s+/);
  return { visible, named, tokens };
}

function name(lexicon: Lexicon, text: string): Sign {
  return { from: 'name', text, meaning: lexicon.name(text) };
}

function idsOf(el: Element, attribute: string): string[] {
  const value = el.getAttribute(attribute);
  return value ? value.slice(0, 200).split(/\s+/).slice(0, 4) : [];
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
