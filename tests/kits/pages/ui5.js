import '@ui5/webcomponents/dist/ComboBox.js';
import '@ui5/webcomponents/dist/ComboBoxItem.js';
import '@ui5/webcomponents/dist/DatePicker.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/MultiComboBox.js';
import '@ui5/webcomponents/dist/MultiComboBoxItem.js';
import '@ui5/webcomponents/dist/Option.js';
import '@ui5/webcomponents/dist/Select.js';
import { COUNTRIES, coded, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

/** A label and its control; `children` are the items of a list. */
function control(key, name, properties = {}, children = []) {
  const label = Object.assign(document.createElement('ui5-label'), { textContent: LABELS[key] });
  label.setAttribute('for', key);
  const made = Object.assign(document.createElement(name), { id: key, ...properties });
  made.append(...children);
  const row = document.createElement('div');
  row.append(label, made);
  root.append(row);
}

const items = (name, labels) => labels.map((text) => Object.assign(document.createElement(name), { text }));
const options = coded(COUNTRIES).map(({ value, label }) =>
  Object.assign(document.createElement('ui5-option'), { value, textContent: label }),
);
options.unshift(document.createElement('ui5-option'));

control('name', 'ui5-input');
control('country', 'ui5-select', {}, options);
control('port', 'ui5-combobox', {}, items('ui5-cb-item', PORTS));
control('date', 'ui5-date-picker', { formatPattern: 'yyyy-MM-dd' });
control('goods', 'ui5-multi-combobox', {}, items('ui5-mcb-item', GOODS));
control('value', 'ui5-input', { type: 'Number' });
