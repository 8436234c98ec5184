/** Why a list was refused: what was wrong, where, and what to do. The list before it stays in force. */
export class ListProblem extends Error {
  constructor(
    readonly what:
      | 'unknown-format'
      | 'truncated'
      | 'malformed'
      | 'hostile'
      | 'encoding'
      | 'empty'
      | 'gone-blind'
      | 'worse'
      | 'cancelled',
    message: string,
    /** File, and line or entry in it, where known. */
    readonly where: string,
  ) {
    super(`${where}: ${message}`);
    this.name = 'ListProblem';
  }
}
