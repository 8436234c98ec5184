// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageOf, readerOf, rolesOf, told } from './testing';

test('a party stands in the heading above its fields, marked up as one or not', () => {
  expect(
    rolesOf(`
      <fieldset><legend>Shipper</legend><label for="a">Company name</label><input id="a" value="Aoyama KK"></fieldset>
      <div class="card"><div>Consignee</div><div><div>Name</div><input value="Lanka Workshop"></div><div>City <input></div></div>`),
  ).toEqual(['shipper.name=Aoyama KK', 'consignee.name=Lanka Workshop', 'consignee.city=']);
});

test('sender and receiver as two columns of one table', () => {
  expect(
    rolesOf(`<table><tr><th></th><th>Sender</th><th>Receiver</th></tr>
      <tr><td>Name</td><td><input value="A"></td><td><input value="B"></td></tr>
      <tr><td>City</td><td><input></td><td><input></td></tr></table>`),
  ).toEqual(['shipper.name=A', 'consignee.name=B', 'shipper.city=', 'consignee.city=']);
});

test('one label over two boxes: postal code, then city', () => {
  expect(
    rolesOf('<h3>Consignee</h3><div><label>Postcode / City</label><input value="10115"><input value="Berlin"></div>'),
  ).toEqual(['consignee.postalCode=10115', 'consignee.city=Berlin']);
});

test('the label behind its input', () => {
  expect(
    rolesOf(
      '<h3>Ship to</h3><p><span><input></span> Name</p><p><span><input></span> City</p><p><span><input></span> Phone</p>',
    ),
  ).toEqual(['consignee.name=', 'consignee.city=', 'consignee.phone=']);
});

test('rows of a table are lines of goods', () => {
  const fields = readerOf(
    pageOf(`<table><thead><tr><th>Description of goods</th><th>HS code</th><th>Qty</th></tr></thead>
      <tr><td><input value="Car"></td><td><input></td><td><input></td></tr>
      <tr><td><input value="Tyre"></td><td><input></td><td><input></td></tr></table>`),
  ).read().fields;
  expect(fields.map(({ role, group }) => `${role} ${group.item}`)).toEqual([
    'goods.description 0',
    'goods.hsCode 0',
    'goods.quantity 0',
    'goods.description 1',
    'goods.hsCode 1',
    'goods.quantity 1',
  ]);
});

test('a list of vehicles for sale is many shipments', () => {
  const fields = readerOf(
    pageOf(`<table><thead><tr><th>Make</th><th>Model</th><th>Year</th><th>Price</th></tr></thead>
      <tr><td>Toyota</td><td>Hiace</td><td>2015</td><td>$12,000</td></tr>
      <tr><td>Nissan</td><td>Patrol</td><td>2019</td><td>$42,000</td></tr></table>`),
  ).read().fields;
  expect(fields.map(({ role, group }) => `${role} ${group.shipment}`)).toEqual([
    'vehicle.make 0',
    'vehicle.model 0',
    'vehicle.year 0',
    'goods.value 0',
    'vehicle.make 1',
    'vehicle.model 1',
    'vehicle.year 1',
    'goods.value 1',
  ]);
});

test('read-only pages: definition lists, rows and labels beside values', () => {
  expect(
    rolesOf(`<dl><dt>Port of loading</dt><dd>Yokohama</dd></dl>
      <table><tr><th>Port of discharge</th><td>Nampo</td></tr></table>
      <ul><li><span>Vessel</span> <b>Ever Given</b></li></ul>`),
  ).toEqual(['port.loading=Yokohama', 'port.discharge=Nampo', 'vessel.name=Ever Given']);
});

test('disabled and read-only inputs are data; so is what a Japanese form says', () => {
  expect(
    rolesOf(
      '<table><tr><td>荷揚港</td><td><input disabled value="南浦"></td><td>車台番号</td><td><input readonly></td></tr></table>',
    ),
  ).toEqual(['port.discharge=南浦', 'vehicle.vin=']);
});

