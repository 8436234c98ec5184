export type BrowserName = 'chromium' | 'firefox-esr';
export function findBrowser(name: BrowserName): string | null;
export function ensureBrowser(name: BrowserName): string;
