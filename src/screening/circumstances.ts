import { fold } from '../text/fold';
import type { Designation } from './designation';
import type { Against, Why } from './reasons';
import type { ScreenQuery } from './screen';

/** What country, address and kind add to a name's match, in log odds. */
export interface Circumstances {
  shift: number;
  why: Why[];
  against: Against[];
}

const COUNTRY = 0.5;
const OTHER_COUNTRY = -0.6;
const ADDRESS = 0.8;
const OTHER_KIND = -3;
const WEAK_ALIAS = -0.8;
/** Words of an address that every address has are short or numbers; two others in common are a sign. */
const IN_COMMON = 2;
const LONG = 4;

/** Weighs what stands around the names. It strengthens or weakens a match of names and never makes one. */
export function weighCircumstances(query: ScreenQuery, listed: Designation, isWeak: boolean): Circumstances {
  const out: Circumstances = { shift: 0, why: [], against: [] };
  const countries = (query.countries ?? []).map((country) => country.toUpperCase());
  const theirs = listed.countries.map((country) => country.toUpperCase());
  if (countries.length > 0 && theirs.length > 0) {
    if (countries.some((country) => theirs.includes(country))) {
      out.shift += COUNTRY;
      out.why.push('match.country');
    } else {
      out.shift += OTHER_COUNTRY;
      out.against.push('match.country-differs');
    }
  }
  if (query.address && listed.addresses.length > 0) {
    const typed = telling(query.address);
    const near = listed.addresses.some((address) => {
      let common = 0;
      for (const word of telling(address)) if (typed.has(word)) common += 1;
      return common >= IN_COMMON;
    });
    if (near) {
      out.shift += ADDRESS;
      out.why.push('match.address');
    }
  }
  if (query.kind && query.kind !== listed.kind) {
    out.shift += OTHER_KIND;
    out.against.push('match.kind-differs');
  }
  if (isWeak) {
    out.shift += WEAK_ALIAS;
    out.against.push('match.weak-alias');
  }
  return out;
}

const telling = (address: string) =>
  new Set(
    fold(address.slice(0, 500))
      .split(' ')
      .filter((word) => word.length >= LONG),
  );
