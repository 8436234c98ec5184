import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Publisher } from '../../../lists/publisher';
import { blobSource } from '../../../lists/update-list';
import { rowsOf } from '../../../screening/formats/csv-rows';
import type { TableColumn, TableMapping } from '../../../screening/formats/table-columns';
import { attempt } from '../../attempt';
import { t } from '../../words';
import { start } from './state';

const CHOICES: readonly TableColumn[] = [
  'name',
  'alias',
  'country',
  'address',
  'identifier',
  'entry',
  'kind',
  'born',
  'programme',
];
const ENCODINGS = ['utf-8', 'shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr', 'windows-1251', 'windows-1252'];

/** Says what the columns of a table hold, when their headers do not. */
export function Columns({ publisher, file }: { publisher: Publisher; file: File }) {
  const header = useSignal<string[]>([]);
  const holds = useSignal<Record<number, TableColumn>>({});
  const encoding = useSignal('utf-8');
  const chosen = encoding.value;
  useEffect(() => {
    void headerOf(file, chosen).then((found) => {
      header.value = found;
    });
  }, [file, chosen, header]);
  const columns = header.value.map((title, index) => ({ title, index }));
  const again = () => {
    const mapping: TableMapping = {};
    for (const [index, column] of Object.entries(holds.value))
      mapping[column] = [...(mapping[column] ?? []), Number(index)];
    void attempt(() =>
      start({
        kind: 'import',
        publisher,
        files: [file],
        now: new Date().toISOString(),
        acceptLoss: false,
        mapping,
        encoding: encoding.value,
      }),
    );
  };
  return (
    <fieldset class="plain columns">
      <legend>{t('official.columns')}</legend>
      <label>
        {t('official.encoding')}{' '}
        <select value={encoding.value} onChange={({ currentTarget }) => (encoding.value = currentTarget.value)}>
          {ENCODINGS.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {columns.map(({ title, index }) => (
        <label key={index}>
          <bdi>{title.slice(0, 60)}</bdi>{' '}
          <select
            onChange={({ currentTarget }) =>
              (holds.value = { ...holds.value, [index]: currentTarget.value as TableColumn })
            }
          >
            <option value="">{t('official.column.none')}</option>
            {CHOICES.map((column) => (
              <option key={column} value={column}>
                {t(`official.column.${column}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" disabled={!Object.values(holds.value).includes('name')} onClick={again}>
        {t('official.importAgain')}
      </button>
    </fieldset>
  );
}

/** The first row; empty when the file cannot be read in this encoding, and then the refusal beside it says why. */
async function headerOf(file: File, encoding: string): Promise<string[]> {
  try {
    for await (const row of rowsOf(blobSource(file.name, file), { encoding })) return [...row];
  } catch {
    return [];
  }
  return [];
}
