import { t } from '../words';
import './booking.css';

/** The car that was searched for in December 2023, as it could be typed into a booking: role, what the label says, value. */
const SHIPMENT = {
  shipper: [
    ['name', 'Inage Auto Trading'],
    ['country', 'Japan'],
  ],
  consignee: [
    ['name', 'Straits Motor Trading'],
    ['country', 'Singapore'],
  ],
  notify: [
    ['name', 'Embassy of DPR Korea, Dhaka'],
    ['country', 'Bangladesh'],
  ],
  route: [
    ['loading', 'Yokohama'],
    ['transshipment', 'Chattogram'],
    ['discharge', 'Singapore'],
    ['destination', 'Singapore'],
  ],
  goods: [
    ['description', 'Used motor vehicle, 1 unit'],
    ['make', 'Lexus'],
    ['model', 'LX570'],
    ['engine', '5662 cc'],
    ['hsCode', '8703.24'],
    ['value', 'JPY 13,500,000'],
  ],
} as const;

/** A booking form to try things on. It books nothing and sends nothing; what is typed is judged as on any portal. */
export function PracticeBooking() {
  return (
    <form class="booking" onSubmit={(event) => event.preventDefault()} aria-label={t('practice.form')}>
      {Object.entries(SHIPMENT).map(([group, fields]) => (
        <fieldset key={group}>
          <legend>{t(`practice.${group}`)}</legend>
          {fields.map(([field, value]) => (
            <label key={field}>
              {t(`practice.${group}.${field}`)}
              <input type="text" name={`${group}-${field}`} defaultValue={value} autocomplete="off" />
            </label>
          ))}
        </fieldset>
      ))}
      <p>
        <small>{t('practice.nothing')}</small>
      </p>
    </form>
  );
}
