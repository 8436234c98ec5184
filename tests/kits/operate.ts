import type { ElementHandle, Page } from 'puppeteer-core';

/** A way in which a user operates a control. */
export type Operate = (page: Page) => Promise<void>;

const PATIENCE = 5000;
/** How accessible names and roles are asked for; looks into open shadow roots. */
const aria = (name: string, role?: string) => `::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`;

/** Waits until a control of that accessible name is there. */
export async function control(page: Page, name: string, role?: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(aria(name, role), { timeout: PATIENCE });
  if (!found) throw new Error(`No ${role ?? 'control'} "${name}".`);
  return found;
}

/** Clicks where a user would, once it stands still. */
async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).setTimeout(PATIENCE).click();
}

/** Clicks a control open and then each of `options`. */
export function choose(name: string, options: readonly string[], role = 'combobox', optionRole = 'option'): Operate {
  return async (page) => {
    for (const option of options) {
      const wanted = aria(option, optionRole);
      // some lists close after each choice, and one that is just closing takes the next click
      for (let tries = 0; tries < 3 && !(await page.$(wanted)); tries++) {
        await press(page, aria(name, role));
        await page.waitForSelector(wanted, { timeout: 700 }).catch(() => null);
      }
      await press(page, wanted);
    }
    if (options.length > 1) await page.keyboard.press('Escape');
  };
}

/** Clicks what the selector finds, one after the other. */
export function click(...selectors: string[]): Operate {
  return async (page) => {
    for (const selector of selectors) await press(page, selector);
  };
}

/** Clicks into a control, empties it and types. */
export function type(name: string, text: string, role?: string): Operate {
  return async (page) => {
    await press(page, aria(name, role));
    await emptied(page);
    await page.keyboard.type(text);
  };
}

/** Reaches a control by the keyboard alone and presses keys; a longer word is typed letter by letter. */
export function keys(name: string, pressed: readonly string[], role?: string): Operate {
  return async (page) => {
    await (await control(page, name, role)).focus();
    for (const key of pressed) {
      if (key === 'All') await emptied(page);
      else if (KEYS.has(key)) await page.keyboard.press(key as 'Enter');
      else await page.keyboard.type(key);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 60))); // kits that filter or draw between two keys
    }
  };
}

const KEYS = new Set([
  'Enter',
  'Escape',
  'Tab',
  'Space',
  'ArrowDown',
  'ArrowUp',
  'ArrowRight',
  'Backspace',
  'Delete',
  'Home',
]);

async function emptied(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
}
