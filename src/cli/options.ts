import { UsageError } from './usage-error';

/**
 * `--name value` and `--name=value` options and the rest, for a closed list of names. Throws a `UsageError` on an option that
 * the command does not have or that lacks its value.
 */
export function parseOptions<N extends string>(
  args: readonly string[],
  names: readonly N[],
): { options: Partial<Record<N, string>>; rest: string[] } {
  const options: Partial<Record<N, string>> = {};
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (!arg.startsWith('--')) {
      rest.push(arg);
      continue;
    }
    const [name, given] = arg.slice(2).split(/=(.*)/s) as [N, string | undefined];
    if (!names.includes(name))
      throw new UsageError(`Unknown option --${name}. Use ${names.map((one) => `--${one}`).join(', ')}.`);
    const value = given ?? args[++i];
    if (value === undefined) throw new UsageError(`Option --${name} needs a value.`);
    options[name] = value;
  }
  return { options, rest };
}
