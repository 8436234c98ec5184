import { cardText, markers, until } from '../../tests/e2e/browser-side';
import { launchChromium } from '../../tests/e2e/chromium';
import { FOUNDING } from '../../tests/e2e/founding-cases';
import { BOOKING } from '../../tests/e2e/portal-objects';
import { typeShipment } from '../../tests/e2e/typist';
import { servePortals } from '../../tests/portals/server';

const indent = (text: string) => text.replace(/^/gm, '    ').replace(/(?:^ *\n){2,}/gm, '\n');

/** Types the founding case and its honest twin without a display, prints what was said, and keeps pictures. */
export async function showOnPaper(extension: string): Promise<void> {
  const portals = await servePortals();
  const chromium = await launchChromium(extension);
  try {
    for (const shipment of FOUNDING.filter(({ id }) => id === 'embassy' || id === 'honest-twin')) {
      const page = await chromium.browser.newPage();
      await page.goto(portals.url + BOOKING.path);
      console.log(`\nTyped into the booking portal: ${shipment.what}`);
      await typeShipment(page, BOOKING, shipment.typed);
      if (shipment.level.includes('clear')) {
        await new Promise((later) => setTimeout(later, 1500));
        console.log(
          `  ${(await markers(page)).length === 0 ? 'Silence, as it should be.' : 'A warning that should not be there.'}`,
        );
      } else {
        await page.evaluate(() => (globalThis as unknown as { show(step: number): void }).show(1));
        const [marker] = await until('a marker beside the field', async () => {
          const seen = await markers(page);
          return seen.length ? seen : null;
        });
        await marker!.click();
        console.log(indent(await until('the card', () => cardText(page))));
      }
      const picture = `screenshots/booking-${shipment.id}.png`;
      await page.screenshot({ path: picture as `${string}.png` });
      console.log(`  Picture: ${picture}`);
    }
  } finally {
    await chromium.close();
    await portals.close();
  }
}