test('logins, billing addresses, searches, newsletters and customer records are no trade fields', () => {
  expect(
    rolesOf(`<form><h2>Sign in</h2><label>E-mail <input></label><label>Password <input type="password"></label></form>
      <h2>Billing address</h2><label>Company <input></label><label>City <input></label>
      <form role="search"><input placeholder="Search by VIN"></form>
      <form class="newsletter"><input placeholder="Your e-mail"></form>
      <h2>Edit customer</h2><label>Name <input></label><label>City <input></label>`),
  ).toEqual([]);
});

test('a name never overrules the label that contradicts it', () => {
  expect(
    rolesOf('<h2>Vehicle</h2><label>VIN <input name="x"></label><label>Interior colour <input name="chassis"></label>'),
  ).toEqual(['vehicle.vin=']);
});

test('a check box called imo is no IMO number', () => {
  expect(rolesOf('<label>Vessel <input></label><label>IMO <input type="checkbox" name="imo"></label>')).toEqual([
    'vessel.name=',
  ]);
});

test('inert parts and what lies behind a modal dialog are not what the user works on', () => {
  expect(
    rolesOf(`<div inert><label>Port of loading <input></label></div><label>Port of discharge <input></label>
      <div role="dialog" aria-modal="true"><h3>Consignee</h3><label>Name <input></label></div>`),
  ).toEqual(['consignee.name=']);
});

test('every selector finds exactly its element, through shadow roots and in spite of duplicate ids', () => {
  const page = pageOf(
    '<div><label>Vessel <input id="x"></label><label>Voyage <input id="x"></label></div><my-port></my-port>',
  );
  const host = page.querySelector('my-port')!;
  host.attachShadow({ mode: 'open' }).innerHTML = '<label for="i">Port of loading</label><input id="i">';
  const { fields } = readerOf(page).read();
  expect(fields.map(({ role }) => role)).toEqual(['vessel.name', 'vessel.voyage', 'port.loading']);
  for (const { selector } of fields.slice(0, 2)) expect(page.querySelectorAll(selector)).toHaveLength(1);
  const [outer, inner] = fields[2]!.selector.split(' >>> ');
  expect(page.querySelector(outer!)!.shadowRoot!.querySelectorAll(inner!)).toHaveLength(1);
});

test('a change costs what it touches: a typed value and an added field come alone', () => {
  const page = pageOf(
    '<section><h3>Consignee</h3><div class="b"><label>Name <input></label></div></section><section><h3>Shipper</h3><label>Name <input></label></section>',
  );
  const reader = readerOf(page);
  expect(reader.read().fields).toHaveLength(2);
  const input = page.querySelector('input')!;
  input.value = 'Lanka';
  expect(told(reader.touched([input]).fields)).toEqual(['consignee.name=Lanka']);
  const added = page.createElement('label');
  added.append('City ', page.createElement('input'));
  page.querySelector('.b')!.append(added);
  expect(told(reader.touched([added]).fields)).toEqual(['consignee.city=']);
  added.remove();
  expect(reader.touched([page.querySelector('.b')!]).gone).toHaveLength(1);
});

test('revisions rise by one, whatever was read', () => {
  const page = pageOf('<section><h3>Consignee</h3><label>Name <input></label></section>');
  const reader = readerOf(page);
  const input = page.querySelector('input')!;
  expect([
    reader.read().revision,
    reader.touched([input]).revision,
    reader.touched([page.querySelector('section')!]).revision,
  ]).toEqual([1, 2, 3]);
});

test('hostile values are survived and cut', () => {
  const page = pageOf(
    '<label>Consignee <textarea></textarea></label><label>__proto__ <input name="__proto__"></label>',
  );
  page.querySelector('textarea')!.value = `\ud800${'x'.repeat(1_000_000)}`;
  const { fields } = readerOf(page).read();
  expect(fields.map(({ role }) => role)).toEqual(['consignee.name']);
  expect(fields[0]!.value.length).toBeLessThanOrEqual(2000);
});

test('a page nested deeper than is walked says so', () => {
  const page = pageOf('<label>Vessel <input></label>');
  let at: Element = page.body;
  for (let i = 0; i < 600; i++) {
    const inner = page.createElement('div');
    at.append(inner);
    at = inner;
  }
  expect(readerOf(page).read().unreadable).toEqual([{ what: 'limit', where: ':root' }]);
});
