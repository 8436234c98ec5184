import type { Chromium } from '../e2e/chromium';

/** Closes the welcome page that opens after installing: it comes to the front, and pages behind it are not drawn. */
export async function closeWelcome({ browser }: Chromium): Promise<void> {
  const isWelcome = (target: { url(): string }) => target.url().endsWith('/welcome.html');
  const target = await browser.waitForTarget(isWelcome, { timeout: 20_000 });
  await (await target.page())?.close();
}
