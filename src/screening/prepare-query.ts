import { imoDigits, isShipNumber } from '../text/imo-number';
import type { DesignationKind } from './designation';
import { identifierKey } from './identifiers';
import { parseName, wordsOfName } from './names/parse-name';
import type { ParsedName } from './names/parsed-name';
import type { Word } from './names/word';
import type { ScreenQuery } from './screen';

/** A query with everything worked out that does not depend on the list. */
export interface PreparedQuery {
  query: ScreenQuery;
  words: readonly Word[];
  as(kind: DesignationKind): ParsedName;
  identifiers: readonly string[];
  /** A ship's number with a right check digit. */
  imo: string | null;
}

const WRITTEN_IMO = /\bIMO\b[^0-9\p{L}]{0,6}(\d{7})\b/iu;
let last: PreparedQuery | null = null;

/** Takes the query apart once; several lists are asked with the same one. */
export function prepareQuery(query: ScreenQuery): PreparedQuery {
  if (last?.query === query) return last;
  const written = WRITTEN_IMO.exec(query.name.slice(0, 400));
  const name = written ? query.name.replace(written[0], ' ') : query.name;
  const identifiers = [...(query.identifiers ?? []), ...(written ? [written[1]!] : [])].slice(0, 20);
  const words = wordsOfName(name);
  const parsed = new Map<DesignationKind, ParsedName>();
  const keys = identifiers.map(identifierKey).filter((key) => key !== null);
  last = {
    query,
    words,
    as(kind) {
      let known = parsed.get(kind);
      if (!known) {
        known = parseName(words, kind);
        parsed.set(kind, known);
      }
      return known;
    },
    identifiers: keys,
    imo: keys.map((key) => imoDigits(key)).find((digits) => digits !== null && isShipNumber(digits)) ?? null,
  };
  return last;
}
