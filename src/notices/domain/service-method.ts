/** The ways in which a document may be served (送达方式, 民事诉讼法 88 to 95). */
export const SERVICE_METHODS = [
  'DIRECT',
  'LEFT_AT_PREMISES',
  'POST',
  'ENTRUSTED',
  'FORWARDED',
  'ELECTRONIC',
  'PUBLICATION',
] as const;
export type ServiceMethod = (typeof SERVICE_METHODS)[number];
