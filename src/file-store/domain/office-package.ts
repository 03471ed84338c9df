const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;

/**
 * Tells a Word or Excel file from any other ZIP by its table of contents. One with macros, with a path that climbs
 * out, or with a table that cannot be read is neither.
 */
export function officeKindOf(tail: Uint8Array, size: number): 'docx' | 'xlsx' | undefined {
  const names = entryNames(Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength), size);
  if (!names?.includes('[Content_Types].xml')) return undefined;
  if (names.some((name) => /vbaProject\.bin$/i.test(name) || name.split(/[/\\]/).includes('..'))) {
    return undefined;
  }
  if (names.includes('word/document.xml')) return 'docx';
  return names.includes('xl/workbook.xml') ? 'xlsx' : undefined;
}

function entryNames(tail: Buffer, size: number): string[] | undefined {
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + END_SIZE > tail.length || tail.readUInt32LE(end) !== END_OF_DIRECTORY)
    return undefined;
  const count = tail.readUInt16LE(end + 10);
  let at = tail.readUInt32LE(end + 16) - (size - tail.length);
  if (at < 0) return undefined;
  const names: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > tail.length || tail.readUInt32LE(at) !== DIRECTORY_ENTRY) return undefined;
    const length = tail.readUInt16LE(at + 28);
    names.push(tail.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + length));
    at += ENTRY_SIZE + length + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return names;
}
