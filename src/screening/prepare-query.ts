import { imoDigits, isShipNumber } from '../text/imo-number';
import type { DesignationKind } from './designation';
import { identifierKey, withoutImo } from './identifiers';
import { parseName, wordsOfName } from './names/parse-name';
import type { ParsedName } from './names/parsed-name';
import type { Word } from './names/word';
import type { ScreenQuery } from './screen';
import { namesInField } from './split-parties';

/** A query with everything worked out that does not depend on the list. */
export interface PreparedQuery {
  query: ScreenQuery;
  words: readonly Word[];
  as(kind: DesignationKind): ParsedName;
  identifiers: readonly string[];
  /** A ship's number with a right check digit. */
  imo: string | null;
}

const LONGEST = 600;
let last: { query: ScreenQuery; prepared: PreparedQuery[] } | null = null;

/** Takes the query apart once, into as many as it names parties; several lists are asked with the same one. */
export function prepareQueries(query: ScreenQuery): PreparedQuery[] {
  if (last?.query !== query) {
    const field = query.name.slice(0, LONGEST);
    const { rest, imo } = withoutImo(field);
    const identifiers = [...(query.identifiers ?? []), ...(imo ? [imo] : [])].slice(0, 20);
    const keys = identifiers.map(identifierKey).filter((key) => key !== null);
    const names = namesInField(rest);
    last = { query, prepared: names.map((name) => prepare(query, name, keys)) };
  }
  return last.prepared;
}

function prepare(query: ScreenQuery, name: string, identifiers: readonly string[]): PreparedQuery {
  const words = wordsOfName(name);
  const parsed = new Map<DesignationKind, ParsedName>();
  return {
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
    identifiers,
    imo: identifiers.map((key) => imoDigits(key)).find((digits) => digits !== null && isShipNumber(digits)) ?? null,
  };
}
