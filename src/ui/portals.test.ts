import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { portalMapSchema } from './portal-map.schema';
import { PORTALS } from './portals';

const FOLDER = 'assets/portal-maps';

test.each(readdirSync(FOLDER))('portal map %s keeps to its schema', (file) => {
  const read = portalMapSchema.safeParse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'), { schema: 'failsafe' }));
  expect(read.error?.issues ?? []).toEqual([]);
});

test('no host is claimed by two portals, and every map is offered', () => {
  const hosts = PORTALS.flatMap((portal) => portal.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(PORTALS).toHaveLength(readdirSync(FOLDER).length);
});
