/** Where there is only one record to choose, it is chosen. */
export function onlyOne(records: readonly { readonly value: number }[]): { number?: number } {
  const [only, ...others] = records;
  return only && others.length === 0 ? { number: only.value } : {};
}
