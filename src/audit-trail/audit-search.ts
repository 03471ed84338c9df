/** What an audit administrator asks for; every criterion given must hold. */
export interface AuditSearch {
  readonly actorId?: string;
  readonly actorName?: string;
  readonly action?: string;
  readonly objectType?: string;
  readonly objectId?: string;
  readonly agencyId?: string;
  readonly caseId?: string;
  readonly commandId?: string;
  readonly requestId?: string;
  readonly result?: string;
  readonly code?: string;
  readonly from?: Date;
  /** Exclusive. */
  readonly until?: Date;
  /** Keyset: only events older than this seq. */
  readonly before?: number;
  readonly limit: number;
}
