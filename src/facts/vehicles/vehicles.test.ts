import { describe, expect, test } from 'vitest';
import { line, type Typed } from '../../../tests/support/fact-tables';
import { isAtLeast, isOver } from '../../trade/interval';
import { engineInText, engineSize } from './engine';
import { vehicleYear } from './year';

describe('engine sizes', () => {
  test.each([
    ['1998 cc', 1998, 1998],
    ['1.998 cm³', 1998, 1998],
    ['1,998cc', 1998, 1998],
    ['5662', 5662, 5662],
    ['660', 660, 660],
    ['排気量 1500cc', 1500, 1500],
    ['2.487', 2487, 2487],
    ['1998 см3', 1998, 1998],
    ['2.0', 1950, 2000],
    ['2,0 l', 1950, 2000],
    ['3.5 V6', 3450, 3500],
    ['5.7L V8', 5650, 5749],
    ['1.9 TDI', 1850, 1949],
    ['1.5', 1450, 1500],
    ['3.0 (150 kW)', 2950, 3000],
  ])('%s is %d to %d cc', (text, min, max) => {
    expect(engineSize(text)).toMatchObject({ min, max });
  });

  test.each(['150 kW', 'electric', 'V8', '', '204 hp'])('%s is no size', (text) => {
    expect(engineSize(text)).toBeNull();
  });

  test('a marketing size straddles a line only where engines really do', () => {
    expect(isOver(engineSize('1.9 TDI')!, 1900)).toBe('open');
    expect(isOver(engineSize('2.0')!, 2000)).toBe('no');
    expect(isOver(engineSize('2.0')!, 1900)).toBe('yes');
    expect(isAtLeast(engineSize('3.0')!, 3000)).toBe('open');
  });

  test('in running text a size needs a unit or a version', () => {
    expect(engineInText('VW Golf 1.4 TSI')?.size).toMatchObject({ max: 1449 });
    expect(engineInText('Toyota Prado 2693cc')?.size).toMatchObject({ min: 2693 });
    expect(engineInText('BMW 320 2016 used 45000 km')).toBeNull();
    expect(engineInText('price 12.500,00 EUR')).toBeNull();
  });
});

describe('years', () => {
  test.each([
    ['2021', 2021],
    ['2021年3月', 2021],
    ['03/2021', 2021],
    ['令和3年', 2021],
    ['H30', 2018],
    ['平成元年', 1989],
    ['２０２１', 2021],
  ])('%s is %d', (text, year) => {
    expect(vehicleYear(text)).toBe(year);
  });
});

describe('tariff subheadings speak of engine and drive', () => {
  test.each([
    ['8703.21', 0, 1000, 'petrol'],
    ['8703.22', 1000, 1500, 'petrol'],
    ['8703.23', 1500, 3000, 'petrol'],
    ['8703.31', 0, 1500, 'diesel'],
    ['8703.32', 1500, 2500, 'diesel'],
  ])('%s: above %d up to %d cc, %s', (code, min, max, fuel) => {
    const vehicle = line({ 'goods.hsCode': code }).vehicle;
    expect(vehicle?.engineCc).toEqual({ min, max, above: true });
    expect(vehicle?.fuel).toContain(fuel);
  });

  test('8703.24 has no upper end, and 3,000 cc is not in it', () => {
    const engine = line({ 'goods.hsCode': '8703.24' }).vehicle?.engineCc;
    expect(isOver(engine!, 3000)).toBe('yes');
  });

  test.each([
    ['8703.40', ['petrol-hybrid']],
    ['8703.60', ['petrol-plugin']],
    ['8703.80', ['electric', 'fuel-cell']],
  ])('%s is driven by %j', (code, fuel) => {
    expect(line({ 'goods.hsCode': code }).vehicle?.fuel).toEqual(fuel);
  });

  test('a code that contradicts the engine leaves none, and keeps both statements', () => {
    const vehicle = line({ 'goods.hsCode': '8703.22', 'vehicle.engine': '2998 cc' }).vehicle;
    expect(vehicle?.engineCc).toBeNull();
    expect(vehicle?.engines).toHaveLength(2);
  });

  test('"hybrid" with a petrol-hybrid code is a petrol hybrid', () => {
    expect(line({ 'goods.hsCode': '8703.40', 'vehicle.fuel': 'ハイブリッド' }).vehicle?.fuel).toEqual([
      'petrol-hybrid',
    ]);
  });
});

