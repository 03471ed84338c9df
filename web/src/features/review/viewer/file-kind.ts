/** How a file is shown; everything else is offered for download. */
export type Shown = 'PDF' | 'PICTURE' | 'DOCX' | 'TEXT' | 'RECORDING' | 'NOT_SHOWN';

const KINDS: Readonly<Record<string, Shown>> = {
  'application/pdf': 'PDF',
  'image/png': 'PICTURE',
  'image/jpeg': 'PICTURE',
  'text/plain': 'TEXT',
  'audio/mpeg': 'RECORDING',
  'audio/wav': 'RECORDING',
  'video/mp4': 'RECORDING',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
};

/** By the type that the api found in the content, not by the name. */
export function shownAs(mediaType: string): Shown {
  return KINDS[mediaType.split(';')[0]?.trim() ?? ''] ?? 'NOT_SHOWN';
}
