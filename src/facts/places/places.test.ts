import { describe, expect, test } from 'vitest';
import { endsIn, type Typed, understood } from '../../../tests/support/fact-tables';

describe('ports', () => {
  test.each([
    ['KPNAM', 'KP'],
    ['KP NAM', 'KP'],
    ['KPXYZ', 'KP'],
    ['Nampo (KPNAM)', 'KP'],
    ['RUVVO', 'RU'],
    ['Vladivostok', 'RU'],
    ['ウラジオストク', 'RU'],
    ['Владивостоке', 'RU'],
    ['FNJ', 'KP'],
    ['SVO', 'RU'],
    ['Simferopol', 'UA-43'],
    ['UASVP', 'UA-40'],
    ['Sevastopol', 'UA-40'],
    ['Mariupol', 'UA-14'],
    ['Bandar Abbas', 'IR'],
    ['Chittagong', 'BD'],
    ['Dalian, China', 'CN'],
    ['横浜港', 'JP'],
    ['부산항', 'KR'],
    ['大连港', 'CN'],
    ['Port of Dover (GBDVR)', 'GB'],
  ])('%s lies in %s', (value, place) => {
    expect(endsIn(place, { 'port.discharge': value })).toBe('strong');
  });

  test.each([
    ['BRPNG', 'Paranagua'],
    ['CNQZH', 'Qinzhou'],
    ['DEWVN', 'Wilhelmshaven'],
    ['MGTMM', 'Toamasina'],
    ['USPEF', 'Port Everglades'],
  ])('%s is %s', (code, name) => {
    expect(understood({ 'port.discharge': code }).places[0]?.name).toBe(name);
  });

  test('a name of five letters is no code: Nampo is not in Namibia', () => {
    expect(understood({ 'port.discharge': 'Nampo' }).places.map(({ place }) => place)).toEqual(['KP']);
  });

  test('several ports in one field are several places', () => {
    const places = understood({ 'port.transshipment': 'Busan, Dalian' }).places.map(({ place, locode }) => [
      place,
      locode,
    ]);
    expect(places).toEqual([
      ['KR', 'KRPUS'],
      ['CN', 'CNDLC'],
    ]);
  });

  test('loading speaks for the origin, discharge for the destination', () => {
    const facts = understood({ 'port.loading': 'Nampo', 'port.discharge': 'Busan' });
    expect(facts.origins.map(({ place }) => place)).toEqual(['KP']);
    expect(facts.destinations.map(({ place }) => place)).toEqual(['KR']);
    expect(understood({ 'port.loading': 'Yokohama' }).loadedIn).toBe('JP');
  });
});

describe('missions', () => {
  test.each([
    'Embassy of the Democratic People’s Republic of Korea',
    'Embassy of DPR Korea, Dhaka',
    'DPRK Embassy',
    'Commercial Section, Embassy of North Korea',
    '조선민주주의인민공화국 대사관',
    '주 방글라데시 조선민주주의인민공화국 대사관',
    '북한대사관',
    '朝鮮民主主義人民共和国大使館',
    '在バングラデシュ朝鮮民主主義人民共和国大使館',
    '北朝鮮大使館',
    '朝鲜驻华大使馆',
    '朝鲜民主主义人民共和国大使馆',
    'Посольство КНДР',
    'посольству Корейской Народно-Демократической Республики',
    'торгпредство КНДР в Пекине',
    'Ambassade de la République populaire démocratique de Corée',
    'Embajada de la República Popular Democrática de Corea',
    'Embaixada da República Popular Democrática da Coreia',
    'Ambasciata della Repubblica Popolare Democratica di Corea',
    'Botschaft der Demokratischen Volksrepublik Korea',
    'Ambasada Koreańskiej Republiki Ludowo-Demokratycznej',
    'Velvyslanectví Korejské lidově demokratické republiky',
    'Kore Demokratik Halk Cumhuriyeti Büyükelçiliği',
    'سفارة جمهورية كوريا الديمقراطية الشعبية',
    'سفارة كوريا الشمالية',
    'سفارت جمهوری دموکراتیک خلق کره',
    'উত্তর কোরিয়ার দূতাবাস',
    'उत्तर कोरिया का दूतावास',
    'Đại sứ quán CHDCND Triều Tiên',
    'Kedutaan Besar Republik Demokratik Rakyat Korea',
    'สถานเอกอัครราชทูตสาธารณรัฐประชาธิปไตยประชาชนเกาหลี',
    'Ubalozi wa Korea Kaskazini',
  ])('%s is a mission of North Korea', (name) => {
    const facts = understood({ 'consignee.name': name, 'consignee.country': 'Bangladesh' });
    expect(facts.places.find(({ place }) => place === 'KP')).toMatchObject({ via: 'mission', certainty: 'strong' });
    expect(facts.names[0]?.acts).toContain('mission');
  });

  test.each([
    'Embassy of the Republic of Korea',
    '대한민국 대사관',
    '韓国大使館',
    'Embassy of Korea',
    'Embassy of Sweden',
    'Embassy of the Russian Federation',
    'Embassy Hotel',
    'Embassy Suites Seoul',
    'Embassy Road Motors',
    '大使館前 商店',
  ])('%s is none of North Korea', (name) => {
    const facts = understood({ 'consignee.name': name, 'consignee.country': 'Bangladesh' });
    const certain = facts.places.filter(
      ({ place, or, certainty }) => place === 'KP' || (or.includes('KP') && certainty !== 'weak'),
    );
    expect(certain).toEqual([]);
    expect(facts.places.filter(({ via, place }) => via === 'mission' && place === 'RU')).toEqual([]);
  });

  test('a hotel is no mission, an embassy is', () => {
    expect(understood({ 'notify.name': 'Embassy Hotel' }).names[0]?.acts).not.toContain('mission');
    expect(understood({ 'notify.name': 'Embassy of Sweden' }).names[0]?.acts).toContain('mission');
  });
});

