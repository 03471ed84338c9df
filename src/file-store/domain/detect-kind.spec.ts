import { describe, expect, it } from '@jest/globals';
import { detectKind } from './detect-kind.js';
import { pdfPageCount } from './pdf-page-count.js';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const kindOf = (bytes: Buffer, isText = false): string | undefined =>
  detectKind({ head: bytes, tail: bytes, size: bytes.length, isText });

/** A ZIP of empty entries, as an office program writes its table of contents. */
function zip(...names: string[]): Buffer {
  const locals = names.map((name) => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(Buffer.byteLength(name), 26);
    return Buffer.concat([header, Buffer.from(name)]);
  });
  const entries = names.map((name) => {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(Buffer.byteLength(name), 28);
    return Buffer.concat([header, Buffer.from(name)]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(Buffer.concat(entries).length, 12);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  return Buffer.concat([...locals, ...entries, end]);
}

describe('kinds of files by content', () => {
  it.each([
    ['pdf', latin1('%PDF-1.4\n...\n%%EOF\n')],
    ['jpeg', latin1('\xff\xd8\xff\xe0....JFIF')],
    ['tiff', latin1('II*\0....')],
    ['tiff', latin1('MM\0*....')],
    ['wav', latin1('RIFF....WAVEfmt ')],
    ['mp4', latin1('\0\0\0\x20ftypisom....')],
    ['mp3', latin1('ID3\x04....')],
    ['mp3', latin1('\xff\xfb\x90\x64....')],
    ['docx', zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
  ])('knows %s', (kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it.each([
    ['a plain ZIP', zip('a.txt')],
    ['a Word file with macros', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
    ['a ZIP that climbs out', zip('[Content_Types].xml', 'word/document.xml', '../../x')],
    ['a presentation', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['a ZIP cut short', zip('[Content_Types].xml', 'word/document.xml').subarray(0, 90)],
    ['a PDF cut short', latin1('%PDF-1.4\n')],
    ['an HTML page before a PDF', latin1('<html>%PDF-1.4\n%%EOF')],
    ['a HEIC picture', latin1('\0\0\0\x20ftypheic....')],
    ['an animated WebP', latin1('RIFF....WEBPVP8 ')],
    ['a Windows program', latin1('MZ\x90\0\x03')],
    ['nothing', latin1('')],
  ])('does not accept %s', (_what, bytes) => {
    expect(kindOf(bytes)).toBeUndefined();
  });

  it('takes text for text only when it decodes', () => {
    expect(kindOf(Buffer.from('案情'), true)).toBe('txt');
    expect(kindOf(Buffer.from('案情'), false)).toBeUndefined();
  });

  it('counts the pages that a PDF names, or says nothing', () => {
    expect(pdfPageCount('<</Type /Pages /Kids [1 0 R] /Count 12>> <</Count 3 /Type/Pages>>')).toBe(12);
    expect(pdfPageCount('<</Type /Page>>')).toBeNull();
  });
});
