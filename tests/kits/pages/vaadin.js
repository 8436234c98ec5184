import '@vaadin/combo-box';
import '@vaadin/date-picker';
import '@vaadin/multi-select-combo-box';
import '@vaadin/number-field';
import '@vaadin/select';
import '@vaadin/text-field';
import { COUNTRIES, coded, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

/** Makes one control with its properties set before it is shown. */
function control(name, properties) {
  root.append(Object.assign(document.createElement(name), properties));
}

control('vaadin-text-field', { label: LABELS.name });
control('vaadin-select', { label: LABELS.country, items: coded(COUNTRIES) });
control('vaadin-combo-box', { label: LABELS.port, items: coded(PORTS) });
control('vaadin-date-picker', { label: LABELS.date });
control('vaadin-multi-select-combo-box', { label: LABELS.goods, items: GOODS, autoExpandHorizontally: true });
control('vaadin-number-field', { label: LABELS.value });
