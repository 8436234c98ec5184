import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The smallest extension that answers a message: what waking a worker costs anybody. */
export function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), 'chrome.runtime.onMessage.addListener((m, s, answer) => { answer(1); });');
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>empty</title>');
  return folder;
}
