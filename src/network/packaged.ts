import browser from 'webextension-polyfill';

/**
 * A file of the extension's own package, as bytes. Nothing leaves the machine: the address is the extension's own.
 * @param name path in the package, `/knowledge.bin`
 * @throws Error when the package has no such file
 */
export async function packaged(name: `/${string}`): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(name)).catch((error: unknown) => {
    throw new Error(`The extension's file ${name} could not be read. Install the extension again.`, { cause: error });
  });
  if (!response.ok) throw new Error(`The extension's file ${name} is missing. Install the extension again.`);
  return response.arrayBuffer();
}
