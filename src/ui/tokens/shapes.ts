import type { Level } from '../../trade/level';

/** What a mark can stand for: a level, or an open question. */
export type Mark = Level | 'question';

/**
 * One outline a mark, on a 16 × 16 grid, filled by the even-odd rule: whoever cannot tell the colours apart tells the shapes.
 * Octagon with a bar: stop. Padlock: a licence opens it. Triangle: look. Ring with a query: a question. Ring with a wave: nothing flagged.
 */
export const SHAPES: Record<Mark, string> = {
  prohibited: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM3.6 6.7v2.6h8.8V6.7z',
  licence:
    'M3 7h1V5a4 4 0 0 1 8 0v2h1a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM6 7h4V5a2 2 0 0 0-4 0zM7 9.6v2.8h2V9.6z',
  review:
    'M8 1.2a1 1 0 0 1 .87.5l6.4 11.3a1 1 0 0 1-.87 1.5H1.6a1 1 0 0 1-.87-1.5L7.13 1.7A1 1 0 0 1 8 1.2zM7.1 5.5v4.3h1.8V5.5zM7.1 11v1.8h1.8V11z',
  question:
    'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8zM5.4 6.1h1.7a.95.95 0 1 1 1.5.8C7.6 7.5 7.1 8 7.1 9.3h1.7c0-.6.3-.9 1-1.4a2.65 2.65 0 1 0-4.4-1.8zM7.05 10.6v1.8h1.85v-1.8z',
  clear:
    'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8zM8 2.4a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 0 0 8 2.4zM3.8 8.7c1.4-1.9 2.8-1.9 4.2-.7 1.4 1.2 2.6 1.2 4.2-.7v1.9c-1.6 1.5-2.8 1.5-4.2.4-1.4-1.1-2.8-1-4.2.9z',
};
