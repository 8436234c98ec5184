import type { Signal } from '@preact/signals';
import { t } from '../../words';
import type { Grounds } from './state';

/** Reason and name: what a decision without them would not be worth. */
export function GroundsFields({ of }: { of: Signal<Grounds> }) {
  return (
    <>
      <label>
        {t('decide.reason')}
        <textarea
          required
          rows={3}
          maxLength={2000}
          value={of.value.reason}
          onInput={({ currentTarget }) => {
            of.value = { ...of.value, reason: currentTarget.value };
          }}
        />
      </label>
      <label>
        {t('decide.author')}
        <input
          type="text"
          required
          maxLength={100}
          autocomplete="name"
          value={of.value.author}
          onInput={({ currentTarget }) => {
            of.value = { ...of.value, author: currentTarget.value };
          }}
        />
      </label>
    </>
  );
}

/** Whether both are there, blanks not counted. */
export const isGiven = ({ reason, author }: Grounds) => reason.trim() !== '' && author.trim() !== '';

export const trimmed = ({ reason, author }: Grounds): Grounds => ({ reason: reason.trim(), author: author.trim() });
