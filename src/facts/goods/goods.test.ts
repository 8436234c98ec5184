import { describe, expect, test } from 'vitest';
import { line, type Typed } from '../../../tests/support/fact-tables';

const families = (text: string) => line({ 'goods.description': text }).families.map(({ family }) => family);

describe('goods from words', () => {
  test.each([
    ['Scotch whisky 12 x 750 ml', 'spirits'],
    ['ウイスキー', 'spirits'],
    ['위스키', 'spirits'],
    ['коньяк', 'spirits'],
    ['водка «Столичная»', 'spirits'],
    ['威士忌酒', 'spirits'],
    ['rượu mạnh', 'spirits'],
    ['red wine', 'wine'],
    ['вина сухие', 'wine'],
    ['шампанское', 'wine'],
    ['ワイン', 'wine'],
    ['ladies leather handbags', 'handbag'],
    ['сумки женские кожаные', 'handbag'],
    ['ハンドバッグ', 'handbag'],
    ['sacs à main', 'handbag'],
    ['Handtaschen', 'handbag'],
    ['часы наручные', 'watch'],
    ['наручных часов', 'watch'],
    ['腕時計', 'watch'],
    ['kol saati', 'watch'],
    ['zegarki', 'watch'],
    ['손목시계', 'watch'],
    ['นาฬิกาข้อมือ', 'watch'],
    ['relojes de pulsera', 'watch'],
    ['grand piano', 'grand-piano'],
    ['рояль', 'piano'],
    ['ピアノ', 'piano'],
    ['caviar', 'caviar'],
    ['чёрная икра', 'caviar'],
    ['cigars', 'cigar'],
    ['сигареты', 'cigarette'],
    ['духи', 'perfume'],
    ['香水', 'perfume'],
    ['Persian carpets', 'carpet'],
    ['ковры шерстяные', 'carpet'],
    ['halı', 'carpet'],
    ['norwegian salmon', 'seafood'],
    ['integrated circuits', 'semiconductor'],
    ['микросхемы', 'semiconductor'],
    ['集成电路', 'semiconductor'],
    ['Halbleiter', 'semiconductor'],
    ['CNC milling machine', 'machine-tool'],
    ['фрезерный станок', 'machine-tool'],
    ['工作機械', 'machine-tool'],
    ['snowmobiles', 'snowmobile'],
    ['снегоходы', 'snowmobile'],
    ['jet ski', 'personal-watercraft'],
    ['motor yacht', 'yacht-or-boat'],
    ['passenger cars', 'passenger-car'],
    ['легковой автомобиль', 'passenger-car'],
    ['乗用車', 'passenger-car'],
    ['승용차', 'passenger-car'],
    ['Personenkraftwagen', 'passenger-car'],
    ['samochód osobowy', 'passenger-car'],
    ['xe ô tô', 'passenger-car'],
    ['سيارة', 'passenger-car'],
    ['auto parts', 'vehicle-parts'],
    ['автозапчасти', 'vehicle-parts'],
    ['自動車部品', 'vehicle-parts'],
    ['汽车配件', 'vehicle-parts'],
    ['autopartes', 'vehicle-parts'],
    ['fur coats', 'fur'],
    ['шуба норковая', 'fur'],
    ['diamond ring', 'jewellery'],
    ['ювелирные изделия', 'jewellery'],
    ['drones', 'drone'],
    ['night vision goggles', 'night-vision'],
    ['ammunition', 'arms'],
    ['crude oil', 'crude-oil'],
    ['golf clubs', 'golf-goods'],
    ['oil painting', 'art'],
    ['racehorse', 'horse'],
    ['laptops', 'laptop'],
    ['ноутбуки', 'computer'],
    ['ball bearings', 'bearing'],
    ['Herrenarmbanduhr', 'watch'],
    ['Damenlederhandtaschen', 'handbag'],
    ['Damenpelzmantel', 'fur'],
    ['Seidenkrawatten', 'clothing'],
    ['Eiswein', 'wine'],
    ['Kaffeevollautomat', 'home-appliance'],
    ['herenpolshorloges', 'watch'],
    ['läderhandväskor', 'handbag'],
    ['borse in pelle', 'handbag'],
    ['sacs à main en cuir', 'handbag'],
    ['pellicce di visone', 'fur'],
    ['langostas congeladas', 'shellfish'],
    ['máquinas-ferramentas', 'machine-tool'],
    ['сумок женских', 'handbag'],
    ['баян концертный', 'musical-instrument'],
    ['труби сталеві', 'iron-steel'],
    ['olej napędowy', 'petroleum-product'],
    ['noktowizory', 'night-vision'],
    ['icewine', 'wine'],
    ['冰酒', 'wine'],
    ['accordions', 'musical-instrument'],
    ['アコーディオン', 'musical-instrument'],
    ['طائرات بدون طيار', 'drone'],
    ['vòng bi', 'bearing'],
    ['gas oil 10ppm', 'petroleum-product'],
    ['Mähdrescher', 'agricultural-machinery'],
    ['groupes électrogènes', 'power-equipment'],
    ['удобрения минеральные', 'fertilizer'],
    ['锂电池', 'battery'],
    ['night vision devices', 'night-vision'],
  ])('%s: %s', (text, family) => {
    expect(families(text)).toContain(family);
  });

  test.each([
    ['Lexus floor mats', 'passenger-car'],
    ['toy car', 'passenger-car'],
    ['LED lamps for cars', 'passenger-car'],
    ['tyres for passenger cars', 'passenger-car'],
    ['запчасти для автомобилей', 'passenger-car'],
    ['pièces détachées pour voitures', 'passenger-car'],
    ['Ersatzteile für PKW', 'passenger-car'],
    ['승용차 부품', 'passenger-car'],
    ['игрушечные автомобили', 'passenger-car'],
    ['books about cars', 'passenger-car'],
    ['baby car seats', 'passenger-car'],
    ['carton boxes', 'passenger-car'],
    ['carpet tiles', 'passenger-car'],
    ['Ersatzteile für Maschinen', 'fur'],
    ['wine glasses', 'wine'],
    ['whisky glasses', 'spirits'],
    ['diamond saw blades', 'diamond'],
    ['motorcycle helmets', 'motorcycle'],
    ['watch boxes', 'watch'],
    ['guitar strings', 'musical-instrument'],
    ['phone cases', 'telephone'],
    ['fish oil', 'seafood'],
    ['engine oil', 'engine'],
    ['ironing boards', 'iron-steel'],
    ['horse feed', 'horse'],
    ['solar panels', 'passenger-car'],
    ['ceramic tiles', 'tableware'],
    ['medical masks', 'arms'],
    ['staple guns', 'arms'],
    ['Teppichreiniger', 'carpet'],
    ['Handtaschenhalter', 'handbag'],
    ['Kameratasche', 'camera'],
    ['Zigarrenkiste', 'cigar'],
    ['Champagnergläser', 'wine'],
    ['telefoonhoesjes', 'telephone'],
    ['Goldfische', 'gold'],
    ['红酒杯', 'wine'],
    ['手机壳', 'telephone'],
    ['와인 오프너', 'wine'],
    ['ワイングラス', 'wine'],
    ['anelli di tenuta', 'jewellery'],
    ['кольца уплотнительные', 'jewellery'],
    ['bolsas de plástico', 'handbag'],
    ['wine vinegar', 'wine'],
    ['accounting software', 'furniture'],
    ['Herrenberg GmbH', 'watch'],
  ])('%s: not %s', (text, family) => {
    expect(families(text)).not.toContain(family);
  });

  test.each(['Lexus floor mats', 'toy car Ferrari 1:18', 'brake pads for Toyota Hilux', 'Porsche design sunglasses'])(
    '%s: nothing in the line is the car',
    (text) => {
      expect(line({ 'goods.description': text }).accessory).not.toBeNull();
    },
  );

  test('both are sent: "Hilux with spare parts" is a vehicle', () => {
    expect(line({ 'goods.description': 'Toyota Hilux with spare parts' }).vehicle).not.toBeNull();
  });

  test('a brand says what it makes when nothing else does', () => {
    expect(families('Rolex Submariner')).toContain('watch');
    expect(families('Hennessy XO 12 bottles')).toContain('spirits');
    expect(line({ 'goods.description': 'ルイヴィトン' }).brands[0]?.is).toBe('Louis Vuitton');
  });

  test('a code gives its families, the wider ones included', () => {
    const found = line({ 'goods.hsCode': '9201.20' }).families.map(({ family }) => family);
    expect(found).toEqual(expect.arrayContaining(['grand-piano', 'piano', 'musical-instrument']));
    expect(line({ 'goods.hsCode': '8703.10' }).families.map(({ family }) => family)).not.toContain('passenger-car');
  });

  test('a code within the description is a code', () => {
    expect(line({ 'goods.description': 'Goods as per HS code 8542.32' }).hs[0]).toMatchObject({
      digits: '854232',
      from: 'code',
    });
  });
});

