/** Input or options that cannot be used: said on stderr as what, where, what to do; the command ends with 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
