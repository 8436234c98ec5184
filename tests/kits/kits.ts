import type { Role } from '../../src/trade/roles';
import { LABELS } from './form';
import { choose, click, keys, type Operate, type } from './operate';

/** One thing that a user does to a control, and what stands there afterwards. */
export interface Use {
  by: 'mouse' | 'keyboard';
  role: Role;
  operate: Operate;
  /** What the user sees; chips are joined by `, `. */
  seen: string;
}

const { name, country, port, date, goods, value } = LABELS;

const mouse = (role: Role, operate: Operate, seen: string): Use => ({ by: 'mouse', role, operate, seen });
const keyboard = (role: Role, operate: Operate, seen: string): Use => ({ by: 'keyboard', role, operate, seen });

const NAME = [
  mouse('consignee.name', type(name, 'Alpha Trading'), 'Alpha Trading'),
  keyboard('consignee.name', keys(name, ['Tab']), 'Alpha Trading'),
];
const chooseCountry = (role?: string) => mouse('country.destination', choose(country, ['Japan'], role), 'Japan');
const choosePort = mouse('port.discharge', choose(port, ['Hamburg']), 'Hamburg');
const nextCountry = (role: string | undefined, ...pressed: string[]) =>
  keyboard('country.destination', keys(country, pressed, role), 'Kenya');
const nextPort = (...pressed: string[]) => keyboard('port.discharge', keys(port, pressed, 'combobox'), 'Yokohama');
const typeValue = (typed: string, seen = typed, role?: string) =>
  keyboard('goods.value', type(value, typed, role), seen);
const nativeDate = keyboard('date.departure', keys(date, ['12', '24', '2026']), '2026-12-24');
const typeDate = (typed: string, role?: string) =>
  keyboard(
    'date.departure',
    async (page) => {
      await type(date, typed, role)(page);
      await page.keyboard.press('Enter');
    },
    typed,
  );
const CHOSEN = ['Ball bearings', 'Timber'];
const chooseGoods = (role?: string) => mouse('goods.description', choose(goods, CHOSEN, role), CHOSEN.join(', '));

/** What is done to the form of each kit, in order. */
export const KITS: Readonly<Record<string, readonly Use[]>> = {
  mui: [
    ...NAME,
    chooseCountry(),
    nextCountry('combobox', 'Enter', 'ArrowDown', 'Enter'),
    choosePort,
    nextPort('All', 'yok', 'ArrowDown', 'Enter'),
    keyboard('date.departure', keys('Month', ['12', '24', '2026']), '12/24/2026'),
    chooseGoods(),
    typeValue('125000'),
  ],
  antd: [
    ...NAME,
    mouse('country.destination', click('#country', '.ant-select-item-option[title=Japan]'), 'Japan'),
    nextCountry('combobox', 'Enter', 'ArrowDown', 'Enter'),
    mouse('port.discharge', click('#port', '.ant-select-item-option[title=Hamburg]'), 'Hamburg'),
    typeDate('2026-12-24'),
    typeValue('125000'),
    mouse('goods.description', click('#goods', '[title="Ball bearings"]', '[title="Timber"]'), CHOSEN.join(', ')),
  ],
  vuetify: [
    ...NAME,
    chooseCountry(),
    nextCountry('combobox', 'ArrowDown', 'ArrowDown', 'Enter'),
    choosePort,
    nextPort('All', 'Yok', 'ArrowDown', 'Enter'),
    nativeDate,
    chooseGoods(),
    typeValue('125000'),
  ],
  'element-plus': [
    ...NAME,
    chooseCountry(),
    nextCountry('combobox', 'Enter', 'ArrowDown', 'Enter'),
    mouse('port.discharge', click('.el-autocomplete input', 'li::-p-text(Hamburg)'), 'Hamburg'),
    typeDate('2026-12-24'),
    chooseGoods(),
    typeValue('125000'),
  ],
  primereact: [
    ...NAME,
    mouse('country.destination', click('.p-dropdown', '.p-dropdown-item[aria-label=Japan]'), 'Japan'),
    keyboard(
      'country.destination',
      async (page) => {
        await page.focus('#country');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
      },
      'Kenya',
    ),
    mouse('port.discharge', click('.p-autocomplete-dropdown', '.p-autocomplete-item::-p-text(Hamburg)'), 'Hamburg'),
    mouse(
      'goods.description',
      click('.p-multiselect', ...CHOSEN.map((each) => `.p-multiselect-item::-p-text(${each})`)),
      CHOSEN.join(', '),
    ),
    typeValue('125000', '$125,000.00'),
  ],
  quasar: [
    ...NAME,
    chooseCountry(),
    nextCountry('combobox', 'ArrowDown', 'ArrowDown', 'Enter'),
    choosePort,
    nativeDate,
    chooseGoods(),
    typeValue('125000', '125,000'),
  ],
  vaadin: [
    ...NAME,
    mouse('country.destination', click('vaadin-select', 'vaadin-select-item::-p-text(Japan)'), 'Japan'),
    choosePort,
    nextPort('All', 'Yok', 'ArrowDown', 'Enter'),
    typeDate('12/24/2026'),
    chooseGoods(),
    typeValue('125000'),
  ],
  ui5: [
    ...NAME,
    keyboard('country.destination', keys(country, ['ArrowDown'], 'combobox'), 'Germany'),
    keyboard('port.discharge', keys(port, ['Yok', 'Enter'], 'combobox'), 'Yokohama'),
    typeValue('125000'),
  ],
  shoelace: [
    ...NAME,
    chooseCountry(),
    nextCountry('combobox', 'Enter', 'ArrowDown', 'Enter'),
    nextPort('Yok', 'Enter'),
    nativeDate,
    typeValue('125000'),
    chooseGoods(),
  ],
  fluent: [
    ...NAME,
    chooseCountry(),
    nextCountry('combobox', 'Enter', 'ArrowDown', 'Enter'),
    choosePort,
    typeValue('125000'),
  ],
  carbon: [
    ...NAME,
    chooseCountry(),
    nextCountry('combobox', 'Enter', 'ArrowDown', 'Enter'),
    choosePort,
    typeDate('2026-12-24'),
    typeValue('125000'),
  ],
  govuk: [
    ...NAME,
    keyboard('country.destination', keys(country, ['Japan']), 'Japan'),
    keyboard('port.discharge', keys(port, ['Yok', 'ArrowDown', 'Enter'], 'combobox'), 'Yokohama'),
    mouse('goods.description', click('[value=TI]'), 'Timber'),
    typeValue('125000'),
  ],
  select2: [
    mouse('country.destination', click('#country + .select2', '.select2-results__option::-p-text(Japan)'), 'Japan'),
    mouse('port.discharge', click('#port + .select2', '.select2-results__option::-p-text(Hamburg)'), 'Hamburg'),
    mouse('goods.description', click('#goods + .select2', '.select2-results__option::-p-text(Timber)'), 'Timber'),
  ],
  'ag-grid': [
    keyboard(
      'goods.description',
      async (page) => {
        await click('[col-id=goods].ag-cell')(page);
        await page.keyboard.type('Ball bearings');
        await page.keyboard.press('Enter');
      },
      'Ball bearings',
    ),
    keyboard(
      'goods.value',
      async (page) => {
        await click('[col-id=value].ag-cell')(page);
        await page.keyboard.type('125000');
        await page.keyboard.press('Enter');
      },
      '125000',
    ),
  ],
};
