import type { Section } from '../../src/knowledge/buffer';
import { ratesSchema } from '../../src/rules/money.schema';
import { readYaml } from './yaml-file';

/** The section `rates`: reference rates of `assets/money/rates.yaml`. */
export function ratesMaker(): Section[] {
  const { value } = readYaml('assets/money/rates.yaml', ratesSchema);
  return [{ name: 'rates', bytes: new TextEncoder().encode(JSON.stringify(value)) }];
}
