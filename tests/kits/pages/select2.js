import 'select2/dist/css/select2.min.css';
import $ from 'jquery';
import select2 from 'select2';
import { COUNTRIES, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

if (typeof select2 === 'function') select2(window, $);

/** A label and a select that the kit takes over. */
function control(key, labels, options = {}) {
  const label = Object.assign(document.createElement('label'), { htmlFor: key, textContent: LABELS[key] });
  const select = Object.assign(document.createElement('select'), { id: key, name: key, multiple: !!options.multiple });
  if (!options.multiple) select.append(new Option('', ''));
  for (const text of labels) select.append(new Option(text, text.slice(0, 2).toUpperCase()));
  const row = document.createElement('p');
  row.append(label, select);
  root.append(row);
  $(select).select2({ width: '300px', ...options });
}

control('country', COUNTRIES, { placeholder: 'Select a country', minimumResultsForSearch: Number.POSITIVE_INFINITY });
control('port', PORTS, { placeholder: 'Select a port' });
control('goods', GOODS, { multiple: true });
