import { onPage, uprightArea, type Area, type Rotation } from './place';

const LONGEST_QUOTE = 2000;

/** What is selected within the element: the words, and the frame around them as parts of it. */
export function selectedIn(
  element: HTMLElement,
  rotation: Rotation = 0,
): { readonly quote: string; readonly area: Area } | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return undefined;
  const quote = selection.toString().trim().slice(0, LONGEST_QUOTE);
  if (quote === '') return undefined;
  const [box, words] = [element.getBoundingClientRect(), range.getBoundingClientRect()];
  const drawn = {
    x: (words.left - box.left) / box.width,
    y: (words.top - box.top) / box.height,
    width: words.width / box.width,
    height: words.height / box.height,
  };
  return { quote, area: onPage(uprightArea(drawn, rotation)) };
}
