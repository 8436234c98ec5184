// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { rolesOf } from './testing';

test('the heading or legend over a lone control is its label', () => {
  expect(
    rolesOf(`<fieldset><legend>1 Port of loading</legend><input value="Kobe"></fieldset>
      <div><h4>Consignee</h4><textarea>Lanka Workshop</textarea></div>
      <fieldset><legend>16 Seal number(s)</legend><input value="771"></fieldset>`),
  ).toEqual(['port.loading=Kobe', 'consignee.name=Lanka Workshop']);
});

test('a label behind the number of its box has the value below it', () => {
  expect(
    rolesOf(`<div><b>17a</b> Country of destination<br><span>Kenya</span></div>
      <div><b>33</b> Commodity code<br><span>9401 61 00</span></div>
      <div><b>35</b> Gross mass (kg)<br><span>1240</span></div>`),
  ).toEqual(['country.destination=Kenya', 'goods.hsCode=9401 61 00', 'goods.weight=1240']);
});

test('two boxes behind one label are its two parts, whatever label follows', () => {
  expect(
    rolesOf(`<div><div><span>Vessel / Voyage</span><input value="MSC LUCIA"><input value="447E"></div><div><span>Port of loading</span><input></div>
      <div><span>Terms of delivery</span><input value="FCA"><input value="Antwerp"></div></div>`),
  ).toEqual(['vessel.name=MSC LUCIA', 'vessel.voyage=447E', 'port.loading=', 'incoterm=FCA']);
});

test('the paper that a form is bound to says nothing of its fields, a thing does', () => {
  expect(
    rolesOf(`<form><label>Port of loading <input></label><label>Flt code <input name="house_awb[flt_code]" id="house_awb_flt_code"></label>
      <input name="vessel[name]" value="MSC LUCIA"></form>`),
  ).toEqual(['port.loading=', 'vessel.name=MSC LUCIA']);
});

test('a list of currencies on a page that is not about trade is nobody’s goods', () => {
  const list = '<select><option>EUR</option><option>USD</option></select>';
  expect(rolesOf(`<label>Deal name <input></label><label>Currency ${list}</label>`)).toEqual([]);
  expect(rolesOf(`<label>HS code <input></label><label>Currency ${list}</label>`)).toEqual([
    'goods.hsCode=',
    'goods.currency=EUR',
  ]);
});

test('the captions of a table need not be known whole', () => {
  expect(
    rolesOf(`<p>Port of loading: Kobe</p><table><tr><td>Product</td><td>Quantity per pack</td><td>Gross weight calc.</td><td>HS code</td></tr>
      <tr><td>Alternator</td><td>10</td><td>80 kg</td><td>8511.50</td></tr></table>`),
  ).toContain('goods.hsCode=8511.50');
});
