import type { Designation, ListHead } from '../screening/designation';
import { ListProblem } from '../screening/formats/list-problem';
import type { Publisher } from './publisher';

/** Counts what a list holds while it is read. */
export class Tally {
  entries = 0;
  names = 0;
  private readonly with = { programmes: 0, countries: 0, aliases: 0, identifiers: 0, listedOn: 0 };

  add(designation: Designation): void {
    this.entries++;
    this.names += designation.names.length;
    if (designation.programmes.length) this.with.programmes++;
    if (designation.countries.length) this.with.countries++;
    if (designation.names.length > 1) this.with.aliases++;
    if (designation.identifiers.length) this.with.identifiers++;
    if (designation.listedOn) this.with.listedOn++;
  }

  /** Share of entries that carry this kind of data. */
  share(kind: keyof Publisher['expect']['fill']): number {
    return this.entries ? this.with[kind] / this.entries : 0;
  }
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/**
 * Whether a list that was read is a whole one: enough entries, enough of each kind of data, and not much less than the list
 * before it. A file that parses is not yet a list: half a download and a renamed column parse too. Throws ListProblem.
 */
export function assay(tally: Tally, publisher: Publisher, previous: ListHead | null, where: string): void {
  const { entriesAtLeast, fill, greatestLoss } = publisher.expect;
  if (tally.entries === 0) throw new ListProblem('empty', 'it has no entries', where);
  if (tally.entries < entriesAtLeast) {
    throw new ListProblem(
      'truncated',
      `it has ${tally.entries} entries where ${publisher.title} has ${entriesAtLeast} or more; fetch the whole file`,
      where,
    );
  }
  for (const [kind, least] of Object.entries(fill) as [keyof typeof fill, number][]) {
    const share = tally.share(kind);
    if (share < least) {
      throw new ListProblem(
        'gone-blind',
        `only ${percent(share)} of its entries have ${kind}, where ${percent(least)} or more should; the publisher may have changed the format`,
        where,
      );
    }
  }
  if (previous && tally.entries < previous.entries * (1 - greatestLoss)) {
    throw new ListProblem(
      'worse',
      `it has ${tally.entries} entries, the list in force has ${previous.entries}; it is held back until a person accepts it`,
      where,
    );
  }
}
