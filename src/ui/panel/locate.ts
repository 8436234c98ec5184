import { send } from '../../messages/send';
import { attempt } from '../attempt';

/** Scrolls to a field on its page and marks it for a moment. */
export function locate(tab: number, field: string | undefined): void {
  if (field) void attempt(() => send({ kind: 'locate-field', tab, field }));
}
