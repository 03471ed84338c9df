/** Where a reader of the stream stands: after this event. Written `txId.id`, the SSE event id. */
export interface Position {
  readonly txId: string;
  readonly id: string;
}

const SHAPE = /^(\d{1,19})\.(\d{1,19})$/;

/** Reads a Last-Event-ID; undefined for anything that we did not hand out. */
export function parsePosition(text: string | undefined): Position | undefined {
  const match = SHAPE.exec(text ?? '');
  const [, txId, id] = match ?? [];
  if (txId === undefined || id === undefined) return undefined;
  return fitsBigint(txId) && fitsBigint(id) ? { txId, id } : undefined;
}

export function formatPosition(position: Position): string {
  return `${position.txId}.${position.id}`;
}

/** Negative when `a` comes before `b`. */
export function comparePositions(a: Position, b: Position): number {
  const order = BigInt(a.txId) - BigInt(b.txId) || BigInt(a.id) - BigInt(b.id);
  return order < 0n ? -1 : order > 0n ? 1 : 0;
}

function fitsBigint(digits: string): boolean {
  return BigInt(digits) <= 9_223_372_036_854_775_807n;
}
