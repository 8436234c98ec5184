import type { Role } from '../../../trade/roles';
import type { Picked } from '../../../trade/site-map';
import { roleName } from '../../role-name';
import { t } from '../../words';

/** What the user chose: a role, no trade field, or nothing yet. */
export type Meant = Role | 'none' | '';

/** What a lesson would change, said before it is kept; and whether it may be kept. */
export function effectOf({ found, readable, role }: Picked, meant: Meant): { said: string; keeps: boolean } {
  if (found !== 1)
    return { said: found === 0 ? t('teach.findsNone') : t('teach.findsMany', { n: found }), keeps: false };
  if (!readable) return { said: t('teach.secret'), keeps: false };
  const now = role ? t('teach.now', { role: roleName(role) }) : t('teach.nowNone');
  if (meant === '') return { said: now, keeps: false };
  const after = meant === 'none' ? null : meant;
  if (after === role) return { said: `${now} ${t('teach.same')}`, keeps: true };
  return { said: `${now} ${after ? t('teach.then', { role: roleName(after) }) : t('teach.thenNone')}`, keeps: true };
}
