import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { asPortalMap } from './export-lessons';
import { addLesson, lessonsOf, takeBack } from './lessons';
import type { MappedField, PortalMap } from './portal-map';
import { portalMapSchema } from './portal-map.schema';
import { SHIPPED_MAPS } from './shipped-maps';
import { siteMapOf } from './site-map';

const FOLDER = 'assets/portal-maps';
const because = 'taught';
const port: MappedField = { role: 'port.discharge', selector: '#pod', because };
const other: MappedField = { role: 'port.loading', selector: '#pod', because };

const shipped: PortalMap = {
  name: 'A portal',
  kind: 'booking',
  hosts: ['portal.example'],
  source: 'seen',
  checked: '2026-11-24',
  fields: [{ role: null, label: 'Vessel agent', because: 'an agent, no vessel' }],
  expects: [{ path: '/book', roles: ['port.discharge'] }],
};

test.each(readdirSync(FOLDER))('portal map %s keeps to its schema', (file) => {
  const read = portalMapSchema.safeParse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'), { schema: 'failsafe' }));
  expect(read.error?.issues ?? []).toEqual([]);
});

test('no host is claimed by two portals', () => {
  const hosts = SHIPPED_MAPS.flatMap((map) => map.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
});

test('in a file `none` says that something is no trade field', () => {
  const map = { ...shipped, fields: [{ role: 'none', label: 'Vessel agent', because }] };
  expect(portalMapSchema.parse(map).fields?.[0]?.role).toBeNull();
});

test('a frame is told the map of its host, and what was taught there over it, without names and reasons', () => {
  expect(siteMapOf('portal.example:8443', [shipped], [port])).toEqual({
    fields: [
      { role: null, label: 'Vessel agent' },
      { role: 'port.discharge', selector: '#pod' },
    ],
    expects: [{ path: '/book', roles: ['port.discharge'] }],
  });
});

test('another host, and one that only ends like it, is told nothing', () => {
  for (const host of ['elsewhere.example', 'evilportal.example', 'portal.example.evil.example', ''])
    expect(siteMapOf(host, [shipped], [])).toEqual({ fields: [], expects: [] });
});

test('lessons are kept for their site and taken back step by step', async () => {
  await addLesson('portal.example:8080', port);
  await addLesson('portal.example', other);
  expect(await lessonsOf('elsewhere.example')).toEqual([]);
  expect(await lessonsOf('portal.example')).toEqual([port, other]);
  await takeBack('portal.example');
  expect(await lessonsOf('portal.example')).toEqual([port]);
  await takeBack('portal.example');
  await takeBack('portal.example');
  expect(await lessonsOf('portal.example')).toEqual([]);
});

test('what is exported is a portal map with the last word on each place', () => {
  const map = asPortalMap('portal.example', [port, other], '2026-11-25');
  expect(portalMapSchema.parse(JSON.parse(JSON.stringify(map)))).toEqual(map);
  expect(map.fields).toEqual([other]);
});
