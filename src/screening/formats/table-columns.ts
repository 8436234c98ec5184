/** What a column of a table may hold. */
export type TableColumn =
  | 'entry'
  | 'name'
  | 'alias'
  | 'native'
  | 'kind'
  | 'country'
  | 'address'
  | 'born'
  | 'identifier'
  | 'programme'
  | 'listedOn';

/** Which column holds what: numbers from 0, several for names and addresses in parts. */
export type TableMapping = Partial<Record<TableColumn, number[]>>;

/**
 * Headers by which a column is known, compared as whole words without case. From the tables of Japan's METI (End User List) and
 * MOF (persons subject to asset freezing) and from what organisations call the columns of lists of their own.
 */
const HEADERS: Record<TableColumn, readonly string[]> = {
  entry: [
    'no',
    'no.',
    'number',
    'id',
    'reference',
    'ref',
    'logicalid',
    'entry',
    'entry id',
    'uid',
    'unique id',
    '番号',
    '告示番号',
    '項番',
  ],
  name: [
    'name',
    'full name',
    'whole name',
    'primary name',
    'listed name',
    'company',
    'company or organization',
    'company or organisation',
    'entity',
    'entity name',
    'organization',
    'organisation',
    'party',
    '英語表記',
    '英字',
    '氏名',
    '名称',
    '組織名',
    '企業・組織名',
    '企業名、組織名',
    '氏名又は名称',
    '氏名（英語）',
  ],
  native: ['native name', 'original script', 'local name', '日本語表記', '日本語', '原語表記', 'カナ'],
  alias: [
    'alias',
    'aliases',
    'aka',
    'a.k.a.',
    'also known as',
    'other names',
    '別名',
    '別称',
    '別名・別称',
    '通称',
    '旧称',
    '過去の別称',
    '良質な別名',
  ],
  kind: ['type', 'kind', 'party type', 'subject type', 'entity type', '種別'],
  country: [
    'country',
    'country or region',
    'country, region',
    'nationality',
    '国名、地域名',
    '国名又は地域名',
    '国名・地域名',
    '国名',
    '国',
    '国籍',
  ],
  address: ['address', 'street', 'city', 'location', '住所', '所在地'],
  born: ['date of birth', 'dob', 'born', 'birthdate', 'birthdates', 'birth date', '生年月日'],
  identifier: [
    'imo',
    'imo number',
    'registration number',
    'passport',
    'identifier',
    'tax id',
    '旅券番号',
    '登録番号',
    'imo番号',
    '身分証番号',
  ],
  programme: ['programme', 'program', 'list', 'reason', 'type of wmd', '懸念区分', '制裁対象', '根拠'],
  listedOn: ['listed on', 'date listed', 'listing date', '告示日', '告示日付', '指定日'],
};

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Which columns a header row names; null when it names no column of names, so that the next row can be tried. */
export function mappingOf(header: readonly string[]): TableMapping | null {
  const mapping: TableMapping = {};
  header.forEach((cell, index) => {
    const text = plain(cell);
    if (!text) return;
    for (const [column, words] of Object.entries(HEADERS) as [TableColumn, readonly string[]][]) {
      if (!words.some((word) => plain(word) === text)) continue;
      const known = mapping[column] ?? [];
      known.push(index);
      mapping[column] = known;
      break;
    }
  });
  return mapping.name || mapping.native ? mapping : null;
}
