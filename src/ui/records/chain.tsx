import { useEffect, useState } from 'preact/hooks';
import type { TrailEntry } from '../../records/entry';
import { readRecord } from '../../records/list';
import { attempt } from '../attempt';
import { moment, t } from '../words';

/** The entries of one record in the chain, with the hash of each. */
export function Chain({ id }: { id: string }) {
  const [entries, setEntries] = useState<TrailEntry[]>([]);
  useEffect(() => void attempt(async () => setEntries((await readRecord(id))?.entries ?? [])), [id]);
  return (
    <section>
      <h2>{t('records.chain')}</h2>
      <table>
        <tbody>
          {entries.map(({ seq, kind, at, hash }) => (
            <tr key={seq}>
              <th scope="row">{seq}</th>
              <td>{t(`entry.${kind}`)}</td>
              <td>{moment(at)}</td>
              <td>
                <code>{hash.slice(0, 16)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
