/** What a unit does in the work: handles cases, reviews them, leads, or anything else. */
export const UNIT_KINDS = ['HANDLING', 'LEGAL', 'LEADERSHIP', 'OTHER'] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];