describe('telephones, postal codes, mail', () => {
  test.each(['+850 2 18555', '00850-2-381-1234', '011 850 2 18555', '＋850 191 1234567', '+٨٥٠ ٢ ١٨٥٥٥'])(
    '%s rings in Pyongyang',
    (phone) => {
      const [fact] = understood({ 'consignee.phone': phone }).places;
      expect(fact).toMatchObject({ place: 'KP', via: 'phone' });
    },
  );

  test.each([
    ['+7 978 123 45 67', 'UA-43'],
    ['+7 949 123 45 67', 'UA-14'],
    ['+7 869 212 34 56', 'UA-40'],
    ['+7 701 123 45 67', 'KZ'],
    ['+7 495 123 45 67', 'RU'],
    ['+375 29 123 45 67', 'BY'],
  ])('%s rings in %s', (phone, place) => {
    expect(understood({ 'consignee.phone': phone }).places[0]?.place).toBe(place);
  });

  test.each([
    ['field sprayers, 4 pcs, DAP Sinuiju', 'KP'],
    ['полуоси для грузовиков, транзит в РФ', 'RU'],
  ])('%s names where the goods go', (text, place) => {
    expect(understood({ 'goods.description': text, 'consignee.country': 'China' }).places).toContainEqual(
      expect.objectContaining({ place, via: 'text', lead: expect.any(String) }),
    );
  });

  test('a fertiliser is no term of delivery, and what is made to a standard goes nowhere by that', () => {
    for (const text of ['DAP fertiliser from Russia', 'краска, ГОСТ РФ'])
      expect(understood({ 'goods.description': text }).places.filter(({ lead }) => lead)).toEqual([]);
  });

  test('a number glued behind a name or an address is a telephone too', () => {
    for (const role of ['notify.name', 'notify.address'] as const)
      expect(understood({ [role]: 'Ivan Petrov, +7 495 123 45 67' }).places).toContainEqual(
        expect.objectContaining({ place: 'RU', via: 'phone' }),
      );
  });

  test('a Russian code of occupied ground counts in a Russian or Ukrainian block', () => {
    expect(
      endsIn('UA-43', {
        'consignee.address': 'ул. Ленина 1',
        'consignee.postalCode': '295000',
        'consignee.country': 'Russia',
      }),
    ).toBe('strong');
    expect(
      endsIn('UA-43', {
        'consignee.address': '10 Anson Road',
        'consignee.postalCode': '295000',
        'consignee.country': 'Singapore',
      }),
    ).toBe('no');
  });

  test('a mail address under .kp', () => {
    expect(endsIn('KP', { 'consignee.email': 'trade@star-co.net.kp' })).toBe('medium');
  });
});

