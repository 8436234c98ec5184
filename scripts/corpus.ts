import { writeFileSync } from 'node:fs';
import { corpusPages, measure } from '../tests/corpus/measure';
import { RATCHET, scoresOf } from '../tests/corpus/ratchet';
import { table } from '../tests/corpus/score';
import { VARIANTS } from '../tests/corpus/stand';

/**
 * `npm run corpus`: reads the labelled pages and prints precision, recall and F1 by role and language, and what went wrong on the pages
 * to develop on. Names of pages restrict it, `--from=FOLDER` takes pages that are not in the corpus yet; `--as=closed` reads them in a closed shadow root
 * (or `open`, `frame`, `late`); `--record` writes the scores that the ratchet holds.
 */
const args = process.argv.slice(2);
const from = args.find((arg) => arg.startsWith('--from='))?.slice('--from='.length);
const names = args.filter((arg) => !arg.startsWith('--'));
const pages = corpusPages(from).filter(({ name }) => !names.length || names.some((part) => name.includes(part)));
const as = VARIANTS.find((variant) => args.includes(`--as=${variant}`));
const measured = await measure(pages, as);
for (const { page, judged } of measured.pages) {
  // What went wrong on pages that only measure stays unseen: a page that was looked at is burned.
  if (page.part === 'measure' && !args.includes('--burn')) continue;
  for (const { truth, read, where, why } of judged) {
    if (truth !== read)
      console.log(
        `${page.name}: ${where} is ${truth || 'no field'}, read as ${read || 'nothing'}${why ? ` (${why})` : ''}`,
      );
  }
}
console.log(`\nrole                     prec.  recall F1     (fields)\n${table(measured.byRole)}`);
console.log(`\nlanguage\n${table(measured.byLanguage)}`);
console.log(`\n${pages.length} pages\n${table(measured.byPart)}`);
if (args.includes('--record')) {
  writeFileSync(RATCHET, `${JSON.stringify(scoresOf(measured), null, 2)}\n`);
  console.log(`recorded in ${RATCHET}`);
}
