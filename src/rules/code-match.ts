import type { Truth } from '../trade/interval';

/**
 * Whether a tariff code lies under one of `prefixes` and none of `except`. A code shorter than the prefix leaves it open: 8703
 * may or may not be 8703.24. A heading from which only some subheading is excepted is taken as the rest of it: whoever types 8703
 * for a car need not say that it is no snowmobile.
 */
export function codeIsUnder(digits: string, prefixes: readonly string[], except: readonly string[] = []): Truth {
  if (except.some((one) => digits.startsWith(one))) return 'no';
  if (prefixes.some((one) => digits.startsWith(one))) return 'yes';
  return prefixes.some((one) => one.startsWith(digits)) ? 'open' : 'no';
}
