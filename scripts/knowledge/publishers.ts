import type { Section } from '../../src/knowledge/buffer';
import { publishersSchema } from '../../src/lists/publisher.schema';
import { readYaml } from './yaml-file';

/** The section `publishers`: who publishes an official list, where, and what a whole one looks like. */
export function publishersMaker(): Section[] {
  const { value } = readYaml('assets/lists/publishers.yaml', publishersSchema);
  return [{ name: 'publishers', bytes: new TextEncoder().encode(JSON.stringify(value)) }];
}
