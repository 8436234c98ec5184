import type { Designation, DesignationKind } from '../designation';
import type { ListSource, Progress } from './list-source';

export interface Parsed {
  /** Date of the publication as the file states it (ISO 8601), or null. */
  issued: string | null;
}

/** How one publisher writes its list. */
export interface ListFormat {
  id: string;
  /** Whether a file that begins like this is in this format; its name is a hint at most. */
  fits(head: string, name: string): boolean;
  /** Reads the file or the files that belong together, and hands over each designation. Throws ListProblem. */
  parse(files: readonly ListSource[], take: (designation: Designation) => void, progress?: Progress): Promise<Parsed>;
}

/** A designation with nothing in it yet. */
export function blank(entry: string, kind: DesignationKind): Designation {
  return { entry, kind, names: [], identifiers: [], programmes: [], countries: [], addresses: [], born: [] };
}

/** Adds a name once, with its white space run together; empty ones are left out. */
export function addName(to: Designation, text: string, quality: 'primary' | 'strong' | 'weak'): void {
  const name = text.replace(/\s+/g, ' ').trim();
  if (name && !to.names.some((known) => known.text === name)) to.names.push({ text: name, quality });
}

/** `IMO 8917467`, `IMO9562233`, `7406784 ("…")` → the seven digits, or null. */
export function imoIn(text: string): string | null {
  return /(?<!\d)(\d{7})(?!\d)/.exec(text)?.[1] ?? null;
}

/** `DD/MM/YYYY` or `MM/DD/YYYY` → ISO 8601; '' when it is neither. */
export function isoDate(text: string, order: 'dmy' | 'mdy'): string {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!parts) return /^\d{4}-\d{2}-\d{2}/.exec(text.trim())?.[0] ?? '';
  const [, a, b, year] = parts as unknown as [string, string, string, string];
  const [day, month] = order === 'dmy' ? [a, b] : [b, a];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Adds what is not there yet and not empty. */
export function addTo(list: string[], ...texts: string[]): void {
  for (const text of texts) {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean && !list.includes(clean)) list.push(clean);
  }
}
