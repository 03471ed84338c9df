/** What may be stored: the kinds of material that case files of this work consist of. Archives and programs are not. */
export const MEDIA_TYPES = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  tiff: { mediaType: 'image/tiff', extensions: ['tif', 'tiff'] },
  txt: { mediaType: 'text/plain', extensions: ['txt'] },
  mp3: { mediaType: 'audio/mpeg', extensions: ['mp3'] },
  wav: { mediaType: 'audio/wav', extensions: ['wav'] },
  mp4: { mediaType: 'video/mp4', extensions: ['mp4'] },
} as const;

export type FileKind = keyof typeof MEDIA_TYPES;

export const FILE_KINDS = Object.keys(MEDIA_TYPES) as readonly FileKind[];

/** The kind that a name's extension claims; undefined when it claims none that may be stored. */
export function kindOfName(name: string): FileKind | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return FILE_KINDS.find((kind) => (MEDIA_TYPES[kind].extensions as readonly string[]).includes(extension));
}

/** The kind that a media type claims, parameters ignored; undefined for the unspecific `application/octet-stream`. */
export function kindOfMediaType(mediaType: string): FileKind | 'unspecific' | undefined {
  const essence = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (essence === '' || essence === 'application/octet-stream') return 'unspecific';
  const alias: Readonly<Record<string, FileKind>> = {
    'image/jpg': 'jpeg',
    'audio/x-wav': 'wav',
    'audio/wave': 'wav',
    'audio/mp3': 'mp3',
  };
  return alias[essence] ?? FILE_KINDS.find((kind) => MEDIA_TYPES[kind].mediaType === essence);
}
