import { canonicalJson } from './canonical-json.js';

/** SHA-256, or the national SM3 (GB/T 32905) where the operator wants it; each event names its own. */
export const HASH_ALGORITHMS = ['sha256', 'sm3'] as const;
export type HashAlgorithm = (typeof HASH_ALGORITHMS)[number];

/** Lower-case hex digest of the UTF-8 text. */
export type HashFunction = (algorithm: HashAlgorithm, text: string) => string;

/** What stands before the first event. */
export const GENESIS_HASH = '0'.repeat(64);

/** Every column that the hash covers, in a stable shape; absent values are null, never left out. */
export interface ChainContent {
  readonly seq: number;
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
  readonly actorAgencyId: string | null;
  readonly actorUnitName: string | null;
  readonly actorRoles: readonly string[];
  readonly ip: string | null;
  readonly requestId: string | null;
  readonly action: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly objectVersion: number | null;
  readonly agencyId: string | null;
  readonly caseId: string | null;
  readonly commandId: string | null;
  readonly beforeDigest: string | null;
  readonly afterDigest: string | null;
  readonly result: string;
  readonly code: string | null;
  readonly reason: string | null;
  readonly algorithm: string;
}

export interface ChainLink extends ChainContent {
  readonly previousHash: string;
  readonly hash: string;
}

/**
 * The hash of an event: H(previous hash + LF + canonical JSON of its content), so that nobody can change an event,
 * or its place, without changing every hash after it.
 */
export function linkHash(previousHash: string, content: ChainContent, hash: HashFunction): string {
  return hash(algorithmOf(content.algorithm), `${previousHash}\n${canonicalJson(contentOf(content))}`);
}

/** Puts the event behind the one before it. */
export function link(previousHash: string, content: ChainContent, hash: HashFunction): ChainLink {
  return { ...content, previousHash, hash: linkHash(previousHash, content, hash) };
}

const contentOf = (event: ChainContent): ChainContent => ({
  seq: event.seq,
  at: event.at,
  actorId: event.actorId,
  actorName: event.actorName,
  actorAgencyId: event.actorAgencyId,
  actorUnitName: event.actorUnitName,
  actorRoles: event.actorRoles,
  ip: event.ip,
  requestId: event.requestId,
  action: event.action,
  objectType: event.objectType,
  objectId: event.objectId,
  objectVersion: event.objectVersion,
  agencyId: event.agencyId,
  caseId: event.caseId,
  commandId: event.commandId,
  beforeDigest: event.beforeDigest,
  afterDigest: event.afterDigest,
  result: event.result,
  code: event.code,
  reason: event.reason,
  algorithm: event.algorithm,
});

export function isHashAlgorithm(value: string): value is HashAlgorithm {
  return (HASH_ALGORITHMS as readonly string[]).includes(value);
}

function algorithmOf(value: string): HashAlgorithm {
  if (isHashAlgorithm(value)) return value;
  throw new RangeError(`unknown hash algorithm ${value}`);
}
