import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeBuffer } from './buffer';
import { openKnowledge } from './open';

const bytes = readFileSync('.cache/knowledge.bin');
const buffer = () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

describe('knowledge opened from its buffer', () => {
  test('says its digest and days, and holds rules, lists and both languages', () => {
    const knowledge = openKnowledge(buffer());
    expect(knowledge.dates.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(knowledge.dates.issued < knowledge.dates.expires).toBe(true);
    expect(knowledge.rules.length).toBeGreaterThan(0);
    expect(knowledge.lists.map(({ head }) => head.id)).toContain('kp-1718');
    expect(Object.keys(knowledge.texts)).toEqual(['en', 'ja']);
    expect(knowledge.texts.ja?.['level.review']).toBe('要確認');
  });

  test.each([
    ['nothing', new ArrayBuffer(0), /not a knowledge buffer/],
    ['something else', new TextEncoder().encode('<!doctype html>').buffer as ArrayBuffer, /not a knowledge buffer/],
    ['a buffer cut in its header', buffer().slice(0, 40), /cut off inside its header/],
    ['a buffer cut in its sections', buffer().slice(0, bytes.length - 4096), /cut off inside its sections/],
  ])('refuses %s and says what to do', (_, wrong, message) => {
    expect(() => openKnowledge(wrong)).toThrow(message);
  });

  test('a section that is missing is named', () => {
    const empty = writeBuffer([], { digest: 'd', issued: '2026-01-01', expires: '2027-01-01' });
    expect(() => openKnowledge(empty.buffer as ArrayBuffer)).toThrow(
      /section "gazetteer" is missing .* Build it again/,
    );
  });
});
