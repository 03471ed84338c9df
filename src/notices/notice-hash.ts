import { createHash } from 'node:crypto';
import { type NoticeContent } from './domain/notice-content.js';

/** SHA-256 of what the party is told; the order of kinds does not matter. */
export function hashOf(content: NoticeContent): string {
  const { kinds, amount, facts, basis, hearingRight } = content;
  const text = JSON.stringify([[...kinds].sort(), amount, facts, basis, hearingRight]);
  return createHash('sha256').update(text).digest('hex');
}
