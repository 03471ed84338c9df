import { GENESIS_HASH, isHashAlgorithm, linkHash, type ChainLink, type HashFunction } from './hash-chain.js';

/** The last event as somebody knows it: the database's own head row, or a file kept elsewhere. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export type ChainFault =
  | 'SEQUENCE_GAP'
  | 'LINK_BROKEN'
  | 'CONTENT_CHANGED'
  | 'UNKNOWN_ALGORITHM'
  | 'TAIL_MISSING'
  | 'BEYOND_HEAD'
  | 'HEAD_DIFFERS';

/** The first place where the chain is not what was written. */
export interface ChainBreak {
  readonly fault: ChainFault;
  /** The event at which it shows; for missing events the first that is missing. */
  readonly seq: number;
  readonly zh: string;
  readonly en: string;
}

/** Reads the chain event by event in memory of one event; stops at the first fault. */
export class ChainCheck {
  private head: ChainHead;
  private found: ChainBreak | undefined;
  private count = 0;

  /** Starts before the first event, or behind a link that was checked already. */
  constructor(
    private readonly hash: HashFunction,
    private readonly known: readonly ChainHead[] = [],
    start: ChainHead = { seq: 0, hash: GENESIS_HASH },
  ) {
    this.head = start;
  }

  get firstBreak(): ChainBreak | undefined {
    return this.found;
  }

  get last(): ChainHead {
    return this.head;
  }

  get checked(): number {
    return this.count;
  }

  /** Checks the next event in order of seq; false when the chain is broken here. */
  next(event: ChainLink): boolean {
    this.found ??= this.faultOf(event);
    if (this.found) return false;
    this.head = { seq: event.seq, hash: event.hash };
    this.count += 1;
    return true;
  }

  /** After the last event: is it the one that the database's head row names, and did every known head come by? */
  finish(databaseHead: ChainHead): ChainBreak | undefined {
    const missing = [databaseHead, ...this.known].find((known) => known.seq > this.head.seq);
    if (missing) this.found ??= tailMissing(this.head.seq + 1, missing.seq);
    if (databaseHead.seq < this.head.seq) this.found ??= beyondHead(databaseHead.seq + 1);
    if (databaseHead.hash !== this.head.hash) this.found ??= headDiffers(this.head.seq);
    return this.found;
  }

  private faultOf(event: ChainLink): ChainBreak | undefined {
    const expected = this.head.seq + 1;
    if (event.seq !== expected) return gap(expected, event.seq - 1);
    if (event.previousHash !== this.head.hash) return linkBroken(event.seq);
    if (!isHashAlgorithm(event.algorithm)) return unknownAlgorithm(event.seq, event.algorithm);
    if (linkHash(event.previousHash, event, this.hash) !== event.hash) return contentChanged(event.seq);
    const differs = this.known.some((known) => known.seq === event.seq && known.hash !== event.hash);
    return differs ? headDiffers(event.seq) : undefined;
  }
}

const gap = (from: number, to: number): ChainBreak => ({
  fault: 'SEQUENCE_GAP',
  seq: from,
  zh: `缺少第 ${from} 至 ${to} 号事件（被删除或改号）`,
  en: `events ${from} to ${to} are missing (deleted or renumbered)`,
});

const linkBroken = (seq: number): ChainBreak => ({
  fault: 'LINK_BROKEN',
  seq,
  zh: `第 ${seq} 号事件与前一事件不相接（前一事件被替换、插入或调换顺序）`,
  en: `event ${seq} does not follow the one before it (replaced, inserted or reordered)`,
});

const contentChanged = (seq: number): ChainBreak => ({
  fault: 'CONTENT_CHANGED',
  seq,
  zh: `第 ${seq} 号事件的内容与其摘要不符（被修改）`,
  en: `event ${seq} does not match its hash (edited)`,
});

const unknownAlgorithm = (seq: number, algorithm: string): ChainBreak => ({
  fault: 'UNKNOWN_ALGORITHM',
  seq,
  zh: `第 ${seq} 号事件的摘要算法 ${algorithm} 无法识别`,
  en: `event ${seq} names an unknown hash algorithm ${algorithm}`,
});

const tailMissing = (from: number, to: number): ChainBreak => ({
  fault: 'TAIL_MISSING',
  seq: from,
  zh: `末尾缺少第 ${from} 至 ${to} 号事件（被截断）`,
  en: `events ${from} to ${to} are missing at the end (truncated)`,
});

const beyondHead = (seq: number): ChainBreak => ({
  fault: 'BEYOND_HEAD',
  seq,
  zh: `第 ${seq} 号事件超出链头记录（绕过系统插入）`,
  en: `event ${seq} lies beyond the recorded head (inserted past the system)`,
});

const headDiffers = (seq: number): ChainBreak => ({
  fault: 'HEAD_DIFFERS',
  seq,
  zh: `第 ${seq} 号事件的摘要与留存的链头不一致（整链被重算）`,
  en: `the hash of event ${seq} is not the one that was kept (the chain was computed anew)`,
});