describe('fuel in every language', () => {
  test.each([
    ['petrol', 'petrol'],
    ['Benzin', 'petrol'],
    ['бензин', 'petrol'],
    ['ガソリン', 'petrol'],
    ['汽油', 'petrol'],
    ['휘발유', 'petrol'],
    ['essence', 'petrol'],
    ['gasolina', 'petrol'],
    ['benzina', 'petrol'],
    ['بنزين', 'petrol'],
    ['xăng', 'petrol'],
    ['Diesel', 'diesel'],
    ['軽油', 'diesel'],
    ['柴油', 'diesel'],
    ['경유', 'diesel'],
    ['дизель', 'diesel'],
    ['gasóleo', 'diesel'],
    ['dizel', 'diesel'],
    ['電気', 'electric'],
    ['纯电动', 'electric'],
    ['전기', 'electric'],
    ['электро', 'electric'],
    ['elektrisch', 'electric'],
    ['EV', 'electric'],
    ['LPG', 'gas'],
    ['水素', 'fuel-cell'],
    ['plug-in hybrid', 'petrol-plugin'],
    ['插电式混合动力', 'petrol-plugin'],
    ['гибрид', 'petrol-hybrid'],
    ['híbrido', 'petrol-hybrid'],
  ])('%s is %s', (text, fuel) => {
    expect(line({ 'vehicle.fuel': text }).vehicle?.fuel).toContain(fuel);
  });

  test('a mild hybrid leaves open what customs will call it', () => {
    expect(line({ 'vehicle.fuel': 'mild hybrid petrol' }).vehicle?.fuel).toEqual(
      expect.arrayContaining(['petrol', 'petrol-hybrid']),
    );
  });

  test('a model that is only sold electric says so', () => {
    expect(line({ 'vehicle.make': 'Tesla', 'vehicle.model': 'Model Y' }).vehicle?.fuel).toEqual(['electric']);
  });
});

describe('makes and models', () => {
  test.each([
    ['レクサス', 'Lexus'],
    ['雷克萨斯', 'Lexus'],
    ['렉서스', 'Lexus'],
    ['Лексус', 'Lexus'],
    ['لكزس', 'Lexus'],
    ['Merc', 'Mercedes-Benz'],
    ['ベンツ', 'Mercedes-Benz'],
    ['VW', 'Volkswagen'],
    ['Range Rover', 'Land Rover'],
    ['KG Mobility', 'SsangYong'],
    ['丰田', 'Toyota'],
    ['Тойота', 'Toyota'],
    ['rolls royce', 'Rolls-Royce'],
  ])('%s is %s', (text, make) => {
    expect(line({ 'vehicle.make': text }).vehicle?.makes[0]?.is).toBe(make);
  });

  const spoken: [string, string, string][] = [
    ['used Toyota Land Cruiser Prado 2.7 petrol 2015', 'Toyota', 'Land Cruiser'],
    ['中古 レクサス LX570 2021年', 'Lexus', 'LX570'],
    ['BMW X5 xDrive40i', 'BMW', 'X5 xDrive40i'],
    ['LX 570', 'Lexus', 'LX570'],
    ['Тойота Прадо 2018 г.в.', 'Toyota', 'Прадо'],
    ['현대 쏘나타 중고차', 'Hyundai', '쏘나타'],
  ];
  test.each(spoken)('%s', (text, make, model) => {
    const vehicle = line({ 'goods.description': text }).vehicle;
    expect(vehicle?.makes.map(({ is }) => is)).toContain(make);
    expect(vehicle?.models.map(({ is }) => is)).toContain(model);
  });

  test.each([
    'Crown caps, 10 cartons',
    'Century Trading brochure',
    'golf balls',
    'Jaguar perfume',
    'Ferrari baseball caps',
    'Cayenne pepper 20 kg',
    'Ghost peppers',
    'Lincoln logs',
    'Continental breakfast',
    'Express documents',
    'Focus group report',
    'Porsche design sunglasses',
    'Lexus floor mats',
    'toy car Ferrari 1:18',
    'Mercedes-Benz brochure',
    'brake pads for Toyota Hilux',
  ])('%s is no vehicle', (text) => {
    expect(line({ 'goods.description': text }).vehicle).toBeNull();
  });

  test('two counted pieces are not a BMW X2', () => {
    expect(line({ 'goods.description': 'used Chevrolet Astro x 2' }).vehicle?.models.map(({ is }) => is)).not.toContain(
      'X2',
    );
  });

  test.each([
    ['Lexus', 'ES300', true],
    ['Toyota', 'Corolla', false],
    ['Toyota', 'Alphard', true],
    ['Kia', 'Rio', false],
    ['Mercedes-Benz', 'S600 Pullman', true],
  ])('%s %s: luxury is %s', (make, model, luxury) => {
    expect(line({ 'vehicle.make': make, 'vehicle.model': model }).vehicle?.luxury?.is).toBe(luxury);
  });
});

