/**
 * `text` cut to at most `limit` UTF-16 units, never inside a surrogate pair. Whatever a page holds, what follows it is bounded.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const last = text.charCodeAt(limit - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
