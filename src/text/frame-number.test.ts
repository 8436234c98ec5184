import { expect, test } from 'vitest';
import { frameNumber } from './frame-number';

test.each([
  ['URJ201-4196210', 'URJ201'],
  ['TRJ150-0101046', 'TRJ150'],
  ['RU3-1265916', 'RU3'],
  ['HE12-036955', 'HE12'],
  ['LA300S-1417371', 'LA300S'],
  ['DBA-AGH30W-0123456', 'AGH30W'],
  ['gdb70－0101727', 'GDB70'],
  ['BNR34 000567', 'BNR34'],
])('%s is a frame number of model code %s', (typed, model) => {
  expect(frameNumber(typed)?.model).toBe(model);
});

test.each(['1M8GDM9AXKP042788', 'LA300S-14+F16616040', '2024-123456', '', 'URJ201'])('%s is none', (typed) => {
  expect(frameNumber(typed)).toBeNull();
});
