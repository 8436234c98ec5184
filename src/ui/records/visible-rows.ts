/** Which rows of a long list have to be in the document: those in view and some around it. Rows are equally high. */
export function visibleRows(
  { scrolled, height }: { scrolled: number; height: number },
  { rows, rowHeight }: { rows: number; rowHeight: number },
  around = 6,
): { from: number; to: number } {
  const first = Math.floor(Math.max(0, scrolled) / rowHeight);
  const from = Math.max(0, Math.min(first, rows - 1) - around);
  return { from, to: Math.min(rows, first + Math.ceil(height / rowHeight) + around) };
}