describe('chassis numbers', () => {
  const vin = (text: string, more: Typed = {}) => line({ 'vehicle.vin': text, ...more }).vehicle?.vins[0];

  test('a Lexus VIN is a Lexus VIN whatever the form says', () => {
    expect(vin('JTJHY7AX8M4398120', { 'vehicle.make': 'Toyota' })).toMatchObject({
      kind: 'vin',
      makes: ['Lexus'],
      country: 'JP',
      checkDigitOk: null,
    });
  });

  test('an American VIN has a check digit', () => {
    expect(vin('1HGCM82633A004352')?.checkDigitOk).toBe(true);
    expect(vin('1HGCM82643A004352')?.checkDigitOk).toBe(false);
  });

  test('a small maker is known by six characters', () => {
    expect(vin('VF9SP3V31MM795043')?.makes).toContain('Bugatti');
  });

  test.each([
    ['URJ201-4196210', 'Lexus', 'LX570'],
    ['AGH30W-0123456', 'Toyota', 'Alphard / Vellfire'],
    ['DBA-AGH30W-0123456', 'Toyota', 'Alphard / Vellfire'],
    ['NCP160V-0098765', 'Toyota', 'Probox / Succeed'],
    ['GP5-1234567', 'Honda', 'Fit / Jazz'],
  ])('%s is a frame number of a %s %s', (text, make, model) => {
    expect(vin(text)).toMatchObject({ kind: 'frame', makes: [make], model });
  });

  test('a VIN within the description is found', () => {
    expect(line({ 'goods.description': 'Honda Accord VIN 1HGCM82633A004352' }).vehicle?.vins[0]?.text).toBe(
      '1HGCM82633A004352',
    );
  });

  test('mileage in miles is kilometres', () => {
    expect(line({ 'vehicle.make': 'Ford', 'vehicle.mileage': '10,000 miles' }).vehicle?.mileageKm?.is).toEqual({
      min: 16093,
      max: 16093,
    });
    expect(line({ 'vehicle.make': 'Ford', 'vehicle.mileage': '12.3万km' }).vehicle?.mileageKm?.is).toEqual({
      min: 123000,
      max: 123000,
    });
  });
});

describe('what the words and the model alone say', () => {
  const vehicle = (text: string) => line({ 'goods.description': text }).vehicle;

  test.each([
    ['SUV, ground clearance 185 mm', 185],
    ['Toyota RAV4, Bodenfreiheit 20 cm', 200],
    ['SUV, clearance 7.9 in', 201],
    ['SUV with 8.2" clearance', 208],
    ['внедорожник, клиренс 210 мм', 210],
    ['トヨタ RAV4 最低地上高 195mm', 195],
    ['越野车 离地间隙200毫米', 200],
  ])('%s: %d mm', (text, mm) => {
    expect(vehicle(text)?.groundClearanceMm).toEqual({ min: mm, max: mm });
  });

  test.each(['SUV, customs clearance 3 days', 'sedan, clearance sale, 12 units', 'car, garage clearance 210 cm'])(
    '%s is no ground clearance',
    (text) => {
      expect(vehicle(text)?.groundClearanceMm).toBeNull();
    },
  );

  test.each([
    ['Kia Carnival 7-seater', 7],
    ['Kombi, 7 Sitze', 7],
    ['Multivan mit 8 Sitzplätzen', 8],
    ['アルファード 7人乗り', 7],
    ['7-местный внедорожник', 7],
  ])('%s: %d seats', (text, seats) => {
    expect(vehicle(text)?.seats).toEqual({ min: seats, max: seats });
  });

  test.each([
    ['BMW X5 3.0d', 2950, 3000, 'diesel'],
    ['BMW X5 xDrive30d', 2900, 3000, 'diesel'],
    ['BMW 320d', 1900, 2000, 'diesel'],
    ['Audi A6 2.0 TDI', 1950, 2000, 'diesel'],
    ['Audi Q7 3.0 TDI quattro', 2950, 3000, 'diesel'],
  ])('%s: %d to %d cc, %s', (text, min, max, fuel) => {
    expect(vehicle(text)?.engineCc).toMatchObject({ min, max });
    expect(vehicle(text)?.fuel).toEqual([fuel]);
    expect(vehicle(text)?.engines[0]?.certainty).toBe('medium');
  });

  test.each(['Mercedes C200d', 'Mercedes-Benz GLC 220 d'])('%s is a diesel of no certain size', (text) => {
    expect(vehicle(text)).toMatchObject({ fuel: ['diesel'], engineCc: null });
  });

  test.each(['Toyota Camry, 30 d delivery', 'BMW X5, 14 days'])('%s names no version', (text) => {
    expect(vehicle(text)?.fuel).toEqual([]);
  });

  test.each([
    ['팰리세이드', 'Hyundai'],
    ['ランクル', 'Toyota'],
    ['Прадо', 'Toyota'],
  ])('the model %s is a %s', (model, make) => {
    expect(line({ 'vehicle.model': model }).vehicle?.makes[0]).toMatchObject({ is: make, certainty: 'medium' });
  });
});
