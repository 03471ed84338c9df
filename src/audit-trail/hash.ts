import { createHash } from 'node:crypto';
import type { HashFunction } from './domain/hash-chain.js';

/** OpenSSL's own SHA-256 and SM3; no package. */
export const digestText: HashFunction = (algorithm, text) =>
  createHash(algorithm).update(text, 'utf8').digest('hex');
