/** Whether a text is a day `YYYY-MM-DD` that exists in the calendar, in whatever year (a date of birth lies far back). */
export function isExistingDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
