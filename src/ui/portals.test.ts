import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PORTALS } from './portals';

test('every portal map is offered', () => {
  expect(PORTALS).toHaveLength(readdirSync('assets/portal-maps').length);
});
