/**
 * Fields whose content is never looked at: passwords, payment cards, one-time codes. Decided by type, `autocomplete`, name and label alone,
 * before anything asks for the value.
 */
const SECRET_TOKEN = /^(?:cc-.*|one-time-code|current-password|new-password)$/;
const SECRET_WORDS =
  /pass ?w(?:or)?d|passphrase|passcode|kennwort|contrasena|senha|mot de passe|парол|密码|密碼|暗証|パスワード|비밀번호|كلمة (?:المرور|السر)|رمز عبور|mat khau|รหัสผ่าน|kata sandi|haslo|sifre|card ?(?:number|no|num)\b|credit ?card|debit ?card|card ?holder|name on card|\bcc ?(?:num|number|no|exp|csc|cvv|name)\b|\bcvv2?\b|\bcvc2?\b|\bcsc\b|security code|\botp\b|one ?time|verification code|\b2fa\b|\bmfa\b|\btotp\b|\bpin\b(?! ?code)|captcha|kartennummer|prufziffer|numero de (?:carte|tarjeta)|numero da? (?:cartao|carta)|номер карты|номер картки|信用卡|卡号|カード番号|セキュリティコード|카드번호/;

/** Whether an element, by what is written about it, may not be read. */
export function isForbidden(el: Element, labels: readonly { text: string }[]): boolean {
  if (el.getAttribute('type') === 'password') return true;
  const tokens = (el.getAttribute('autocomplete') ?? '').toLowerCase().slice(0, 200).split(' ');
  if (tokens.some((token) => SECRET_TOKEN.test(token))) return true;
  const names = `${el.getAttribute('name') ?? ''} ${el.id} ${el.getAttribute('data-testid') ?? ''}`.slice(0, 300);
  const spaced = names.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_\-.[\]\d]+/g, ' ');
  return [spaced, ...labels.map((label) => label.text)].some((text) => SECRET_WORDS.test(bare(text)));
}

function bare(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0308]/g, '')
    .normalize('NFC');
}
