/** « 15/03/2027 » becomes « 2027-03-15 », even for a day that does not exist: the schema judges it. */
export function toIsoDate(typed: string): string {
  const [, day, month, year] = /^\s*(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})\s*$/.exec(typed) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : typed;
}

/** « 2027-03-15 » reads « 15/03/2027 »; anything else stays as typed. */
export function fromIsoDate(answer: string): string {
  return answer.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}
