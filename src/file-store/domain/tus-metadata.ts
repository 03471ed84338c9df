import { uploadHeaderInvalid } from './file-store.errors.js';

/** What a tus client says about a file: https://tus.io/protocols/resumable-upload, `Upload-Metadata`. */
export interface UploadMetadata {
  readonly name: string;
  readonly mediaType?: string;
  readonly sha256?: string;
}

const MAX_HEADER = 4_000;
const PAIR = /^([^\s,]+)(?: ([A-Za-z0-9+/]*={0,2}))?$/;
const SHA256 = /^[0-9a-f]{64}$/i;

/** Reads `filename`, `filetype` and `sha256` (hexadecimal); refuses (UPLOAD_HEADER_INVALID) what is malformed. */
export function parseUploadMetadata(header: string | undefined): UploadMetadata {
  if (!header || header.length > MAX_HEADER) throw uploadHeaderInvalid('Upload-Metadata');
  const values = new Map<string, string>();
  for (const pair of header.split(',')) {
    const match = PAIR.exec(pair.trim());
    if (!match?.[1]) throw uploadHeaderInvalid('Upload-Metadata');
    values.set(match[1], decodeText(match[2] ?? ''));
  }
  const name = values.get('filename') ?? values.get('name');
  const mediaType = values.get('filetype') ?? values.get('type');
  const sha256 = values.get('sha256');
  if (!name || (sha256 !== undefined && !SHA256.test(sha256))) throw uploadHeaderInvalid('Upload-Metadata');
  return { name, ...(mediaType ? { mediaType } : {}), ...(sha256 ? { sha256 } : {}) };
}

/** A header that holds a number of bytes. */
export function parseBytes(header: string | undefined, field: string): number {
  if (!/^\d{1,15}$/.test(header ?? '')) throw uploadHeaderInvalid(field);
  return Number(header);
}

function decodeText(base64: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
  } catch {
    throw uploadHeaderInvalid('Upload-Metadata');
  }
}
