import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Build, OUTPUT } from '../../scripts/build';

const manifest = (name: Build) => JSON.parse(readFileSync(`${OUTPUT[name]}/manifest.json`, 'utf8'));

test.each([
  ['chrome', 'testChrome'],
  ['firefox', 'testFirefox'],
] as const)(
  'the manifest that is tested differs from the one that ships (%s) by the loopback host alone',
  (ships, tested) => {
    const { host_permissions, ...rest } = manifest(tested);
    expect(host_permissions).toEqual(['http://127.0.0.1/*']);
    expect(rest).toEqual(manifest(ships));
  },
);

test.each(['chrome', 'edge', 'firefox'] as const)('nothing is granted at install (%s)', (name) => {
  const { permissions, host_permissions, optional_host_permissions, content_scripts, web_accessible_resources } =
    manifest(name);
  expect(host_permissions ?? []).toEqual([]);
  expect(content_scripts ?? []).toEqual([]);
  expect(web_accessible_resources ?? []).toEqual([]);
  expect(optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect(permissions).not.toContain('tabs');
  expect(permissions).not.toContain('webNavigation');
  // None of these makes a browser warn when the extension is installed.
  const quiet = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'sidePanel'];
  expect(quiet).toEqual(expect.arrayContaining(permissions));
});
