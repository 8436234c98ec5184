import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { endsIn, type Typed, understood } from '../../../tests/support/fact-tables';

const masks = parse(readFileSync('assets/places/masks.yaml', 'utf8'), { schema: 'failsafe' });
const words = (group: { words: string[] }[]) => group.flatMap((one) => one.words);

describe('words that hold or resemble a place of North Korea', () => {
  test.each(words(masks.anywhere))('%s in an address is no sign', (text) => {
    expect(endsIn('KP', { 'consignee.address': text })).toBe('no');
    expect(endsIn('UA-40', { 'consignee.address': text })).toBe('no');
  });

  test.each(words(masks.named))('%s in goods is a dish', (text) => {
    expect(endsIn('KP', { 'goods.description': text })).toBe('no');
  });

  const innocent: [string, Typed][] = [
    [
      'Pyeongtaek is not Pyongyang',
      {
        'consignee.name': 'Pyongtaek PDI Center',
        'consignee.address': 'Pyeongtaek, Gyeonggi-do',
        'consignee.country': 'South Korea',
        'port.discharge': 'Pyeongtaek',
      },
    ],
    [
      '신포동 lies in Incheon',
      {
        'consignee.name': '신포 타일',
        'consignee.address': '인천광역시 중구 신포동 29',
        'consignee.country': '대한민국',
      },
    ],
    [
      'a form of Korean customs says country of origin',
      { 'goods.description': '원산지: 대한민국', 'consignee.country': 'KR' },
    ],
    ['Khyber Pakhtunkhwa', { 'consignee.address': 'Peshawar, KP, Pakistan', 'consignee.country': 'Pakistan' }],
    ['a telephone in Florida', { 'consignee.phone': '+1 850 555 0100', 'consignee.country': 'US' }],
    ['a telephone without its country', { 'consignee.phone': '(850) 555-0100' }],
    ['a Turkish service number', { 'consignee.phone': '0850 222 0 400', 'consignee.country': 'Turkey' }],
    ['General Santos City', { 'port.discharge': 'GenSan', 'consignee.country': 'Philippines' }],
    ['Gangwon in the South', { 'consignee.address': '강원도 원주시 1', 'consignee.country': 'South Korea' }],
    [
      'a ski rental in Gangwon, the country only "Korea"',
      {
        'consignee.address': 'Daegwallyeong-myeon, Gangwon-do',
        'consignee.country': 'Korea',
        'port.discharge': 'Busan',
      },
    ],
    ['Gangwon Province', { 'consignee.address': 'Chuncheon, Gangwon-do', 'consignee.country': 'Korea, Republic of' }],
    ['전북한우 is beef', { 'consignee.name': '전북한우 영농조합', 'consignee.country': '한국' }],
    ['a Chosun firm in Seoul', { 'consignee.name': 'Chosun Refractories', 'consignee.country': 'Republic of Korea' }],
    ['Haizhou in China', { 'consignee.address': '江苏省连云港市海州区', 'consignee.country': '中国' }],
    [
      'ethnic Koreans in Yanbian',
      { 'consignee.address': '吉林省延边朝鲜族自治州延吉市', 'consignee.country': 'China' },
    ],
    [
      'a sanctions clause',
      { 'goods.endUse': 'Not for re-export to North Korea, Russia, Belarus, Iran, Cuba or Syria' },
    ],
    ['a clause in Japanese', { 'goods.endUse': '北朝鮮を除く' }],
    ['a clause in Russian', { 'goods.endUse': 'для всех стран, кроме КНДР' }],
    ['a person called Kim', { 'consignee.name': 'Kim Jong Min', 'consignee.country': 'South Korea' }],
  ];
  test.each(innocent)('%s', (_, fields) => {
    expect(['no', 'weak']).toContain(endsIn('KP', fields));
  });
});

