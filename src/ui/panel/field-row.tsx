import type { ShipmentState } from '../../messages/said';
import type { Field } from '../../trade/field';
import { Quoted } from '../quoted';
import { roleName } from '../role-name';
import { t } from '../words';
import { locate } from './locate';

/** One field: its role, what stands in it, what that means, and how sure the reading is. A click leads to it on the page. */
export function FieldRow({ field, facts, tab }: { field: Field; facts: ShipmentState['facts']; tab: number }) {
  const sure = Math.round(field.confidence * 100);
  return (
    <li>
      <button
        type="button"
        class={`field ${field.value === '' ? 'blank' : ''}`}
        title={t('findings.go')}
        onClick={() => locate(tab, field.id)}
      >
        <span class="role">{roleName(field.role)}</span>
        <span class="value">
          <Quoted text={field.value} />
          {field.code !== undefined && field.code !== field.value && (
            <small>
              {' '}
              <Quoted text={field.code} length={30} />
            </small>
          )}
          {facts.map(({ fact, certainty }) => (
            <span key={fact} class="fact">
              {fact}
              {certainty !== 'strong' && <small> · {t(`certainty.${certainty}`)}</small>}
            </span>
          ))}
          <span class="read-from">
            {field.label && <Quoted text={field.label} length={50} />}
            {!field.editable && ` · ${t('field.readOnly')}`}
          </span>
        </span>
        <span class={`sure ${sure < 75 ? 'low' : ''}`} title={t('field.why', { why: field.why })}>
          <span class="unseen">{t('field.sure')} </span>
          {sure}%
        </span>
      </button>
    </li>
  );
}
