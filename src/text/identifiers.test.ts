import { expect, test } from 'vitest';
import { airWaybill } from './air-waybill';
import { containerNumber, containerNumbers } from './container-number';
import { imoDigits, isCompanyNumber, isShipNumber } from './imo-number';
import { locodesWithin, wholeLocode } from './locode';
import { mmsiFlag } from './mmsi';

test.each(['9074729', '9811000', '9434761', '9321483', '9030591'])('IMO %s is a ship', (digits) => {
  expect(isShipNumber(digits)).toBe(true);
});

test('an IMO number is read in any dress, and a slip is seen', () => {
  expect(imoDigits('IMO: 9074729')).toBe('9074729');
  expect(imoDigits('ＩＭＯ９０７４７２９')).toBe('9074729');
  expect(imoDigits('90747290')).toBeNull();
  expect(isShipNumber('9074728')).toBe(false);
});

test('a company number of the IMO follows another formula', () => {
  expect(isCompanyNumber('2041999')).toBe(true);
  expect(isShipNumber('2041999')).toBe(false);
});

test.each(['CSQU3054383', 'MSCU6639870', 'CBHU3202732', 'TEMU6079348', 'MEDU8707688'])('%s is a container', (text) => {
  expect(containerNumber(text)).toEqual({ text, ok: true });
});

test('a container number is read in any dress; a slip, two in a field', () => {
  expect(containerNumber('csqu 305438-3')?.ok).toBe(true);
  expect(containerNumber('CSQU3054384')?.ok).toBe(false);
  expect(containerNumber('40HC x 2')).toBeNull();
  expect(containerNumbers('CSQU3054383, MSCU 6639870').map((one) => one.text)).toEqual(['CSQU3054383', 'MSCU6639870']);
});

test('an air waybill has the serial mod 7 at its end', () => {
  expect(airWaybill('131-12345675')).toEqual({ text: '131-12345675', airline: '131', ok: true });
  expect(airWaybill('176-1113 6576')?.ok).toBe(true);
  expect(airWaybill('131-12345674')?.ok).toBe(false);
  expect(airWaybill('HAWB-99')).toBeNull();
});

test('a LOCODE alone, with a space, and within a value', () => {
  expect(wholeLocode('KP NAM')).toBe('KPNAM');
  expect(wholeLocode('jptyo')).toBe('JPTYO');
  expect(wholeLocode('Tokyo port')).toBeNull();
  expect(locodesWithin('Port of Dover (GBDVR)')).toEqual(['GBDVR']);
  expect(locodesWithin('Yokohama [JP YOK]')).toEqual(['JPYOK']);
});

test('an MMSI carries its flag', () => {
  expect(mmsiFlag('445123456')).toBe('445');
  expect(mmsiFlag('99 1234567')).toBeNull();
});