describe('what a piece is worth', () => {
  const worth = (fields: Typed) => {
    const { unit } = line(fields);
    return unit && [unit.amount.min, unit.amount.max, unit.currency];
  };

  test.each<[string, Typed, (number | string | null)[]]>([
    [
      'total by pieces',
      { 'goods.value': '2,500', 'goods.currency': 'EUR', 'goods.quantity': '10 pcs' },
      [250, 250, 'EUR'],
    ],
    ['a number without a unit counts pieces', { 'goods.value': '2500 EUR', 'goods.quantity': '10' }, [250, 250, 'EUR']],
    [
      'the unit price is typed',
      { 'goods.unitValue': '€ 300', 'goods.value': '3000', 'goods.quantity': '10 cartons' },
      [300, 300, 'EUR'],
    ],
    ['a value for each', { 'goods.value': 'USD 45 each', 'goods.quantity': '100' }, [45, 45, 'USD']],
    [
      'packages hide the pieces',
      { 'goods.value': '5000', 'goods.currency': 'USD', 'goods.quantity': '10 cartons' },
      [0, 5000, 'USD'],
    ],
    [
      'pieces beside packages',
      { 'goods.value': '4800 USD', 'goods.quantity': '10 cartons / 240 pcs' },
      [20, 20, 'USD'],
    ],
    ['no count at all', { 'goods.value': '5000 USD', 'goods.description': 'handbags' }, [0, 5000, 'USD']],
    [
      'one vehicle by its own fields',
      { 'goods.value': '1350万円', 'vehicle.make': 'Lexus' },
      [13_500_000, 13_500_000, 'JPY'],
    ],
    [
      'two cars by their description',
      { 'goods.value': '740000 USD', 'goods.description': 'sedans, 2 units' },
      [370_000, 370_000, 'USD'],
    ],
    [
      'a yen sign beside a yuan field',
      { 'goods.value': '¥5000', 'goods.currency': 'CNY', 'goods.quantity': '5' },
      [1000, 1000, 'CNY'],
    ],
    [
      'Arabic digits',
      { 'goods.value': '٤٥٠٠٠', 'goods.currency': 'AED', 'goods.quantity': '٣' },
      [15_000, 15_000, 'AED'],
    ],
    ['no currency anywhere', { 'goods.value': '500', 'goods.quantity': '1' }, [500, 500, null]],
  ])('%s', (_, fields, expected) => {
    expect(worth(fields)).toEqual(expected);
  });

  test('a range for packages is open at nothing', () => {
    expect(line({ 'goods.value': '5000 USD', 'goods.quantity': '2 pallets' }).unit?.amount.above).toBe(true);
  });

  test.each<[string, Typed, string, number]>([
    ['litres of bottles', { 'goods.description': 'whisky 12 x 750 ml' }, 'volume', 9],
    ['litres of cartons', { 'goods.description': '100 cartons whisky 12 x 750 ml' }, 'volume', 900],
    ['litres counted', { 'goods.quantity': '1,500 litres' }, 'volume', 1500],
    ['tonnes', { 'goods.weight': '2.5 t' }, 'weight', 2500],
    ['pounds', { 'goods.weight': '100 lbs' }, 'weight', 45.359237],
    ['a quantity by weight', { 'goods.quantity': '3000 MT' }, 'quantity', 3_000_000],
  ])('%s', (_, fields, what, amount) => {
    expect(line(fields)[what as 'volume']?.amount.max).toBeCloseTo(amount, 4);
  });

  test.each([
    ['中古', 'used'],
    ['б/у', 'used'],
    ['brand new', 'new'],
    ['新車', 'new'],
    ['gebraucht', 'used'],
    ['accident car', 'damaged'],
    ['事故車', 'damaged'],
    ['مستعملة', 'used'],
  ])('%s is %s', (text, condition) => {
    expect(line({ 'goods.condition': text }).condition?.is).toBe(condition);
  });
});

