import type { Candidate } from './candidate';
import type { Region } from './frame';

/** More parts than this at once are read as one page. */
const MOST_PARTS = 12;

/**
 * The smallest parts of a page that hold all that changed, each of which can be walked again by itself; null when that is the whole page.
 * `regions` are the boxes that the last walk found to stand for themselves.
 */
export function partsAround(nodes: Iterable<Node>, regions: WeakMap<Element, Region>): Set<Element> | null {
  const parts = new Set<Element>();
  for (const node of nodes) {
    const part = partAround(node, regions);
    if (part === null) continue;
    if (part === 'page') return null;
    parts.add(part);
    if (parts.size > MOST_PARTS) return null;
  }
  for (const part of parts)
    for (const other of parts)
      if (part !== other && other.contains(part)) {
        parts.delete(part);
        break;
      }
  return parts;
}

function partAround(node: Node, regions: WeakMap<Element, Region>): Element | 'page' | null {
  if (!node.isConnected) return null; // whoever took it out is told of by its parent
  let at: Element | null = node.nodeType === 1 ? (node as Element) : parentOf(node);
  while (at && !regions.has(at)) at = parentOf(at);
  return at && at.localName !== 'html' && at.localName !== 'body' ? at : 'page';
}

/** The element around a node; out of a shadow root into its host. */
export function parentOf(node: Node): Element | null {
  const { parentNode } = node;
  if (!parentNode) return null;
  if (parentNode.nodeType === 11 && 'host' in parentNode) return (parentNode as ShadowRoot).host;
  return parentNode.nodeType === 1 ? (parentNode as Element) : null;
}

/** Where the candidates of a part stand among all: first index and the one after the last. An empty range says where they would stand. */
export function rangeOf(candidates: readonly Candidate[], part: Element): [number, number] {
  let first = -1;
  let end = -1;
  candidates.forEach(({ spot }, i) => {
    if (!part.contains(spot.el) && !spot.hosts.some((host) => part.contains(host))) return;
    if (first < 0) first = i;
    end = i + 1;
  });
  return first < 0 ? [candidates.length, candidates.length] : [first, end];
}

/** The run of candidates under one heading that a range lies in: they are decided together. */
export function sectionAround(candidates: readonly Candidate[], from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  const above = candidates[start]?.around.section;
  while (start > 0 && candidates[start - 1]!.around.section === above) start--;
  const below = candidates[end - 1]?.around.section;
  while (end < candidates.length && candidates[end]!.around.section === below) end++;
  return [start, end];
}
