/**
 * Every element that a selector finds; steps through shadow roots are joined by ` >>> `. An invalid selector finds nothing. `openRoot`
 * reaches closed roots where the browser allows it.
 */
export function findAll(
  root: ParentNode,
  selector: string,
  openRoot: (host: Element) => ShadowRoot | null = (host) => host.shadowRoot,
): Element[] {
  const steps = selector.split(' >>> ');
  let places: ParentNode[] = [root];
  let found: Element[] = [];
  for (const [i, step] of steps.entries()) {
    try {
      found = places.flatMap((place) => [...place.querySelectorAll(step)]);
    } catch {
      return []; // not a selector
    }
    if (i < steps.length - 1) places = found.flatMap((host) => openRoot(host) ?? []);
  }
  return found;
}
