/** Marks a range of text without touching the text (CSS Custom Highlight API); older browsers simply show none. */
export function highlight(name: 'fs-found' | 'fs-quote', ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Where the words stand within the element, line breaks and spaces left aside; undefined when they do not. */
export function rangeOf(root: Node, words: string, occurrence = 0): Range | undefined {
  const wanted = squeezed(words);
  if (wanted === '') return undefined;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places: { readonly node: Node; readonly at: number }[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const value = node.nodeValue ?? '';
    for (let at = 0; at < value.length; at += 1) {
      const letter = value.charAt(at);
      if (/\s/.test(letter)) continue;
      text += letter.toLowerCase();
      places.push({ node, at });
    }
  }
  let start = text.indexOf(wanted);
  for (let n = 0; n < occurrence && start >= 0; n += 1) start = text.indexOf(wanted, start + 1);
  const [first, last] = [places[start], places[start + wanted.length - 1]];
  if (start < 0 || !first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

/** Without spaces and in small letters: how texts are compared when they are searched. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/** How often the words stand in a text that is squeezed already. */
export function countIn(text: string, wanted: string): number {
  let count = 0;
  for (let at = text.indexOf(wanted); wanted !== '' && at >= 0; at = text.indexOf(wanted, at + 1)) count += 1;
  return count;
}
