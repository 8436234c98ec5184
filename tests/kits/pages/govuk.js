import 'govuk-frontend/dist/govuk/govuk-frontend.min.css';
import 'accessible-autocomplete/dist/accessible-autocomplete.min.css';
import accessibleAutocomplete from 'accessible-autocomplete';
import { COUNTRIES, coded, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

/** An element with its class and what stands in it. */
function made(name, className, ...inside) {
  const el = document.createElement(name);
  el.className = className;
  el.append(...inside);
  return el;
}

function group(key, control, hint = '') {
  const label = made('label', 'govuk-label', LABELS[key]);
  label.htmlFor = control.id = key;
  root.append(made('div', 'govuk-form-group', label, made('div', 'govuk-hint', hint), control));
}

function select(labels) {
  return made('select', 'govuk-select', ...['', ...labels].map((label) => new Option(label, label.slice(0, 2))));
}

function date() {
  const items = ['Day', 'Month', 'Year'].map((part) => {
    const input = made('input', 'govuk-input govuk-date-input__input');
    const label = made('label', 'govuk-label govuk-date-input__label', part);
    label.htmlFor = input.id = `date-${part.toLowerCase()}`;
    input.inputMode = 'numeric';
    return made('div', 'govuk-date-input__item', made('div', 'govuk-form-group', label, input));
  });
  const legend = made('legend', 'govuk-fieldset__legend', LABELS.date);
  root.append(made('fieldset', 'govuk-fieldset', legend, made('div', 'govuk-date-input', ...items)));
}

function checkboxes() {
  const items = coded(GOODS).map(({ value, label }) => {
    const input = Object.assign(made('input', 'govuk-checkboxes__input'), { type: 'checkbox', id: value, value });
    const said = made('label', 'govuk-label govuk-checkboxes__label', label);
    said.htmlFor = value;
    return made('div', 'govuk-checkboxes__item', input, said);
  });
  const legend = made('legend', 'govuk-fieldset__legend', LABELS.goods);
  root.append(made('fieldset', 'govuk-fieldset', legend, made('div', 'govuk-checkboxes', ...items)));
}

group('name', made('input', 'govuk-input'));
group('country', select(COUNTRIES));
group('port', select(PORTS));
accessibleAutocomplete.enhanceSelectElement({ selectElement: document.getElementById('port'), defaultValue: '' });
date();
checkboxes();
group('value', Object.assign(made('input', 'govuk-input'), { inputMode: 'decimal' }), 'In US dollars');
