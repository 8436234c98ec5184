import '@carbon/styles/css/styles.css';
import { ComboBox, DatePicker, DatePickerInput, Dropdown, MultiSelect, NumberInput, TextInput } from '@carbon/react';
import { createRoot } from 'react-dom/client';
import { COUNTRIES, coded, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

const items = (labels) => coded(labels).map(({ value, label }) => ({ id: value, text: label }));
const text = (item) => item?.text ?? '';

createRoot(root).render(
  <>
    <TextInput id="name" labelText={LABELS.name} />
    <Dropdown
      id="country"
      titleText={LABELS.country}
      label="Choose an option"
      items={items(COUNTRIES)}
      itemToString={text}
    />
    <ComboBox id="port" titleText={LABELS.port} items={items(PORTS)} itemToString={text} onChange={() => undefined} />
    <DatePicker datePickerType="single" dateFormat="Y-m-d">
      <DatePickerInput id="date" labelText={LABELS.date} placeholder="yyyy-mm-dd" />
    </DatePicker>
    <MultiSelect id="goods" titleText={LABELS.goods} label="Choose" items={items(GOODS)} itemToString={text} />
    <NumberInput id="value" label={LABELS.value} allowEmpty />
  </>,
);
