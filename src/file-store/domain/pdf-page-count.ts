/**
 * The number of pages that a PDF's page tree names, from its bytes read as Latin-1; null when the tree lies in
 * compressed objects or says nothing sensible. It is shown beside the pages that the submitter states.
 */
export function pdfPageCount(content: string): number | null {
  const trees = content.matchAll(
    /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d{1,6})|\/Count\s+(\d{1,6})[^>]*?\/Type\s*\/Pages\b/g,
  );
  const counts = [...trees].map((match) => Number(match[1] ?? match[2]));
  const most = Math.max(0, ...counts);
  return most > 0 ? most : null;
}
