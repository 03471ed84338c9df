import type { FileKind } from './media-type.js';
import { officeKindOf } from './office-package.js';

/** The parts of a file by which its kind is told. */
export interface Sample {
  /** The first bytes: 64 KiB, or the whole of a shorter file. */
  readonly head: Uint8Array;
  /** The last bytes: 1 MiB, or the whole of a shorter file. */
  readonly tail: Uint8Array;
  readonly size: number;
  /** Whether the whole content decodes as UTF-8 or GB18030 without control characters. */
  readonly isText: boolean;
}

/** Tells a file's kind by its content alone; undefined for anything that may not be stored. */
export function detectKind(sample: Sample): FileKind | undefined {
  const { head, tail } = sample;
  if (startsWith(head, '%PDF-')) return ascii(tail.subarray(-2048)).includes('%%EOF') ? 'pdf' : undefined;
  if (startsWith(head, '\x89PNG\r\n\x1a\n') && ascii(head.subarray(12, 16)) === 'IHDR') return 'png';
  if (startsWith(head, '\xff\xd8\xff')) return 'jpeg';
  if (startsWith(head, 'II*\0') || startsWith(head, 'MM\0*')) return 'tiff';
  if (startsWith(head, 'PK\x03\x04')) return officeKindOf(tail, sample.size);
  if (startsWith(head, 'RIFF') && ascii(head.subarray(8, 12)) === 'WAVE') return 'wav';
  if (ascii(head.subarray(4, 8)) === 'ftyp')
    return MP4_BRANDS.test(ascii(head.subarray(8, 12))) ? 'mp4' : undefined;
  if (isMp3(head)) return 'mp3';
  return sample.isText ? 'txt' : undefined;
}

const MP4_BRANDS = /^(isom|iso[2-9]|mp4[12]|avc1|M4V |M4A |MSNV|dash|mmp4|3gp[4-9])$/;

function isMp3(head: Uint8Array): boolean {
  if (startsWith(head, 'ID3')) return true;
  const [first = 0, second = 0, third = 0] = head;
  // An MPEG audio frame: 11 sync bits, layer III, neither "bad" bit rate nor reserved sampling rate.
  const frame = first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) === 0x02;
  return frame && (second & 0x18) !== 0x08 && third >> 4 !== 0x0f && (third & 0x0c) !== 0x0c;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return ascii(bytes.subarray(0, text.length)) === text;
}

function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
