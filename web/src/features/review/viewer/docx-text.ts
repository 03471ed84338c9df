import { unzipSync } from 'fflate';

const MAIN = 'word/document.xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Of a document's text; more is no document but an attack on the reader's memory. */
const LARGEST = 50 * 1024 * 1024;

/** The paragraphs of a Word document as plain text; cells of a table row stand in one, apart by tabs. */
export function docxParagraphs(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === MAIN && originalSize <= LARGEST,
  });
  const content = files[MAIN];
  if (!content) throw new Error('no document in this file');
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(content), 'application/xml');
  if (xml.getElementsByTagName('parsererror').length > 0) throw new Error('the document cannot be read');
  const body = xml.getElementsByTagNameNS(WORD, 'body')[0];
  return body ? [...body.children].flatMap(blockText) : [];
}

function blockText(element: Element): string[] {
  if (element.localName === 'p') return [paragraphText(element)];
  if (element.localName === 'tbl') return childrenOf(element, 'tr').map(rowText);
  if (element.localName === 'sdt') {
    return childrenOf(element, 'sdtContent').flatMap((content) => [...content.children].flatMap(blockText));
  }
  return [];
}

function rowText(row: Element): string {
  const cells = childrenOf(row, 'tc').map((cell) => [...cell.children].flatMap(blockText).join(' '));
  return cells.join('\t');
}

/** Deleted text of tracked changes is not text of the document. */
function paragraphText(paragraph: Element): string {
  let text = '';
  for (const node of paragraph.getElementsByTagNameNS(WORD, '*')) {
    if (node.localName === 't') text += node.textContent ?? '';
    else if (node.localName === 'tab' && node.parentElement?.localName === 'r') text += '\t';
    else if (node.localName === 'br' || node.localName === 'cr') text += '\n';
  }
  return text;
}

function childrenOf(element: Element, name: string): Element[] {
  return [...element.children].filter(({ localName }) => localName === name);
}
