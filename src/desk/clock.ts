/** The moment, ISO 8601 in UTC with milliseconds. */
export const now = (): string => new Date().toISOString();

/** The day on which is judged, by the user's own calendar: law takes effect by the day where they are. */
export function today(date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
