import { ChainReader } from './chain-reader.js';
import { ChainCheck, type ChainBreak, type ChainHead } from './domain/chain-check.js';
import { GENESIS_HASH } from './domain/hash-chain.js';
import { digestText } from './hash.js';
import { readHeadFile, writeHeadFile } from './head-file.js';

export interface VerifyRequest {
  readonly databaseUrl: string;
  /** Where the head is kept outside the database; written when the chain is whole. */
  readonly headFile?: string;
}

export interface VerifyReport {
  readonly whole: boolean;
  readonly checked: number;
  readonly last: ChainHead;
  readonly firstBreak: ChainBreak | undefined;
  /** The head kept before this run, if there was one. */
  readonly keptHead: ChainHead | undefined;
}

/**
 * Reads the whole chain and names the first broken link. With a head file it also finds a chain that was cut or
 * computed anew as a whole, which nothing inside the database can show.
 */
export async function verifyChain(request: VerifyRequest): Promise<VerifyReport> {
  const keptHead = request.headFile === undefined ? undefined : await readHeadFile(request.headFile);
  const reader = await ChainReader.open(request.databaseUrl);
  try {
    const check = new ChainCheck(digestText, keptHead ? [keptHead] : []);
    for await (const event of reader.events()) {
      if (!check.next(event)) break;
    }
    const firstBreak = check.finish((await reader.head()) ?? { seq: 0, hash: GENESIS_HASH });
    if (!firstBreak && request.headFile !== undefined) await writeHeadFile(request.headFile, check.last);
    return { whole: !firstBreak, checked: check.checked, last: check.last, firstBreak, keptHead };
  } finally {
    await reader.close();
  }
}
