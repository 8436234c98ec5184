import 'quasar/dist/quasar.css';
import { QInput, QSelect, Quasar } from 'quasar';
import { createApp, h, reactive } from 'vue';
import { COUNTRIES, coded, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

createApp({
  setup: () => {
    const form = reactive({ name: '', country: null, port: null, date: '', goods: [], value: '' });
    const bound = (key) => ({
      label: LABELS[key],
      modelValue: form[key],
      'onUpdate:modelValue': (value) => {
        form[key] = value;
      },
    });
    const filter = (_typed, update) => update(() => undefined);
    return () => [
      h(QInput, bound('name')),
      h(QSelect, { ...bound('country'), options: coded(COUNTRIES) }),
      h(QSelect, {
        ...bound('port'),
        options: PORTS,
        useInput: true,
        fillInput: true,
        hideSelected: true,
        onFilter: filter,
      }),
      h(QInput, { ...bound('date'), type: 'date', stackLabel: true }),
      h(QSelect, { ...bound('goods'), options: GOODS, multiple: true, useChips: true }),
      h(QInput, { ...bound('value'), mask: '#,###', reverseFillMask: true }),
    ];
  },
})
  .use(Quasar, {})
  .mount(root);
