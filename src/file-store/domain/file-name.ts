import { fileNameInvalid, fileNameTooLong } from './file-store.errors.js';

const MAX_CHARACTERS = 200;
/** Controls, line separators, zero-width and direction marks: they make a name look like another. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u;
const SEPARATOR = /[/\\]/;
const NOT_ON_WINDOWS = /[<>:"|?*]/g;
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * The name under which a file is shown and downloaded: NFC, trimmed, characters that Windows cannot keep replaced
 * by `_`. Refuses (FILE_NAME_INVALID, FILE_NAME_TOO_LONG) paths, invisible characters, reserved and empty names.
 */
export function cleanFileName(raw: string): string {
  if (INVISIBLE.test(raw)) throw fileNameInvalid('不可见或控制字符', 'invisible or control characters');
  const name = raw
    .normalize('NFC')
    .replace(NOT_ON_WINDOWS, '_')
    .trim()
    .replace(/[. ]+$/, '');
  if (SEPARATOR.test(name)) throw fileNameInvalid('路径', 'a path');
  const base = name.slice(0, name.indexOf('.') === -1 ? undefined : name.indexOf('.'));
  if (base.trim() === '') throw fileNameInvalid('空文件名', 'nothing before the extension');
  if (RESERVED.test(base.trim())) throw fileNameInvalid('系统保留名', 'a reserved name');
  if ([...name].length > MAX_CHARACTERS) throw fileNameTooLong(MAX_CHARACTERS);
  return name;
}

/** RFC 6266 with an RFC 5987 name beside an ASCII one for old clients. */
export function contentDisposition(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
