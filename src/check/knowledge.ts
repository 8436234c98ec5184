import type { FactTables } from '../facts/tables';
import type { CompiledRule } from '../rules/rule';
import type { OpenList } from '../screening/screen';
import type { Phrase } from '../trade/phrase';
import type { KnowledgeDates } from '../trade/verdict';

/** Something that the rules are known to lack: whose law, for which destinations; everyone's and all of them when not said. */
export interface KnownGap extends Phrase {
  binds?: string[];
  to?: string[];
}

/** All that shipments are judged against, read in place from one buffer. */
export interface Knowledge {
  dates: KnowledgeDates;
  tables: FactTables;
  rules: readonly CompiledRule[];
  /** Bundled designations first, then the official lists on the user's machine that are open. */
  lists: readonly OpenList[];
  /** Lists that are loading, missing, stale or refused, as coverage says it. */
  listGaps: readonly Phrase[];
  /** What is known to be missing from the rules. */
  knownGaps: readonly KnownGap[];
}
