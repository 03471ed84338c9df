import { readFile, rename, writeFile } from 'node:fs/promises';
import type { ChainHead } from './domain/chain-check.js';

/** The head that was kept outside the database, or nothing when the file does not exist yet. */
export async function readHeadFile(path: string): Promise<ChainHead | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const head: unknown = JSON.parse(text);
  if (isHead(head)) return { seq: head.seq, hash: head.hash };
  throw new Error(`${path} is not a head file: expected {"seq": number, "hash": "…"}`);
}

/** Replaces the file in one step, so that a crash leaves the old head or the new one. */
export async function writeHeadFile(path: string, head: ChainHead): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  await writeFile(beside, `${JSON.stringify({ seq: head.seq, hash: head.hash })}\n`, { mode: 0o600 });
  await rename(beside, path);
}

function isHead(value: unknown): value is ChainHead {
  if (typeof value !== 'object' || value === null) return false;
  const { seq, hash } = value as Partial<Record<string, unknown>>;
  return Number.isSafeInteger(seq) && typeof hash === 'string';
}
