import { launchChromium } from '../../tests/e2e/chromium';
import { servePortals } from '../../tests/portals/server';

/** Opens a browser with the extension on the practice portals and waits until it is closed. */
export async function showInWindow(extension: string): Promise<void> {
  process.env.HEADFUL = '1';
  const portals = await servePortals();
  const chromium = await launchChromium(extension);
  for (const path of ['framed/', 'react-booking/', 'customs/', 'vehicles/edit.html', 'booking/']) {
    const page = await chromium.browser.newPage();
    await page.goto(portals.url + path);
  }
  console.log(`
A browser is open with Tidewaiter and five practice portals, served at ${portals.url}.
Type a shipment as you would; try a Lexus LX570 for "Embassy of the Democratic People's Republic of Korea, Dhaka".
Close the browser to end this.`);
  await new Promise<void>((closed) => chromium.browser.once('disconnected', () => closed()));
  await portals.close();
}