describe('homonyms are settled by what stands beside them', () => {
  const elsewhere: [string, string, Typed][] = [
    ['Moscow, Pennsylvania', 'RU', { 'consignee.address': 'Moscow, PA 18444', 'consignee.country': 'USA' }],
    ['Moscow, Idaho', 'RU', { 'consignee.address': 'Moscow, ID', 'consignee.country': 'United States' }],
    ['St. Petersburg, Florida', 'RU', { 'consignee.address': 'St. Petersburg, FL 33701', 'consignee.country': 'US' }],
    ['Odessa, Texas', 'UA', { 'consignee.address': 'Odessa, TX 79761' }],
    ['Lebanon, Tennessee', 'LB', { 'consignee.address': 'Lebanon, TN 37087' }],
    ['Havana, Florida', 'CU', { 'consignee.address': 'Havana, FL 32333', 'consignee.country': 'USA' }],
    ['Damascus, Maryland', 'SY', { 'consignee.address': 'Damascus, MD 20872', 'consignee.country': 'USA' }],
    [
      'Georgia in the United States',
      'GE',
      { 'consignee.address': 'Savannah, GA 31401, Georgia', 'consignee.country': 'United States' },
    ],
    [
      'Oran is not Iran',
      'IR',
      { 'consignee.name': 'CHU Oran', 'consignee.address': 'Oran', 'consignee.country': 'Algérie' },
    ],
    ['Sebastopol, California', 'UA-40', { 'consignee.address': 'Sebastopol, CA 95472', 'consignee.country': 'USA' }],
    [
      'Boulevard de Sébastopol',
      'UA-40',
      { 'consignee.address': '12 Boulevard de Sébastopol, 75001 Paris', 'consignee.country': 'France' },
    ],
    ['Moscow Avenue', 'RU', { 'consignee.address': '5 Moscow Avenue, Bishkek', 'consignee.country': 'Kyrgyzstan' }],
    ['ул. Крымская', 'UA-43', { 'consignee.address': 'г. Алматы, ул. Крым 5', 'consignee.country': 'Казахстан' }],
    [
      'Donetsk in Rostov region',
      'UA-14',
      { 'consignee.address': 'Донецк, Ростовская область', 'consignee.country': 'Россия' },
    ],
    ['a postcode of California', 'UA-43', { 'consignee.address': 'Sacramento, CA 95814', 'consignee.country': 'USA' }],
    ['Persia, Iowa', 'IR', { 'consignee.address': 'Persia, Iowa 51563', 'consignee.country': 'USA' }],
    ['Persia alone in the United States', 'IR', { 'consignee.city': 'Persia', 'consignee.country': 'United States' }],
    ['Aleppo, Pennsylvania', 'SY', { 'consignee.address': 'Aleppo, PA', 'consignee.country': 'USA' }],
    ['Syria, Virginia', 'SY', { 'consignee.address': 'Syria, VA 22743', 'consignee.country': 'USA' }],
    ['Yalta, South Australia', 'UA-43', { 'consignee.address': 'Yalta, SA 5570', 'consignee.country': 'Australia' }],
    ['Place Stalingrad', 'RU', { 'consignee.address': 'Place Stalingrad, Paris', 'consignee.country': 'France' }],
    [
      'Place de la Bataille de Stalingrad',
      'RU',
      { 'consignee.address': 'Place de la Bataille de Stalingrad, 75019 Paris', 'consignee.country': 'France' },
    ],
    [
      'a boulevard cut short',
      'UA-40',
      { 'consignee.address': 'Bd. Sébastopol 12, Paris', 'consignee.country': 'France' },
    ],
    ['Via Crimea', 'UA-43', { 'consignee.address': 'Via Crimea, Torino', 'consignee.country': 'Italia' }],
    ['Via Cuba with its number', 'CU', { 'consignee.address': 'Roma, Via Cuba 7', 'consignee.country': 'Italia' }],
    ['Corso Sebastopoli', 'UA-40', { 'consignee.address': 'Corso Sebastopoli 12', 'consignee.country': 'Italia' }],
    ['Paseo de la Habana', 'CU', { 'consignee.address': 'Paseo de la Habana 26', 'consignee.country': 'España' }],
    ['Teheran-ro in Seoul', 'IR', { 'consignee.address': 'Teheran-ro 123, Seoul', 'consignee.country': 'KR' }],
    [
      'a district of Bishkek',
      'RU',
      { 'consignee.address': 'Октябрьский район, Бишкек', 'consignee.country': 'Кыргызстан' },
    ],
    ['Stalingrad without a word for the street', 'RU', { 'consignee.address': 'Stalingrad, Paris' }],
    ['Crimée, a street by its name alone', 'UA-43', { 'consignee.address': 'Crimée, 75019 Paris' }],
    [
      'Belgorod-Dnestrovskiy in Ukraine',
      'RU',
      { 'consignee.address': 'Belgorod-Dnestrovskiy', 'consignee.country': 'Ukraine' },
    ],
    [
      'Petropavlovsk in Kazakhstan',
      'RU',
      { 'consignee.address': 'Petropavlovsk, North Kazakhstan', 'consignee.country': 'Kazakhstan' },
    ],
    ['a firm called after Sevastopol', 'UA-43', { 'consignee.address': 'Sebastopol, CA 95472' }],
    ['an office called DNR', 'UA-14', { 'consignee.address': 'DNR Headquarters, Madison', 'consignee.country': 'USA' }],
    ['Jordan as a name', 'JO', { 'consignee.name': 'Jordan Smith', 'consignee.country': 'Canada' }],
    ['a Belarus tractor', 'BY', { 'goods.description': 'Belarus tractor MTZ 82', 'consignee.country': 'Kenya' }],
  ];
  test.each(elsewhere)('%s', (_, place, fields) => {
    expect(['no', 'weak']).toContain(endsIn(place, fields));
  });

  test('a way through a town is no street of Italy', () => {
    expect(endsIn('RU', { 'consignee.address': 'Baghdad Via Moscow', 'consignee.country': 'Iraq' })).not.toBe('no');
  });

  test('Stalingrad and Crimea with nothing elsewhere beside them are the places', () => {
    expect(endsIn('RU', { 'consignee.address': 'Stalingrad, Россия' })).toBe('strong');
    expect(endsIn('UA-43', { 'consignee.address': 'Simferopol, Crimea' })).not.toBe('no');
  });

  test.each([
    ['Mangyongdae-guyok', { 'consignee.address': 'Kwangbok St, Mangyongdae-guyok', 'consignee.country': 'Corée' }],
    ['북측', { 'consignee.country': '북측' }],
    [
      'Rajin-Sonbong under a wrong country',
      { 'consignee.address': 'Rajin-Sonbong', 'consignee.country': 'Korea, Rep.' },
    ],
    ['Tumangang as place of delivery', { 'place.delivery': 'Туманган', 'consignee.country': 'Россия' }],
  ] as [string, Typed][])('%s is in North Korea', (_, fields) => {
    expect(endsIn('KP', fields)).toBe('strong');
  });

  test('南浦 as a port is Nampo, whatever inland town bears the name', () => {
    expect(endsIn('KP', { 'port.transshipment': '南浦', 'consignee.country': '中国' })).not.toBe('no');
  });

  test('Moscow alone has one reading: the one in Idaho is too small to be meant', () => {
    expect(understood({ 'consignee.address': 'Тверская 12, Москва' }).places[0]?.or).toEqual([]);
  });

  test.each([
    ['Uralsk', 'KZ'],
    ['Semipalatinsk', 'KZ'],
    ['Kirovograd', 'UA'],
    ['Ilyichevsk', 'UA'],
    ['Asaluyeh', 'IR'],
    ['Nischni Tagil', 'RU'],
    ['Tscheljabinsk', 'RU'],
    ['Woronesch', 'RU'],
    ['Bandar Imam Khomeini', 'IR'],
  ])('%s lies in %s', (town, country) => {
    expect(endsIn(country, { 'consignee.city': town })).toBe('strong');
  });

  test('Moscow alone is the one in Russia', () => {
    expect(endsIn('RU', { 'port.discharge': 'Moscow' })).toBe('strong');
    expect(endsIn('RU', { 'place.delivery': 'Москве' })).not.toBe('no');
  });

  test('Moscow behind another country’s name stays a contradiction to be seen', () => {
    expect(endsIn('RU', { 'consignee.address': 'Leninsky 5, Moscow', 'consignee.country': 'Kazakhstan' })).toBe(
      'strong',
    );
  });
});
