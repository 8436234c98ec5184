import type { ElementHandle, Page } from 'puppeteer-core';
import { cardText, isBeside, markers, type Seen, until } from './browser-side';

/** The markers that stand beside this control, once there are some. */
export async function markersBeside(page: Page, control: ElementHandle, what: string): Promise<Seen[]> {
  // Markers of fields out of sight are not drawn.
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return until(`a marker beside ${what}`, async () => {
    const seen = await markers(page);
    const near = await Promise.all(seen.map((marker) => isBeside(marker, control)));
    return near.some(Boolean) ? seen.filter((_, index) => near[index]) : null;
  });
}

/** Everything that the cards behind these markers say, opened by mouse one after the other. */
export async function toldBy(page: Page, seen: Seen[]): Promise<string> {
  const texts: string[] = [];
  for (const marker of seen) {
    await marker.click();
    texts.push(await until('the card to open', () => cardText(page)));
    await page.keyboard.press('Escape');
  }
  return texts.join('\n');
}
