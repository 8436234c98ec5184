import { describe, expect, test } from 'vitest';
import { readAll, sourceOf } from './testing';

const UN = `<?xml version="1.0" encoding="UTF-8"?>
<CONSOLIDATED_LIST dateGenerated="2026-03-01T00:00:09.554Z"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>HONG</FIRST_NAME>
<SECOND_NAME>GIL DONG</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.999</REFERENCE_NUMBER><LISTED_ON>2016-11-30</LISTED_ON>
<NAME_ORIGINAL_SCRIPT>홍길동</NAME_ORIGINAL_SCRIPT><NATIONALITY><VALUE>Democratic People's Republic of Korea</VALUE></NATIONALITY>
<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Hong the Tall</ALIAS_NAME></INDIVIDUAL_ALIAS><INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>381310000</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL></INDIVIDUALS>
<ENTITIES><ENTITY><DATAID>2</DATAID><FIRST_NAME>EXAMPLE SHIPPING &amp; TRADING</FIRST_NAME><REFERENCE_NUMBER>KPe.999</REFERENCE_NUMBER>
<COMMENTS1>IMO number: 5342883.</COMMENTS1><ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Example Marine</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES></CONSOLIDATED_LIST>`;

test('a UN person has names in both scripts, the weak alias marked, and blank aliases left out', async () => {
  const { format, issued, all } = await readAll(sourceOf('consolidated.xml', UN));
  expect(format).toBe('un-xml');
  expect(issued).toBe('2026-03-01');
  expect(all[0]).toMatchObject({
    entry: 'KPi.999',
    kind: 'person',
    names: [
      { text: 'HONG GIL DONG', quality: 'primary' },
      { text: '홍길동', quality: 'strong' },
      { text: 'Hong the Tall', quality: 'weak' },
    ],
    programmes: ['DPRK'],
    identifiers: [{ kind: 'passport', text: '381310000' }],
  });
});

test('the IMO company number in the comments of a UN entity is an identifier', async () => {
  const { all } = await readAll(sourceOf('consolidated.xml', UN));
  expect(all[1]).toMatchObject({ kind: 'organization', identifiers: [{ kind: 'imo-company', text: '5342883' }] });
});

const ADVANCED = `<Sanctions xmlns="https://example.org/ADVANCED_XML"><DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>2</Month><Day>3</Day></DateOfIssue>
<ReferenceValueSets><IDRegDocTypeValues><IDRegDocType ID="16">Vessel Registration Identification</IDRegDocType></IDRegDocTypeValues>
<PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType></PartySubTypeValues><PartyTypeValues><PartyType ID="4">Transport</PartyType></PartyTypeValues></ReferenceValueSets>
<IDRegDocuments><IDRegDocument ID="1" IDRegDocTypeID="16" IdentityID="7"><IDRegistrationNo>IMO 9811000</IDRegistrationNo></IDRegDocument></IDRegDocuments>
<DistinctParties><DistinctParty FixedRef="5"><Profile ID="5" PartySubTypeID="1"><Identity ID="7"><Alias Primary="true" LowQuality="false"><DocumentedName>
<DocumentedNamePart><NamePartValue>SEA EXAMPLE</NamePartValue></DocumentedNamePart></DocumentedName></Alias><Alias Primary="false" LowQuality="true"><DocumentedName>
<DocumentedNamePart><NamePartValue>OLD EXAMPLE</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity></Profile></DistinctParty></DistinctParties>
<SanctionsEntries><SanctionsEntry ProfileID="5"><SanctionsMeasure><Comment>DPRK4</Comment></SanctionsMeasure></SanctionsEntry></SanctionsEntries></Sanctions>`;

test('the advanced OFAC format: kinds, names, ship number and programme come together over their references', async () => {
  const { format, issued, all } = await readAll(sourceOf('SDN_ADVANCED.XML', ADVANCED));
  expect(format).toBe('ofac-advanced-xml');
  expect(issued).toBe('2026-02-03');
  expect(all).toMatchObject([
    {
      entry: '5',
      kind: 'vessel',
      names: [
        { text: 'SEA EXAMPLE', quality: 'primary' },
        { text: 'OLD EXAMPLE', quality: 'weak' },
      ],
      identifiers: [{ kind: 'imo', text: '9811000' }],
      programmes: ['DPRK4'],
    },
  ]);
});

describe('what is refused, and why', () => {
  const refusal = (content: string | Uint8Array) =>
    readAll(sourceOf('list.xml', content)).then(
      () => 'accepted',
      (error) => `${error.what}: ${error.message}`,
    );

  test('a file cut off in the middle', async () => {
    expect(await refusal(UN.slice(0, -200))).toMatch(/^(truncated|malformed): list\.xml/);
  });

  test('entity expansion', async () => {
    const bomb = `<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${UN.replace(/<\?xml.*?\?>/, '').replace('HONG', '&b;')}`;
    expect(await refusal(bomb)).toMatch(/^hostile: .*document type/);
  });

  test('elements without end', async () => {
    const deep = `<CONSOLIDATED_LIST><INDIVIDUAL>${'<A>'.repeat(100)}`;
    expect(await refusal(deep)).toMatch(/^hostile: .*nested/);
  });

  test('a huge attribute', async () => {
    const huge = UN.replace('<INDIVIDUAL>', `<INDIVIDUAL note="${'x'.repeat(1_000_001)}">`);
    expect(await refusal(huge)).toMatch(/^hostile: .*attribute note/);
  });

  test('bytes that are not UTF-8', async () => {
    const bytes = new TextEncoder().encode(UN);
    bytes[500] = 0xff;
    expect(await refusal(bytes)).toMatch(/^encoding: .*not utf-8 text/);
  });

  test('a web page under the name of a list', async () => {
    expect(await refusal('<!DOCTYPE html><html><body>Please log in</body></html>')).toMatch(
      /^unknown-format: .*web page/,
    );
  });
});
