const DATABASE_AWAY = /^(08...|57P0[123]|53300|40001|40P01|55P03)$/;
const SOCKET = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
const LOST = /Connection terminated|connection timeout|not queryable|server closed the connection/i;

/**
 * True when the database was away, or lost a race between transactions: the step itself is not at fault, so its
 * retries must not be used up.
 */
export function isInfrastructureError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, driverError } = error as Error & { code?: unknown; driverError?: unknown };
  if (typeof code === 'string' && (DATABASE_AWAY.test(code) || SOCKET.test(code))) return true;
  return LOST.test(error.message) || (driverError !== error && isInfrastructureError(driverError));
}
