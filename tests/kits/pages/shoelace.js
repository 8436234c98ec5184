import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import { COUNTRIES, coded, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

/** Makes one control with its properties set; `labels` become the options of a select. */
function control(name, properties, labels = []) {
  const made = Object.assign(document.createElement(name), properties);
  for (const { value, label } of coded(labels))
    made.append(Object.assign(document.createElement('sl-option'), { value, textContent: label }));
  root.append(made);
}

control('sl-input', { label: LABELS.name });
control('sl-select', { label: LABELS.country }, COUNTRIES);
control('sl-select', { label: LABELS.port }, PORTS);
control('sl-input', { label: LABELS.date, type: 'date' });
control('sl-select', { label: LABELS.goods, multiple: true }, GOODS);
control('sl-input', { label: LABELS.value, type: 'number' });
