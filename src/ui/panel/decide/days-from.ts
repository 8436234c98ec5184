/** The day so many days after `date` (ISO date), by the user's own calendar: exceptions end by the day where they are. */
export function daysFrom(date: Date, days: number): string {
  const then = new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
