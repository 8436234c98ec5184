import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Signal } from '../signal';

type Values = Record<string, string | string[]>;

/** A shipment on which a detector must speak, at this severity, or must be silent; written as the command line takes it. */
export interface Example {
  title: string;
  given: Values;
  items?: Values[];
  history?: { id: string; at: string; fields: Values }[];
  /** ISO alpha-2; Japan unless said. */
  exportFrom?: string;
  says?: Signal['severity'];
  silent?: true;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The examples that stand beside each detector, by its name. For tests and for people; nothing that ships reads them. */
export function allExamples(): Map<string, Example[]> {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.examples.yaml'));
  return new Map(
    files.map((file) => [file.replace('.examples.yaml', ''), parse(readFileSync(FOLDER + file, 'utf8')) as Example[]]),
  );
}
