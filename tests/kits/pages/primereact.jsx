import 'primereact/resources/themes/lara-light-blue/theme.css';
import { AutoComplete } from 'primereact/autocomplete';
import { Calendar } from 'primereact/calendar';
import { Dropdown } from 'primereact/dropdown';
import { InputNumber } from 'primereact/inputnumber';
import { InputText } from 'primereact/inputtext';
import { MultiSelect } from 'primereact/multiselect';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { COUNTRIES, coded, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

function Booking() {
  const [form, setForm] = useState({ goods: [] });
  const [ports, setPorts] = useState(PORTS);
  const bound = (key) => ({
    value: form[key] ?? null,
    onChange: ({ value }) => setForm((before) => ({ ...before, [key]: value })),
  });
  const find = ({ query }) => setPorts(PORTS.filter((port) => port.startsWith(query)));
  return (
    <>
      <label htmlFor="name">{LABELS.name}</label>
      <InputText id="name" />
      <label htmlFor="country">{LABELS.country}</label>
      <Dropdown inputId="country" options={coded(COUNTRIES)} placeholder="Select a country" {...bound('country')} />
      <label htmlFor="port">{LABELS.port}</label>
      <AutoComplete inputId="port" suggestions={ports} completeMethod={find} delay={0} dropdown {...bound('port')} />
      <label htmlFor="date">{LABELS.date}</label>
      <Calendar inputId="date" dateFormat="yy-mm-dd" {...bound('date')} />
      <label htmlFor="goods">{LABELS.goods}</label>
      <MultiSelect inputId="goods" options={coded(GOODS)} display="chip" placeholder="Select" {...bound('goods')} />
      <label htmlFor="value">{LABELS.value}</label>
      <InputNumber inputId="value" mode="currency" currency="USD" locale="en-US" />
    </>
  );
}

createRoot(root).render(<Booking />);
