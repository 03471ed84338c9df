/** The lines of a text file, in UTF-8 or, as older offices write, GB18030. */
export function textLines(bytes: Uint8Array): readonly string[] {
  return decoded(bytes).split(/\r\n|\r|\n/);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
