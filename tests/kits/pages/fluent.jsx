import {
  Combobox,
  Dropdown,
  Field,
  FluentProvider,
  Input,
  Option,
  SpinButton,
  webLightTheme,
} from '@fluentui/react-components';
import { DatePicker } from '@fluentui/react-datepicker-compat';
import { createRoot } from 'react-dom/client';
import { COUNTRIES, coded, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

const options = (labels) =>
  coded(labels).map(({ value, label }) => (
    <Option key={value} value={value}>
      {label}
    </Option>
  ));

createRoot(root).render(
  <FluentProvider theme={webLightTheme}>
    <Field label={LABELS.name}>
      <Input />
    </Field>
    <Field label={LABELS.country}>
      <Dropdown placeholder="Select a country">{options(COUNTRIES)}</Dropdown>
    </Field>
    <Field label={LABELS.port}>
      <Combobox>{options(PORTS)}</Combobox>
    </Field>
    <Field label={LABELS.date}>
      <DatePicker allowTextInput formatDate={(date) => date?.toISOString().slice(0, 10) ?? ''} />
    </Field>
    <Field label={LABELS.goods}>
      <Dropdown multiselect>{options(GOODS)}</Dropdown>
    </Field>
    <Field label={LABELS.value}>
      <SpinButton />
    </Field>
  </FluentProvider>,
);
