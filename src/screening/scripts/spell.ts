/** Letters, or runs of up to three of them, and what is written for them in Latin. */
export type LetterTable = Readonly<Record<string, string>>;

const LONGEST_RUN = 3;

/** A word of an alphabetic script in Latin letters, the longest run that the table knows first; letters that it lacks are left out. An apostrophe parts what `isApart` says does not belong together. */
export function spell(
  word: string,
  table: LetterTable,
  isApart: (before: string, next: string) => boolean = () => false,
): string {
  let out = '';
  for (let at = 0; at < word.length; ) {
    let length = Math.min(LONGEST_RUN, word.length - at);
    while (length > 1 && !Object.hasOwn(table, word.slice(at, at + length))) length -= 1;
    const run = word.slice(at, at + length);
    const latin = Object.hasOwn(table, run) ? table[run]! : '';
    out += latin !== '' && isApart(out, latin) ? `'${latin}` : latin;
    at += length;
  }
  return out;
}
