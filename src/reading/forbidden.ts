import { VARIANTS } from './fold';
import type { Signs } from './signs';

/**
 * Fields whose content is never looked at: passwords, payment cards, one-time codes. Decided by type, `autocomplete`, name and label alone,
 * before anything asks for the value.
 */
const SECRET_TOKEN = /^(?:cc-.*|one-time-code|current-password|new-password)$/;
/** How passwords, one-time codes and payment cards are named, in the form of `bare`. In the order of the languages that we read. */
const SECRETS = [
  // English, and names of attributes everywhere
  'pass ?w(?:or)?d|passphrase|passcode|security code|verification code|authentication code|one ?time|\\botp\\b|\\b[2m]fa\\b|\\btotp\\b',
  '\\bpin\\b(?! ?code)|captcha|card ?(?:number|no|num)\\b|credit ?card|debit ?card|card ?holder|name on card|\\bcvv2?\\b|\\bcvc2?\\b|\\bcsc\\b',
  '\\bcc ?(?:num|number|no|exp|csc|cvv|name)\\b',
  // Japanese, Chinese, Korean
  'パスワード|暗証|ワンタイム|認証コード|認証番号|確認コード|セキュリティ ?コード|カード番号|クレジットカード|カード名義',
  '密[码碼]|口令|[验驗][证證][码碼]|校验码|[动動][态態][码碼]|安全[码碼]|信用卡|[卡][号號]|持卡人|[银銀]行卡',
  '비밀 ?번호|암호|인증 ?번호|인증 ?코드|일회용|보안 ?코드|카드 ?번호|신용 ?카드',
  // Russian, Ukrainian
  'парол|код подтвержден|код из (?:смс|sms)|код безопасност|одноразов|номер карт|владелец карт|банковск\\S* карт',
  'код пiдтвердж|код iз (?:смс|sms)|код безпеки|одноразов|власник карт|банкiвськ\\S* карт',
  // German, French, Spanish, Portuguese, Italian, Dutch
  'passwort|kennwort|einmal ?(?:code|kennwort|passwort)|sicherheitscode|bestatigungscode|\\btan\\b|kartennummer|kreditkarte|karteninhaber|prufziffer',
  'mot de passe|code de verification|code de securite|usage unique|code (?:recu par )?sms|numero de (?:la )?carte(?! de)|carte (?:bancaire|de credit)|titulaire de la carte|cryptogramme',
  'contrasena|codigo de verificacion|codigo de seguridad|un solo uso|numero de (?:la )?tarjeta|tarjeta de (?:credito|debito)|titular de la tarjeta',
  '\\bsenha\\b|palavra ?passe|codigo de verificacao|codigo de seguranca|uso unico|numero do cartao|cartao de (?:credito|debito)|titular do cartao',
  'parola d ?ordine|codice di (?:verifica|sicurezza)|codice usa e getta|numero (?:della )?carta(?! di porto)|carta di (?:credito|debito)|intestatario (?:della )?carta',
  'wachtwoord|verificatiecode|beveiligingscode|eenmalig|kaartnummer|creditcard|kaarthouder',
  // Turkish, Polish
  'sifre|parola|dogrulama kodu|guvenlik kodu|onay kodu|tek kullanimlik|kart numarasi|kart no|kredi karti|kart sahibi',
  'haslo|kod weryfikacyjny|kod sms|kod jednorazowy|kod zabezpieczajacy|numer karty|karta kredytowa|karty kredytowej|posiadacz karty',
  // Arabic, Persian
  'كلمه ?(?:ال)?(?:مرور|سر|عبور)|الرقم السري|رمز (?:التحقق|الامان|المرور)|مره واحده|رقم البطاقه|بطاقه الائتمان|حامل البطاقه',
  'رمز عبور|گذرواژه|كد تاييد|يك ?بار مصرف|رمز دوم|رمز پويا|شماره كارت|كارت (?:اعتباري|بانكي)',
  // Vietnamese, Thai, Indonesian
  'mat khau|ma xac (?:nhan|thuc|minh)|ma bao mat|ma otp|so the\\b|the tin dung|chu the',
  'รหัสผ่าน|รหัสยืนยัน|รหัสความปลอดภัย|บัตรเครดิต|หมายเลขบัตร(?!ประชาชน)',
  'kata sandi|\\bsandi\\b|kode (?:verifikasi|otp|keamanan)|sekali pakai|nomor kartu|kartu kredit|pemegang kartu',
];
const SECRET_WORDS = new RegExp(SECRETS.join('|'));

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

/** What is plain in here besides: a Cyrillic і among Latin letters, and words that an apostrophe joins. */
const PLAIN: Record<string, string> = { ...VARIANTS, і: 'i', "'": ' ', '’': ' ' };
const HAS_PLAIN = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');

/** Lower case without accents, `cardNumber` and `card_number` as two words. */
function bare(text: string): string {
  const spaced = text.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_\-.[\]\d]+/g, ' ');
  return spaced
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655]/g, '')
    .normalize('NFC')
    .replace(HAS_PLAIN, (letter) => PLAIN[letter] ?? letter);
}
