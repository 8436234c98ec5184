import { describe, expect, test } from 'vitest';
import { readAll, sourceOf } from './testing';

const MAIN = `36,"EXAMPLE AIR",-0- ,"CUBA] [NPWMD",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r
40,"DOE, John Q.","individual","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 04 May 1960; a.k.a. 'JOHNNY'; Passport A1234567 (Cuba)."\r
41,"MIN EXAMPLE","vessel","DPRK4",-0- ,"HMAB","Tanker",-0- ,-0- ,"Togo",-0- ,"Vessel Registration Identification IMO 8917467; MMSI 445123000."\r
\u001a`;
const ALIASES = '36,12,"aka","EXAMPLE AIRLINES",-0- \r\n999,1,"aka","NOBODY",-0- \r\n';
const ADDRESSES = '36,25,-0- ,"Havana","Cuba",-0- \r\n';

test('the OFAC set of files: nulls, programmes, people’s order, weak aliases and ship numbers in the remarks', async () => {
  const { format, all } = await readAll(
    sourceOf('sdn.csv', MAIN),
    sourceOf('alt.csv', ALIASES),
    sourceOf('add.csv', ADDRESSES),
  );
  expect(format).toBe('ofac-csv');
  expect(all).toHaveLength(3);
  expect(all[0]).toMatchObject({ programmes: ['CUBA', 'NPWMD'], countries: ['Cuba'], addresses: ['Havana, Cuba'] });
  expect(all[0]?.names.map(({ text }) => text)).toEqual(['EXAMPLE AIR', 'EXAMPLE AIRLINES']);
  expect(all[1]).toMatchObject({
    kind: 'person',
    names: [
      { text: 'John Q. DOE', quality: 'primary' },
      { text: 'JOHNNY', quality: 'weak' },
    ],
    born: ['04 May 1960'],
    identifiers: [{ kind: 'passport', text: 'A1234567' }],
  });
  expect(all[2]?.identifiers).toEqual([
    { kind: 'call-sign', text: 'HMAB' },
    { kind: 'imo', text: '8917467' },
    { kind: 'mmsi', text: '445123000' },
  ]);
});

test('side files newer than the main one are survived', async () => {
  const { all } = await readAll(sourceOf('sdn.csv', MAIN), sourceOf('alt.csv', ALIASES));
  expect(all.flatMap(({ names }) => names.map(({ text }) => text))).not.toContain('NOBODY');
});

test('the EU table: rows of one entity come together, the byte order mark is no part of the header', async () => {
  const header =
    'fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_DesignationDate;Entity_SubjectType;Entity_Regulation_Programme;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName';
  const rows = [
    '05/08/2026;1;EU.1.1;2022-02-28;E;UKR;;;;Example Shipping LLC',
    '05/08/2026;1;EU.1.1;2022-02-28;E;UKR;;;;ООО «Пример»',
  ];
  const { issued, all } = await readAll(sourceOf('eu.csv', `\uFEFF${[header, ...rows].join('\n')}\n`));
  expect(issued).toBe('2026-08-05');
  expect(all).toMatchObject([
    { entry: 'EU.1.1', names: [{ quality: 'primary' }, { text: 'ООО «Пример»', quality: 'strong' }] },
  ]);
});

describe('what is refused, and why', () => {
  test('a file that ends inside a quoted value', async () => {
    await expect(readAll(sourceOf('sdn.csv', MAIN.slice(0, MAIN.indexOf('JOHNNY'))))).rejects.toThrow(
      /truncated|ends inside a quoted value/,
    );
  });

  test('side files without the main one', async () => {
    await expect(readAll(sourceOf('sdn.csv', MAIN), sourceOf('sdn2.csv', MAIN))).rejects.toThrow('one main file');
  });

  test('a list whose columns were renamed', async () => {
    const csl = '_id,source,entity_number,type,programs,name,renamed\n1,x,2,Entity,P,N,\n';
    await expect(readAll(sourceOf('csl.csv', csl))).rejects.toThrow('columns addresses, vessel_flag');
  });
});
