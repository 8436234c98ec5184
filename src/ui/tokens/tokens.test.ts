import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/ui/tokens/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const colours = (text: string) =>
  Object.fromEntries([...text.matchAll(/(--[a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]));

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright! + 0.05) / (dim! + 0.05);
}

const LEVELS = ['prohibited', 'licence', 'review', 'question', 'clear'];
const GROUNDS = ['paper', 'raised', 'sunken'];

/** Text on ground, as they meet on pages and cards. */
const PAIRS: [string, string][] = [
  ...GROUNDS.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
    ['tide', ground],
  ]),
  ...LEVELS.flatMap((level): [string, string][] => [
    [level, 'paper'],
    [level, 'raised'],
    [level, `${level}-tint`],
    ['ink', `${level}-tint`],
    ['ink-soft', `${level}-tint`],
    ['on-solid', `${level}-solid`],
  ]),
  ['ink', 'tide-tint'],
  ['ink-soft', 'tide-tint'],
  ['on-solid', 'tide-solid'],
];

describe.each([
  ['light', colours(light)],
  ['dark', { ...colours(light), ...colours(dark) }],
])('in the %s theme', (_name, theme) => {
  test.each(PAIRS)('%s can be read on %s (4.5:1)', (text, ground) => {
    expect(contrast(theme[`--${text}`]!, theme[`--${ground}`]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(LEVELS)('the outline of %s stands out from paper and cards (3:1)', (level) => {
    for (const ground of ['paper', 'raised'])
      expect(contrast(theme[`--${level}-solid`]!, theme[`--${ground}`]!)).toBeGreaterThanOrEqual(3);
  });
});
