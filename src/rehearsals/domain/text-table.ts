const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const ZERO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u;
/** What may not begin a line (避头标点). */
const CLOSING = new Set('，。、；：？！）》〉」』】〕”’,.;:?!)');

/** How many columns of a terminal a text takes; Chinese characters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += ZERO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Breaks a text into lines no wider than `width`: at spaces, between Chinese characters, else inside a long word. */
export function wrapTo(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const pieces = piecesOf(text, width);
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1] ?? '';
    const together = CLOSING.has(next) ? piece + next : piece;
    const closing = CLOSING.has(piece);
    if (line !== '' && !closing && widthOf(line + together.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (line !== '' || piece.trim() !== '') line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Words with the spaces behind them, and single wide characters. */
function piecesOf(text: string, width: number): string[] {
  const pieces: string[] = [];
  let word = '';
  const flush = (): void => {
    if (word !== '') pieces.push(word);
    word = '';
  };
  for (const character of text) {
    if (WIDE.test(character)) {
      flush();
      pieces.push(character);
    } else if (character === ' ') {
      word += character;
      flush();
    } else {
      if (widthOf(word) >= width) flush();
      word += character;
    }
  }
  flush();
  return pieces;
}

/** Rows as a table of fixed column widths; cells wrap, `title` row is underlined. */
export function textTable(
  widths: readonly number[],
  title: readonly string[],
  rows: readonly string[][],
): string {
  const rule = widths.map((width) => '─'.repeat(width)).join('─┼─');
  return [...rowLines(widths, title), rule, ...rows.flatMap((row) => rowLines(widths, row))].join('\n');
}

function rowLines(widths: readonly number[], cells: readonly string[]): string[] {
  const wrapped = widths.map((width, index) => wrapTo(cells[index] ?? '', width));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => padTo(wrapped[column]?.[line] ?? '', width))
      .join(' │ ')
      .trimEnd(),
  );
}
