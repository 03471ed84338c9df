import type { CasePage } from '../../lib/api/types';
import { formatInstant } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';

export type Seal = CasePage['clocks']['seals'][number];

/** The seals and seizures of the case that a command may be about, as a reader tells them apart. */
export function useSealRecords(page: CasePage, which: (seal: Seal) => boolean) {
  const { named, locale } = useText();
  return page.clocks.seals.filter(which).map(({ number, kind, items, takenAt }) => ({
    value: number,
    label: `${number} · ${named('sealKind', kind)} · ${items.join('、')} · ${formatInstant(takenAt, locale)}`,
  }));
}

/** Sealed on the spot, and neither approved nor refused since (行政强制法 19); also when it was lifted meanwhile. */
export function awaitsApproval({ approvedBy, approvalDecidedAt }: Seal): boolean {
  return approvedBy === null && approvalDecidedAt === null;
}
