import { expect, test } from 'vitest';
import type { Designation } from '../designation';
import type { ListSource } from './list-source';
import { tableFormat } from './table';
import { sourceOf } from './testing';

async function read(file: ListSource, ...options: Parameters<typeof tableFormat>): Promise<Designation[]> {
  const all: Designation[] = [];
  await tableFormat(...options).parse([file], (designation) => all.push(designation));
  return all;
}

const METI = `End User List,,,,
"Published, 2026",,,,
No.,"Country or Region","Company or Organization","Also Known As","Type of WMD"
1,"Islamic Republic of Afghanistan","Example Trust","・Example Foundation
・Example Aid","B"
2,"Democratic People's Republic of Korea","Sample Trading Corporation","","N,M"
`;

test('the METI table: title rows above the header, several aliases in a cell', async () => {
  expect(await read(sourceOf('eul.csv', METI))).toMatchObject([
    {
      entry: '1',
      names: [{ text: 'Example Trust' }, { text: 'Example Foundation' }, { text: 'Example Aid' }],
      countries: ['Islamic Republic of Afghanistan'],
      programmes: ['B'],
    },
    { entry: '2', names: [{ text: 'Sample Trading Corporation' }] },
  ]);
});

test('a Japanese table in Shift_JIS, when its encoding is said', async () => {
  const bytes = Uint8Array.from([
    0x8d, 0x91, 0x96, 0xbc, 0x2c, 0x96, 0xbc, 0x8f, 0xcc, 0x0a, 0x43, 0x4e, 0x2c, 0x41, 0x42, 0x43, 0x0a,
  ]); // 国名,名称 / CN,ABC
  expect(await read(sourceOf('list.csv', bytes), undefined, 'shift_jis')).toMatchObject([
    { names: [{ text: 'ABC' }], countries: ['CN'] },
  ]);
  await expect(read(sourceOf('list.csv', bytes))).rejects.toThrow('choose its encoding');
});

test('an own list with semicolons, whose columns the user mapped', async () => {
  const own = 'Kd-Nr;Firma;Ort\n77;Beispiel GmbH;Bremen\n';
  expect(await read(sourceOf('sperrliste.csv', own), { entry: [0], name: [1], address: [2] })).toMatchObject([
    { entry: '77', names: [{ text: 'Beispiel GmbH' }], addresses: ['Bremen'] },
  ]);
});

test('a table in which nothing is a name is refused with what to do', async () => {
  await expect(read(sourceOf('x.csv', 'a,b\n1,2\n'))).rejects.toThrow('say which column holds the names');
});

test('a workbook cut off is refused', async () => {
  await expect(read(sourceOf('x.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])))).rejects.toThrow(
    'not a whole .xlsx workbook',
  );
});
