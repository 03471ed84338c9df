/** Something that happened and that an open page may want to know. */
export interface ChangeInput {
  readonly agencyId: string;
  readonly caseId?: string;
  /** Only this person is told; without it everyone of the agency. */
  readonly personId?: string;
  /** `task.opened`, `case.changed`, `notification` …: the SSE event name. */
  readonly kind: string;
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** A change with its instant, as the database function `record_changes` takes it. */
export interface RecordedChange extends ChangeInput {
  readonly at: Date;
}

/** A change as the stream hands it out. */
export interface ChangeEvent {
  readonly txId: string;
  readonly id: string;
  readonly at: Date;
  readonly agencyId: string;
  readonly caseId: string | null;
  readonly personId: string | null;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}
