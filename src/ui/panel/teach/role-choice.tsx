import { ROLES, type Role } from '../../../trade/roles';
import { roleName } from '../../role-name';
import { t } from '../../words';
import { HEADINGS, headingOf } from '../group-fields';
import type { Meant } from './effect';

/** Every role under the heading of the shipment where the panel shows it, and that it is no trade field at all. */
export function RoleChoice({ id, value, choose }: { id: string; value: Meant; choose(meant: Meant): void }) {
  return (
    <select id={id} value={value} required onChange={(event) => choose(event.currentTarget.value as Meant)}>
      <option value="">{t('teach.choose')}</option>
      <option value="none">{t('teach.none')}</option>
      {HEADINGS.map((heading) => (
        <optgroup key={heading} label={t(`group.${heading}`)}>
          {ROLES.filter((role: Role) => headingOf(role) === heading).map((role) => (
            <option key={role} value={role}>
              {roleName(role)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
