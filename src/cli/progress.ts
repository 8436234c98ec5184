/** How often a terminal is told how far the work is. */
const EVERY_MS = 500;

/** Counts lines on a terminal's stderr while the work takes longer than a moment; says nothing into a file or pipe. */
export function progressOn(errors: { isTTY?: boolean; write(text: string): unknown }) {
  let done = 0;
  let told = Date.now();
  let shown = false;
  return {
    step() {
      done += 1;
      if (!errors.isTTY || Date.now() - told < EVERY_MS) return;
      told = Date.now();
      shown = true;
      errors.write(`\r${done.toLocaleString('en')} lines`);
    },
    end() {
      if (shown) errors.write(`\r${done.toLocaleString('en')} lines\n`);
    },
  };
}
