import 'element-plus/dist/index.css';
import ElementPlus, {
  ElAutocomplete,
  ElDatePicker,
  ElForm,
  ElFormItem,
  ElInput,
  ElInputNumber,
  ElOption,
  ElSelect,
} from 'element-plus';
import { createApp, h, reactive } from 'vue';
import { COUNTRIES, coded, GOODS, LABELS, PORTS } from '../form';
import { root } from '../place';

createApp({
  setup: () => {
    const form = reactive({ name: '', country: '', port: '', date: '', goods: [], value: undefined });
    const bound = (key) => ({
      modelValue: form[key],
      'onUpdate:modelValue': (value) => {
        form[key] = value;
      },
    });
    const options = (labels) => coded(labels).map((each) => h(ElOption, { key: each.value, ...each }));
    const item = (key, control) => h(ElFormItem, { label: LABELS[key], prop: key }, () => control);
    const suggest = (query, done) => done(PORTS.filter((port) => port.startsWith(query)).map((value) => ({ value })));
    return () =>
      h(ElForm, { model: form, labelPosition: 'top' }, () => [
        item('name', h(ElInput, bound('name'))),
        item(
          'country',
          h(ElSelect, bound('country'), () => options(COUNTRIES)),
        ),
        item('port', h(ElAutocomplete, { ...bound('port'), fetchSuggestions: suggest, debounce: 0 })),
        item('date', h(ElDatePicker, bound('date'))),
        item(
          'goods',
          h(ElSelect, { ...bound('goods'), multiple: true, filterable: true }, () => options(GOODS)),
        ),
        item('value', h(ElInputNumber, { ...bound('value'), controls: false })),
      ]);
  },
})
  .use(ElementPlus)
  .mount(root);
