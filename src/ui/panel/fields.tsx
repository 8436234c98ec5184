import type { ShipmentState } from '../../messages/said';
import { t } from '../words';
import { FieldRow } from './field-row';
import { groupFields } from './group-fields';

/** The shipment as it was read, field by field. */
export function Fields({ shipment: { fields, facts }, tab }: { shipment: ShipmentState; tab: number }) {
  if (fields.length === 0) return null;
  const groups = groupFields(fields);
  const items = groups.filter(({ key }) => key === 'item').length;
  return (
    <section class="fields">
      <h2>{t('fields.title')}</h2>
      {groups.map(({ key, item, fields }) => (
        <div key={`${key} ${item}`} class="group">
          <h3>
            {t(`group.${key}`)}
            {items > 1 && item !== null ? ` ${item + 1}` : ''}
          </h3>
          <ul>
            {fields.map((field) => (
              <FieldRow
                key={field.id}
                field={field}
                facts={facts.filter((fact) => fact.field === field.id)}
                tab={tab}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
