import { mkdirSync } from 'node:fs';
import { build, OUTPUT } from './build';
import { showInWindow } from './show/in-window';
import { knowledge } from './show/knowledge';
import { showOnPaper } from './show/on-paper';

/**
 * The main job, shown: a booking typed into a practice portal is warned about. With a display a browser opens and stays; without one the
 * same happens unseen, and a report with screenshots is printed.
 */
const hasDisplay = Boolean(
  process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform === 'darwin' || process.platform === 'win32',
);
mkdirSync('screenshots', { recursive: true });
await knowledge();
build('testChrome');
await (hasDisplay && !process.argv.includes('--headless')
  ? showInWindow(OUTPUT.testChrome)
  : showOnPaper(OUTPUT.testChrome));
