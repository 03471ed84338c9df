import { useSearchParams } from 'react-router';

export type AddressFilter<Names extends string> = Readonly<Partial<Record<Names, string>>>;

/** What a page is narrowed by, kept in its address: it can be sent to others, and back and forward go through it. */
export function useAddressFilter<Names extends string>(
  names: readonly Names[],
): [AddressFilter<Names>, (change: { readonly [Name in Names]?: string | undefined }) => void] {
  const [address, setAddress] = useSearchParams();
  const entries = names.flatMap((name) => {
    const value = address.get(name);
    return value ? [[name, value] as const] : [];
  });
  const change = (to: { readonly [Name in Names]?: string | undefined }): void =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries<string | undefined>(to)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      // At once: drawn later, a second change would begin from the address before the first and undo it.
      { replace: true, flushSync: true },
    );
  return [Object.fromEntries(entries) as AddressFilter<Names>, change];
}
