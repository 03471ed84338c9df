import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { detectKind } from './domain/detect-kind.js';
import type { FileKind } from './domain/media-type.js';
import { pdfPageCount } from './domain/pdf-page-count.js';

const HEAD = 64 * 1024;
const TAIL = 1024 * 1024;
/** Larger PDFs are not searched for their number of pages. */
const PAGES_UP_TO = 32 * 1024 * 1024;

export interface Inspection {
  readonly size: number;
  readonly sha256: string;
  readonly sm3: string;
  readonly kind: FileKind | undefined;
  readonly pageCount: number | null;
}

/** Reads the file once and tells its hashes, its kind by content, and the pages of a PDF. */
export async function inspectFile(file: string): Promise<Inspection> {
  const sha256 = createHash('sha256');
  const sm3 = createHash('sm3');
  const text = new TextCheck();
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    sha256.update(chunk);
    sm3.update(chunk);
    text.add(chunk);
  }
  const { size } = await stat(file);
  const head = await slice(file, 0, Math.min(HEAD, size));
  const tail = await slice(file, Math.max(0, size - TAIL), Math.min(TAIL, size));
  const kind = detectKind({ head, tail, size, isText: text.end() });
  const pageCount =
    kind === 'pdf' && size <= PAGES_UP_TO
      ? pdfPageCount((await slice(file, 0, size)).toString('latin1'))
      : null;
  return { size, sha256: sha256.digest('hex'), sm3: sm3.digest('hex'), kind, pageCount };
}

async function slice(file: string, from: number, length: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Whether bytes that come piece by piece are text in UTF-8 or GB18030 (the encodings of Chinese offices). */
class TextCheck {
  private decoders = ['utf-8', 'gb18030'].map((label) => new TextDecoder(label, { fatal: true }));

  add(chunk: Buffer): void {
    if (this.decoders.length === 0) return;
    const control = chunk.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte));
    this.decoders = control ? [] : this.decoders.filter((decoder) => accepts(decoder, chunk, true));
  }

  end(): boolean {
    return this.decoders.some((decoder) => accepts(decoder, Buffer.alloc(0), false));
  }
}

function accepts(decoder: TextDecoder, chunk: Buffer, stream: boolean): boolean {
  try {
    decoder.decode(chunk, { stream });
    return true;
  } catch {
    return false;
  }
}