describe('one thing or many', () => {
  const single = (description: string) => {
    const { unit } = line({ 'goods.description': description, 'goods.value': '9000', 'goods.currency': 'EUR' });
    return unit?.amount.min === 9000;
  };
  test.each([
    'gold wristwatch',
    'Goldkette 585',
    'concert grand piano',
    'leather handbag',
    'Armbanduhr',
    'oil painting',
  ])('%s is one', (text) => {
    expect(single(text)).toBe(true);
  });
  test.each([
    'wristwatches',
    'gold jewellery',
    'red wine',
    'handbags',
    'Uhren',
    '腕時計',
    'perfume',
    'watch parts',
    '20 watches',
  ])('%s may be many', (text) => {
    expect(single(text)).toBe(false);
  });
});

describe('cars without a word for a car', () => {
  const car = (fields: Typed) => line(fields).families.find(({ family }) => family === 'passenger-car')?.certainty;
  test('a make and a model in words alone may be a part for one', () => {
    expect(car({ 'goods.description': 'Toyota RAV4' })).toBe('medium');
  });
  test('with an engine or a fuel in a field of its own it is the car', () => {
    expect(car({ 'goods.description': 'Toyota RAV4', 'vehicle.make': 'Toyota', 'vehicle.engine': '2487' })).toBe(
      'strong',
    );
  });
  test.each(['Rolex Submariner', 'Omega Speedmaster'])('%s is a watch for certain', (text) => {
    expect(line({ 'goods.description': text }).families[0]).toMatchObject({ family: 'watch', certainty: 'strong' });
  });
  test('a box for one is none', () => {
    expect(line({ 'goods.description': 'cover for Rolex Submariner' }).families[0]?.certainty).not.toBe('strong');
  });
});

describe('words of goods in smaller languages of the Union', () => {
  test.each([
    ['náramkové hodinky', 'watch'],
    ['karórák', 'watch'],
    ['ceasuri de mână', 'watch'],
    ['ръчни часовници', 'watch'],
    ['rannekello', 'watch'],
    ['kabelky', 'handbag'],
    ['τσάντες', 'handbag'],
    ['nočné videnie', 'night-vision'],
    ['nakkikkert termisk sigte', 'night-vision'],
    ['kuulalaakerit', 'bearing'],
    ['golyóscsapágyak', 'bearing'],
    ['integrované obvody', 'semiconductor'],
    ['puoliperävaunu', 'trailer'],
    ['sunkvežimiai', 'goods-vehicle'],
    ['gomme auto', 'tyre'],
  ])('%s is %s', (text, family) => {
    expect(families(text)).toContain(family);
  });
  test('Italian tyres are no car', () => {
    expect(families('gomme auto')).not.toContain('passenger-car');
  });
});
