// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageOf, readerOf } from './testing';

const SECRETS = [
  '<label>Consignee name <input type="password"></label>',
  '<label>Consignee name <input autocomplete="cc-number"></label>',
  '<label>Consignee name <input autocomplete="section-a one-time-code"></label>',
  '<label>Consignee name <input autocomplete="new-password"></label>',
  '<label>Consignee name <input name="cardNumber"></label>',
  '<label>Consignee name <input id="cvv2"></label>',
  '<label>Consignee name <input name="otp_code"></label>',
  '<label>Consignee card number <input></label>',
  '<label>Consignee CVC <input></label>',
  '<label>Empfänger Kennwort <input></label>',
  '<label>カード番号 <input name="consignee_name"></label>',
  '<input placeholder="Verification code" name="consignee_name">',
];

/** Password, one-time code and payment card as labels in the languages that we read. */
const IN_LANGUAGES: [string, string[]][] = [
  ['en', ['Password', 'One-time code', 'Card number']],
  ['ja', ['パスワード', '認証コード', 'カード番号']],
  ['zh-Hans', ['登录密码', '短信验证码', '银行卡号']],
  ['zh-Hant', ['密碼', '驗證碼', '信用卡卡號']],
  ['ko', ['비밀번호', '인증번호', '카드번호']],
  ['ru', ['Пароль', 'Код подтверждения', 'Номер карты']],
  ['uk', ['Пароль', 'Код підтвердження', 'Номер картки']],
  ['de', ['Passwort', 'Einmalcode', 'Kreditkartennummer']],
  ['fr', ['Mot de passe', 'Code de vérification', 'Numéro de carte']],
  ['es', ['Contraseña', 'Código de verificación', 'Número de tarjeta']],
  ['pt', ['Palavra-passe', 'Código de verificação', 'Número do cartão']],
  ['it', ['Parola d’ordine', 'Codice di verifica', 'Numero della carta']],
  ['nl', ['Wachtwoord', 'Verificatiecode', 'Kaartnummer']],
  ['tr', ['Şifre', 'Doğrulama kodu', 'Kart numarası']],
  ['ar', ['كلمة المرور', 'رمز التحقق', 'رقم البطاقة']],
  ['fa', ['رمز عبور', 'کد تأیید', 'شماره کارت']],
  ['vi', ['Mật khẩu', 'Mã xác thực', 'Số thẻ']],
  ['th', ['รหัสผ่าน', 'รหัสยืนยัน', 'หมายเลขบัตรเครดิต']],
  ['id', ['Kata sandi', 'Kode verifikasi', 'Nomor kartu']],
  ['pl', ['Hasło', 'Kod weryfikacyjny', 'Numer karty']],
];
for (const [, labels] of IN_LANGUAGES)
  for (const label of labels) SECRETS.push(`<label>${label} <input name="consignee_name"></label>`);
SECRETS.push(
  '<label>Country <input name="consignee_country" role="combobox" autocomplete="current-password" aria-haspopup="listbox"></label>',
);
SECRETS.push(
  '<label>Password <input name="consignee_name" role="combobox" autocomplete="new-password" aria-haspopup="listbox"></label>',
);
SECRETS.push(
  '<label>Country <input name="consignee_country" autocomplete="new-password" aria-haspopup="listbox"></label>',
);
SECRETS.push(
  '<label>Country <input type="password" role="combobox" autocomplete="new-password" aria-haspopup="listbox"></label>',
);

test.each([
  // kits keep browsers' autofill away from lists with it
  [
    '<label>Consignee country <input role="combobox" autocomplete="new-password" aria-haspopup="listbox" value="Japan"></label>',
    'consignee.country',
  ],
  ['<label>Número de carta de porte <input name="waybill_no" value="88"></label>', 'document.reference'],
  ['<label>Consignee PIN code <input value="400001"></label>', 'consignee.postalCode'],
  ['<label>Shipper passport office name <input name="shipper_name" value="A"></label>', 'shipper.name'],
  ['<label>Shipping PO number <input name="order_no" value="77"></label>', 'document.reference'],
])('what only looks like a secret is read: %s', (html, role) => {
  const reader = readerOf(pageOf(`${html}<label>Port of loading <input value="Kobe"></label>`));
  expect(reader.read().fields.map((field) => field.role)).toContain(role);
});

test.each(SECRETS)('never read, not even to look at its shape: %s', (html) => {
  const page = pageOf(html);
  const input = page.querySelector('input')!;
  let reads = 0;
  Object.defineProperty(input, 'value', {
    get() {
      reads++;
      return '4111111111111111';
    },
  });
  const reader = readerOf(page);
  expect(reader.read().fields).toEqual([]);
  reader.touched([input]);
  reader.changed();
  expect(reads).toBe(0);
});

test('a lesson does not open what may not be read', () => {
  const page = pageOf('<input type="password" value="secret">');
  const reader = readerOf(page, { taught: () => [{ role: 'consignee.name', selector: 'input' }] });
  expect(reader.read().fields).toEqual([]);
});
