import 'vuetify/styles';
import { createApp, h, ref } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp } from 'vuetify/components/VApp';
import { VAutocomplete } from 'vuetify/components/VAutocomplete';
import { VNumberInput } from 'vuetify/components/VNumberInput';
import { VSelect } from 'vuetify/components/VSelect';
import { VTextField } from 'vuetify/components/VTextField';
import { COUNTRIES, coded, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

const items = (labels) => coded(labels).map(({ value, label }) => ({ value, title: label }));

createApp({
  setup: () => {
    const goods = ref([]);
    return () =>
      h(VApp, null, () => [
        h(VTextField, { label: LABELS.name }),
        h(VSelect, { label: LABELS.country, items: items(COUNTRIES) }),
        h(VAutocomplete, { label: LABELS.port, items: items(PORTS) }),
        h(VTextField, { label: LABELS.date, type: 'date' }),
        h(VSelect, {
          label: LABELS.goods,
          items: items(GOODS),
          multiple: true,
          chips: true,
          modelValue: goods.value,
          'onUpdate:modelValue': (chosen) => {
            goods.value = chosen;
          },
        }),
        h(VNumberInput, { label: LABELS.value, controlVariant: 'hidden' }),
      ]);
  },
})
  .use(createVuetify())
  .mount(root);
