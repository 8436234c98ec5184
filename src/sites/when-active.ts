/**
 * Runs `start` once the page is really shown: a prerendered page has no user yet and stands in no tab, and what is read of
 * it would be judged for one that has not been opened.
 */
export function whenActive(page: Document, start: () => void): void {
  const { prerendering } = page as Document & { prerendering?: boolean };
  if (prerendering) page.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
