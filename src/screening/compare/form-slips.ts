import type { ParsedName } from '../names/parsed-name';
import { isOneSlip } from '../words/slip';

const SLIP = 0.1;
const SHORTEST = 3;
const LONGEST = 7;
/** Forms that are written in letters fall into pieces of this length at most: `nS.A.` is `ns` and `a`. */
const PIECE = 2;

/**
 * Weights of a name's words, in which a short word that is a slip of a legal form, a title or a particle of the other name (`LCL`, `EOODD`,
 * `Mulah`, `Ocld`) weighs next to nothing: otherwise it would be the rarest word of all.
 */
export function discounted(name: ParsedName, other: ParsedName, weights: number[]): number[] {
  if (name.core.length < 2 || small(name) >= small(other)) return weights;
  const forms = formsOf(other);
  const isSlip = (text: string) => forms.some((form) => isSlipOf(text, form));
  const out = [...weights];
  const lower = (at: number) => {
    out[at] = Math.min(out[at]!, SLIP);
  };
  for (const [at, { text }] of name.core.entries()) {
    if (isSlip(text)) lower(at);
    const next = name.core[at + 1]?.text;
    if (!next || text.length > PIECE || next.length > PIECE || !isSlip(text + next)) continue;
    lower(at);
    lower(at + 1);
  }
  return out;
}

const small = (name: ParsedName) => name.setAside.length + name.particles.size;

/** Forms, titles and particles; letters of a form together as well: `S.A.` mistyped is `nS.A.` */
function formsOf({ setAside, core, particles }: ParsedName): string[] {
  const letters = setAside.filter((word) => word.length === 1).join('');
  return [...setAside, ...[...particles].map((at) => core[at]!.text), ...(letters.length > 1 ? [letters] : [])];
}

/** Whether a short word is a slip of a form; of one of two letters only when one was added. */
function isSlipOf(word: string, form: string): boolean {
  if (form.length < (word.length > form.length ? 2 : SHORTEST) || word.length < 2 || word.length > LONGEST)
    return false;
  return isOneSlip(word, form);
}
