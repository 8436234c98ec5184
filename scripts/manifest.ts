import type { UserManifest } from 'wxt';

/** Loopback pages that the end-to-end tests serve; the one thing by which a test build may differ. */
const LOOPBACK = ['http://127.0.0.1/*'];

/** The manifest beyond what the entrypoints say. Nothing is granted at install: no host permission, no browsing history. */
export function shapeManifest(browser: string, test: boolean): UserManifest {
  return {
    name: 'Tidewaiter',
    short_name: 'Tidewaiter',
    description:
      'Reads a shipment while it is being typed and warns, before it is booked, when sanctions law says stop.',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus', ...panel(browser)],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    ...(test ? { host_permissions: LOOPBACK } : {}),
    action: { default_title: 'Tidewaiter' },
    omnibox: { keyword: 'tw' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+T' } },
      'check-page': { suggested_key: { default: 'Alt+Shift+C' }, description: 'Read and judge this page' },
    },
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'" },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tidewaiter@tidewaiter.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  } as UserManifest;
}

const panel = (browser: string) => (browser === 'firefox' ? [] : ['sidePanel']);
