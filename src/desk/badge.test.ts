import { expect, test } from 'vitest';
import { FINDING_LEVELS, type FindingLevel } from '../trade/level';
import { badgeOf, CANNOT_READ, titleOf } from './badge';
import { type Case, openCase } from './case';
import { finding, PLAIN, verdict } from './example';

function caseWith(levels: FindingLevel[], more: Partial<Case> = {}): Case {
  const shipment = { id: 's', entries: [], items: [], unreadable: [] };
  const given = verdict(levels.map((level, i) => finding(`f${i}`, [], { level })));
  return {
    ...openCase(7, 'p', 'h', false),
    shipments: [{ shipment, verdict: given, record: null, notNow: ['f0'] }],
    ...more,
  };
}

/** Contrast of two colours by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

test.each(FINDING_LEVELS)('%s can be read against its ground', (level) => {
  const { background, color } = badgeOf(caseWith([level]));
  expect(contrast(background, color)).toBeGreaterThanOrEqual(4.5);
});

test('levels differ in their sign, not in colour alone', () => {
  const signs = FINDING_LEVELS.map((level) => badgeOf(caseWith([level])).text);
  expect(new Set(signs).size).toBe(3);
});

test('the gravest level and the number of findings, those put aside in the page included', () => {
  expect(badgeOf(caseWith(['review', 'prohibited', 'review'])).text).toBe('✕3');
});

test('at most four characters, however many there are', () => {
  const many = badgeOf(caseWith(Array.from({ length: 500 }, () => 'review')));
  expect([...many.text].length).toBeLessThanOrEqual(4);
});

test('a page that hides the warning is told', () => {
  expect(badgeOf(caseWith(['review'], { obstructed: 'covered' })).text).toBe('‼1');
});

test('a known portal that no longer shows what it did does not look like one without findings', () => {
  const unreadable = [{ what: 'portal-changed' as const, where: 'port.loading vessel.name' }];
  const frames = [{ frame: 0, host: 'h', document: 'd', revision: 1, fields: [], unreadable }];
  expect(badgeOf(caseWith([], { frames }))).toEqual(CANNOT_READ);
  expect(titleOf(caseWith([], { frames }), PLAIN)).toBe('portal-changed');
  expect(badgeOf(caseWith(['review'], { frames })).text).toBe('?1');
});

test('a page that could not be judged does not look like one without findings', () => {
  const troubled = caseWith([], { trouble: 'The knowledge is missing.' });
  expect(badgeOf(troubled)).toEqual(CANNOT_READ);
  expect(titleOf(troubled, PLAIN)).toBe('The knowledge is missing.');
  expect(badgeOf(caseWith([])).text).toBe('');
  expect(badgeOf(null).text).toBe('');
});
