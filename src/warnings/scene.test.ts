import { describe, expect, test } from 'vitest';
import type { Card } from '../messages/said';
import type { FindingLevel } from '../trade/level';
import { standing } from './fields';
import { type Notice, noticesOf } from './notice';
import { NOTHING_TOLD, openedAt, reached, type Scene, shut, told, turned } from './scene';

const element = (id: string) => ({ id, isConnected: true }) as unknown as Element;
const page = new Map(['consignee', 'port', 'model'].map((id) => [id, element(id)]));
const at = (id: string) => page.get(id)!;

const card = (rule: string, level: FindingLevel, ...fields: string[]) => ({ rule, level, fields, title: rule }) as Card;
const EMBASSY = card('embassy', 'prohibited', 'consignee', 'model');
const PORT = card('port', 'review', 'port');
const SPLIT = card('split', 'review', 'consignee');

function tell(before: Scene, cards: Card[], focused = ''): ReturnType<typeof told> {
  const notices = noticesOf(cards, null);
  return told(
    before,
    notices,
    standing(notices, (id) => page.get(id) ?? null),
    (field) => field === page.get(focused),
  );
}
const openRule = ({ open }: Scene) => (open?.notice as Extract<Notice, { kind: 'card' }> | undefined)?.card.rule;

describe('what opens by itself', () => {
  test('the gravest new warning, beside the field that it belongs to first', () => {
    const { scene, news } = tell(NOTHING_TOLD, [EMBASSY, PORT]);
    expect(openRule(scene)).toBe('embassy');
    expect(scene.open?.anchor).toBe(at('consignee'));
    expect(news).toHaveLength(2);
  });

  test('beside the field that the user is in, when that is one of its fields', () => {
    expect(tell(NOTHING_TOLD, [EMBASSY], 'model').scene.open?.anchor).toBe(at('model'));
  });

  test('docked, when none of its fields is on the page any more', () => {
    expect(tell(NOTHING_TOLD, [card('gone', 'review', 'no such field')]).scene.open?.anchor).toBeNull();
  });

  test('nothing that was told before and closed', () => {
    const closed = shut(tell(NOTHING_TOLD, [EMBASSY]).scene);
    expect(tell(closed, [{ ...EMBASSY, finding: 'other facts' }]).scene.open).toBeNull();
  });

  test('something graver takes the place of what opened by itself, but not of what the user asked for', () => {
    const port = tell(NOTHING_TOLD, [PORT]).scene;
    expect(openRule(tell(port, [EMBASSY, PORT]).scene)).toBe('embassy');
    expect(openRule(tell(openedAt(port, at('port'), 'asked'), [EMBASSY, PORT]).scene)).toBe('port');
  });

  test('something less grave does not push a card aside', () => {
    expect(openRule(tell(tell(NOTHING_TOLD, [EMBASSY]).scene, [EMBASSY, PORT]).scene)).toBe('embassy');
  });
});

describe('the open card', () => {
  test('goes with its warning', () => {
    expect(tell(tell(NOTHING_TOLD, [EMBASSY]).scene, []).scene.open).toBeNull();
  });

  test('stays at its field when the warning is told again', () => {
    const scene = openedAt(tell(NOTHING_TOLD, [EMBASSY]).scene, at('model'), 'focus');
    expect(tell(scene, [EMBASSY]).scene.open?.anchor).toBe(at('model'));
  });

  test('turns through everything that stands at the same field, round and round', () => {
    const scene = tell(NOTHING_TOLD, [EMBASSY, SPLIT]).scene;
    expect(openRule(turned(scene, 1))).toBe('split');
    expect(openRule(turned(turned(scene, 1), 1))).toBe('embassy');
    expect(openRule(turned(scene, -1))).toBe('split');
  });

  test('is not made less wanted by hovering over its field', () => {
    const asked = openedAt(tell(NOTHING_TOLD, [PORT]).scene, at('port'), 'asked');
    expect(openedAt(asked, at('port'), 'hover').open?.reason).toBe('asked');
  });
});

test('asking for the warnings opens the gravest', () => {
  expect(openRule(reached(shut(tell(NOTHING_TOLD, [EMBASSY, PORT]).scene)))).toBe('embassy');
  expect(reached(NOTHING_TOLD)).toBe(NOTHING_TOLD);
});
