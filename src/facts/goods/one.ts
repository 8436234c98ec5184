import { wordsOf } from '../../text/words';
import type { Item } from '../../trade/shipment';
import type { FactTables } from '../tables';
import { entriesOf } from './item-entries';
import { findTerms } from './lexicon';

/** Families of things that are sold by the piece and named so: one watch, one piano. */
const COUNTED = new Set(
  'watch clock handbag coat piano grand-piano motorcycle bicycle yacht-or-boat personal-watercraft snowmobile camera laptop television carpet passenger-car goods-vehicle tractor helicopter aircraft night-vision'.split(
    ' ',
  ),
);
/** Single pieces of jewellery, art and instruments; "jewellery" and "art" themselves count nothing. */
const PIECE =
  /^(?:necklace|bracelet|brooch|pendant|tiara|engagement ring|wedding ring|gold ring|diamond ring|gold chain|painting|oil painting|sculpture|violin|cello|guitar|saxophone|trumpet|flute|harp|halskette|goldkette|armband|ring|brosche|gemälde|geige|collier|bague|broche|tableau|violon|collar|anillo|pulsera|cuadro|collana|anello|bracciale|quadro|violino|ожерелье|кольцо|браслет|колье|картина|скрипка|kolye|yüzük|tablo|naszyjnik|pierścionek|obraz)$/u;
/** Marks of fineness, the numbers that stand in descriptions of jewellery and count nothing. */
const FINENESS =
  /(?<!\d)(?:333|375|417|583|585|750|800|835|900|916|925|950|958|999)(?!\d)|\d{1,2} ?(?:k|kt|ct|karat|carat)(?!\p{L})/giu;
/** Endings of the plural in languages written in Latin and Cyrillic letters, as they stand on words of goods. */
const PLURAL = /(?:s|x|en|er|ar|i|y|ów|ler|lar|te|se|he|le|ы|и|ов|ей|ам|ами)$/u;

/** Words for goods that are always many. */
const PLURAL_ONLY = /^(?:часы|hodinky|jewellery|jewelry|silverware)$/u;

const isCounted = (family: string | undefined) => family !== undefined && COUNTED.has(family);
const isPiece = (text: string, family: string | undefined) =>
  PIECE.test(text) || (isCounted(family) && !PLURAL.test(text));

/**
 * Whether a line names one thing: a word of goods that are sold by the piece, in the singular, and nothing about how many. Only for
 * languages that tell one from many by the word; where they do not, how many there are stays open.
 */
export function namesOne(item: Item, tables: FactTables): boolean {
  const entries = entriesOf(item, 'goods.description');
  if (entries.length !== 1 || /[,;/&+]|\d{2}/.test(entries[0]!.value.replace(FINENESS, ''))) return false;
  const words = wordsOf(entries[0]!.value);
  const things = findTerms(words, tables)
    .filter(({ entries: [first] }) => first?.is === 'family' || first?.is === 'brand')
    .map((term) => ({
      term,
      text: words
        .slice(term.word, term.word + term.words)
        .map(({ text }) => text)
        .join(' '),
      family: term.entries.find(({ is }) => is === 'family')?.id,
    }));
  if (things.some(({ term, text }) => words[term.word]!.kind !== 'spaced' || PLURAL_ONLY.test(text))) return false;
  return (
    things.some(({ text, family }) => isPiece(text, family)) &&
    things.every((one) => isPiece(one.text, one.family) || !isCounted(one.family))
  );
}
