import { allEntries, type Shipment } from '../../trade/shipment';
import { Quoted } from '../quoted';
import { roleName } from '../role-name';
import { t } from '../words';

/** The shipment as it was recorded: every value as typed. */
export function Entries({ of }: { of: Shipment }) {
  return (
    <section>
      <h2>{t('fields.title')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('records.role')}</th>
            <th scope="col">{t('records.value')}</th>
          </tr>
        </thead>
        <tbody>
          {allEntries(of).map((entry) => (
            <tr key={`${entry.role} ${entry.field}`}>
              <th scope="row">{roleName(entry.role)}</th>
              <td>
                <Quoted text={entry.value} length={300} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