describe('words that turn a further place up', () => {
  const turned: [string, string, Typed][] = [
    [
      'final user Pyongyang',
      'KP',
      { 'consignee.address': 'c/o Dhaka office; final user Pyongyang', 'consignee.country': 'Bangladesh' },
    ],
    [
      'in transit to',
      'RU',
      { 'goods.description': 'Lexus LX570 in transit to Russia', 'consignee.country': 'Georgia' },
    ],
    ['транзит в', 'RU', { 'goods.description': 'автомобиль, транзит в Россию', 'consignee.country': 'Казахстан' }],
    ['最終仕向地', 'KP', { 'goods.endUse': '最終仕向地：平壌' }],
    ['im Transit nach', 'BY', { 'goods.description': 'PKW im Transit nach Belarus' }],
    ['for use in', 'UA-43', { 'goods.endUse': 'for use in Crimea' }],
  ];
  test.each(turned)('%s', (_, place, fields) => {
    expect(['strong', 'medium']).toContain(endsIn(place, fields));
  });

  test('the lead is quoted with what it turned up', () => {
    const fact = understood({ 'consignee.address': 'final user Pyongyang' }).places.find(({ place }) => place === 'KP');
    expect(fact).toMatchObject({ lead: 'final user', evidence: { quote: 'final user Pyongyang' } });
  });

  test('no re-export is no lead', () => {
    expect(endsIn('RU', { 'goods.endUse': 'no re-export to Russia' })).toBe('no');
  });
});

describe('weighing', () => {
  test('two fields that agree on a doubtful place make it certain', () => {
    expect(endsIn('KP', { 'consignee.city': 'Nampo' })).toBe('medium');
    // In a port field there is no other of the name.
    expect(endsIn('KP', { 'port.discharge': 'Nampo' })).toBe('strong');
    expect(endsIn('KP', { 'port.discharge': 'Nampo', 'place.delivery': 'Rajin' })).toBe('strong');
  });

  test('a place in a company’s name does not carry the destination', () => {
    expect(endsIn('KP', { 'consignee.name': 'Pyongyang Trading', 'consignee.country': 'China' })).toBe('medium');
    expect(endsIn('RU', { 'consignee.name': 'Moscow Imports FZE', 'consignee.country': 'UAE' })).toBe('weak');
  });

  test('an address glued to a name is an address', () => {
    expect(endsIn('KP', { 'consignee.name': 'Changgwang Department Store, Pyongyang' })).toBe('strong');
  });

  test('the place of an incoterm is the end it names', () => {
    expect(endsIn('RU', { incoterm: 'DAP Moscow' })).toBe('strong');
    expect(understood({ incoterm: 'FOB Yokohama' }).destinations).toEqual([]);
  });
});

describe('short names of the DPRK', () => {
  test.each([
    'Ambassade de la RPDC',
    'Bureau commercial de la RPDC à Dakar',
    'Ambasada KRLD',
    'Velvyslanectví KLDR',
    'Botschaft der DVR Korea',
    'Kore DHC Büyükelçiliği',
    'Embaixada da RPD da Coreia',
    'Посольство Корейської НДР',
  ])('%s is the mission of North Korea', (name) => {
    expect(endsIn('KP', { 'consignee.name': name })).toBe('strong');
    expect(endsIn('KR', { 'consignee.name': name })).toBe('no');
  });

  test.each(['RPDC Mining SARL', 'Ambassade de la RDC', 'Bureau commercial de Dakar', 'KLDR Logistics'])(
    '%s is not',
    (name) => {
      expect(['no', 'weak']).toContain(endsIn('KP', { 'consignee.name': name }));
    },
  );
});

describe('occupied regions by the names they are given', () => {
  test.each([
    ['ドネツク人民共和国', 'UA-14'],
    ['ДНР', 'UA-14'],
    ["Donetsk People's Republic", 'UA-14'],
    ['République populaire de Donetsk', 'UA-14'],
    ['Doniecka Republika Ludowa', 'UA-14'],
    ['도네츠크', 'UA-14'],
    ['ルハンスク', 'UA-09'],
    ['ルガンスク人民共和国', 'UA-09'],
    ['루한스크', 'UA-09'],
    ['Volksrepublik Lugansk', 'UA-09'],
  ])('%s is %s, and never North Korea', (name, territory) => {
    const fields = { 'consignee.address': name, 'consignee.country': 'Ukraine' };
    expect(endsIn(territory, fields)).toBe('strong');
    expect(endsIn('KP', fields)).toBe('no');
  });
});
