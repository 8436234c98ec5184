import type { Signs } from './signs';

/**
 * Fields whose content is never looked at: passwords, payment cards, one-time codes. Decided by type, `autocomplete`, name and label alone,
 * before anything asks for the value.
 */
const SECRET_TOKEN = /^(?:cc-.*|one-time-code|current-password|new-password)$/;
const SECRET_WORDS =
  /pass ?w(?:or)?d|passphrase|passcode|kennwort|contrasena|senha|mot de passe|парол|密码|密碼|暗証|パスワード|비밀번호|كلمة (?:المرور|السر)|رمز عبور|mat khau|รหัสผ่าน|kata sandi|haslo|sifre|card ?(?:number|no|num)\b|credit ?card|debit ?card|card ?holder|name on card|\bcc ?(?:num|number|no|exp|csc|cvv|name)\b|\bcvv2?\b|\bcvc2?\b|\bcsc\b|security code|\botp\b|one ?time|verification code|\b2fa\b|\bmfa\b|\btotp\b|\bpin\b(?! ?code)|captcha|kartennummer|prufziffer|numero de (?:carte|tarjeta)|numero da? (?:cartao|carta)|номер карты|номер картки|信用卡|卡号|カード番号|セキュリティコード|카드번호/;

const LONGEST_TEXT = 200;
const MOST_REMEMBERED = 4000;
const remembered = new Map<string, boolean>();

/** Whether an element, by what is written about it, may not be read. */
export function isForbidden(el: Element, signs: Signs): boolean {
  for (const token of signs.tokens) if (SECRET_TOKEN.test(token) && !onlyKeepsFillAway(el, token)) return true;
  for (const { text } of signs.visible) if (isSecret(text)) return true;
  for (const { text } of signs.named) if (isSecret(text)) return true;
  return el.localName === 'input' && (el as HTMLInputElement).type === 'password';
}

/** Kits write `new-password` on boxes that choose from a list, so that browsers fill nothing in there. Nobody chooses a password from a list. */
function onlyKeepsFillAway(el: Element, token: string): boolean {
  return (
    token === 'new-password' &&
    el.getAttribute('role') === 'combobox' &&
    el.getAttribute('aria-haspopup') === 'listbox' &&
    (el as HTMLInputElement).type !== 'password'
  );
}

/** Whether a label or a name speaks of a secret. Remembered with digits blanked, so that the cells of a column cost once. */
function isSecret(text: string): boolean {
  const key = (text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text).replace(/\d+/g, '0');
  let secret = remembered.get(key);
  if (secret === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    secret = SECRET_WORDS.test(bare(key));
    remembered.set(key, secret);
  }
  return secret;
}

/** Lower case without accents, `cardNumber` and `card_number` as two words. */
function bare(text: string): string {
  const spaced = text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_\-.[\]\d]+/g, ' ');
  return spaced
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0308]/g, '')
    .normalize('NFC');
}
