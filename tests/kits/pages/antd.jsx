import { AutoComplete, ConfigProvider, DatePicker, Form, Input, InputNumber, Select } from 'antd';
import { createRoot } from 'react-dom/client';
import { COUNTRIES, coded, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

const named = PORTS.map((value) => ({ value }));

createRoot(root).render(
  <ConfigProvider theme={{ token: { motion: false } }}>
    <Form layout="vertical">
      <Form.Item name="name" label={LABELS.name}>
        <Input />
      </Form.Item>
      <Form.Item name="country" label={LABELS.country}>
        <Select placeholder="Select a country" options={coded(COUNTRIES)} />
      </Form.Item>
      <Form.Item name="port" label={LABELS.port}>
        <AutoComplete options={named} showSearch={{ filterOption: true }} />
      </Form.Item>
      <Form.Item name="date" label={LABELS.date}>
        <DatePicker />
      </Form.Item>
      <Form.Item name="goods" label={LABELS.goods}>
        <Select mode="multiple" options={coded(GOODS)} optionFilterProp="label" />
      </Form.Item>
      <Form.Item name="value" label={LABELS.value}>
        <InputNumber style={{ width: 200 }} />
      </Form.Item>
    </Form>
  </ConfigProvider>,
);
