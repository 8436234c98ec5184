import type { PartyPart } from '../trade/roles';
import { isLabelLike } from './cells';
import type { Lexicon } from './lexicon';
import type { Run, Scope, Spot } from './page';

const MOST_LINES = 7;
const LONGEST_LINE = 90;

/** Lines of text below a heading that names a party, while they may still be that party's block: who it is and where. */
export class PartyBlocks {
  private readonly lines = new Map<Scope, Run[]>();

  add(run: Run, scope: Scope | null): void {
    if (scope?.kind !== 'heading' || !scope.meaning.party || scope.meaning.part || scope.meaning.covered < 0.9) return;
    const lines = this.lines.get(scope);
    if (!lines) this.lines.set(scope, [run]);
    else if (lines.length <= MOST_LINES) lines.push(run);
  }

  /**
   * The blocks that are nothing but lines: no control, no label beside a value, no prose. The first line is the name, the others are its
   * address, unless they look like an e-mail address or a telephone number.
   */
  found(spots: readonly Spot[], lexicon: Lexicon): { run: Run; scope: Scope; part: PartyPart }[] {
    const taken = new Set<Scope | null>();
    for (const { scope } of spots) for (let at = scope; at; at = at.up) taken.add(at);
    const out: { run: Run; scope: Scope; part: PartyPart }[] = [];
    for (const [scope, lines] of this.lines) {
      if (
        taken.has(scope) ||
        lines.length > MOST_LINES ||
        lines.some((run) => isProse(run) || namesParty(run, lexicon) || isLabelLike(run.text, lexicon))
      )
        continue;
      const seen = new Set<Element>();
      for (const run of lines) {
        if (seen.has(run.el)) continue;
        out.push({ run, scope, part: seen.size ? partOf(run.text) : 'name' });
        seen.add(run.el);
      }
    }
    return out;
  }
}

/** "Consignee 2": one of several headings, whatever number it has. */
function namesParty({ text }: Run, lexicon: Lexicon): boolean {
  const { whole, party } = lexicon.label(text);
  return whole && party !== null;
}

function isProse({ text }: Run): boolean {
  return text.length > LONGEST_LINE || /[?!。]|\.\s\p{Lu}?\p{Ll}{3}/u.test(text);
}

function partOf(text: string): PartyPart {
  if (/^\S+@\S+\.\S+$/.test(text)) return 'email';
  return /^(?:tel|phone|☎)?[.:\s]*\+?[\d\s()./-]{7,}$/i.test(text) ? 'phone' : 'address';
}
