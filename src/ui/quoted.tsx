import { quoted } from '../text/quoted';
import { t } from './words';

/** Text from a page: on one line, cut, and isolated, so that it can neither reorder our words nor pose as them. */
export function Quoted({ text, length = 120 }: { text: string; length?: number }) {
  const shown = quoted(text, length);
  if (shown === '') return <i class="empty">{t('value.empty')}</i>;
  return <bdi title={shown.endsWith('…') ? quoted(text, 1000) : undefined}>{shown}</bdi>;
}
