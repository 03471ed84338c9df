import { DomainError, type Refusal } from '../../shared/domain-error.js';

const ALLOWED = 'pdf、docx、xlsx、png、jpg、tiff、txt、mp3、wav、mp4';

function refuse(
  code: string,
  status: Refusal['status'],
  message: readonly [string, string],
  remedy: readonly [string, string],
  more: Pick<Refusal, 'field' | 'details'> = {},
): DomainError {
  return new DomainError({
    code,
    status,
    message: { zh: message[0], en: message[1] },
    remedy: { zh: remedy[0], en: remedy[1] },
    ...more,
  });
}

export const fileNameInvalid = (zh: string, en: string): DomainError =>
  refuse(
    'FILE_NAME_INVALID',
    422,
    [`文件名不合规：${zh}`, `The file name is refused: ${en}`],
    ['请改名后重新上传', 'Rename the file and upload it again'],
    { field: 'name' },
  );

export const fileNameTooLong = (max: number): DomainError =>
  refuse(
    'FILE_NAME_TOO_LONG',
    422,
    [`文件名超过 ${max} 个字符`, `The file name has more than ${max} characters`],
    ['请缩短文件名', 'Shorten it'],
    { field: 'name' },
  );

export const fileTypeNotAllowed = (): DomainError =>
  refuse(
    'FILE_TYPE_NOT_ALLOWED',
    415,
    ['不接受该类型的文件', 'Files of this type are not accepted'],
    [`请上传以下类型之一：${ALLOWED}`, 'Upload pdf, docx, xlsx, png, jpg, tiff, txt, mp3, wav or mp4'],
    { field: 'name' },
  );

/** The content is not what the name or the declared media type says. */
export const fileContentMismatch = (claimed: string, found: string | undefined): DomainError =>
  refuse(
    'FILE_CONTENT_MISMATCH',
    415,
    [`文件内容与类型 ${claimed} 不符`, `The content is not ${claimed}`],
    ['请上传原始文件，不要改扩展名', 'Upload the original file; do not change its extension'],
    { field: 'content', details: { claimed, found: found ?? null } },
  );

export const fileEmpty = (): DomainError =>
  refuse(
    'FILE_EMPTY',
    422,
    ['文件为空', 'The file is empty'],
    ['请检查后重新上传', 'Check it and upload it again'],
    { field: 'content' },
  );

export const fileTooLarge = (maxBytes: number): DomainError =>
  refuse(
    'FILE_TOO_LARGE',
    413,
    [`文件超过 ${maxBytes} 字节`, `The file has more than ${maxBytes} bytes`],
    ['请分卷或压缩图像后上传；大文件请分段上传', 'Split it, or upload large files in parts'],
    { field: 'content', details: { maxBytes } },
  );

export const fileHashMismatch = (expected: string, found: string): DomainError =>
  refuse(
    'FILE_HASH_MISMATCH',
    422,
    ['文件校验值不符，传输中可能损坏', 'The checksum differs: the file was damaged on its way'],
    ['请重新上传', 'Upload it again'],
    { field: 'sha256', details: { expected, found } },
  );

export const fileContentMissing = (field = 'contentBase64'): DomainError =>
  refuse(
    'FILE_CONTENT_INVALID',
    400,
    [
      '请只提供 contentBase64 或 text 之一，且编码正确',
      'Give either contentBase64 or text, correctly encoded',
    ],
    ['请检查请求内容', 'Check the request'],
    { field },
  );

/** Also the answer about files of other agencies and cases, so that nobody learns that they exist. */
export const fileNotFound = (): DomainError =>
  refuse(
    'FILE_NOT_FOUND',
    404,
    ['未找到该文件', 'There is no such file'],
    ['请从案件材料进入', 'Open it from the materials of its case'],
  );

export const fileDamaged = (): DomainError =>
  refuse(
    'FILE_UNAVAILABLE',
    503,
    ['文件存储中缺少该文件，已记录', 'The store does not have this file at present; this has been logged'],
    ['请联系系统管理员', 'Tell the administrator'],
  );

export const uploadNotFound = (): DomainError =>
  refuse(
    'UPLOAD_NOT_FOUND',
    404,
    ['未找到该上传任务，可能已过期', 'There is no such upload; it may have expired'],
    ['请重新上传', 'Start the upload again'],
  );

export const uploadOffsetMismatch = (offset: number): DomainError =>
  refuse(
    'UPLOAD_OFFSET_MISMATCH',
    409,
    [`服务器已收到 ${offset} 字节`, `The server has ${offset} bytes`],
    ['请从该位置继续', 'Go on from there'],
    { field: 'Upload-Offset', details: { offset } },
  );

export const uploadBusy = (): DomainError =>
  refuse(
    'UPLOAD_BUSY',
    423,
    ['该文件正由另一连接上传', 'Another connection is sending this file'],
    ['请稍候再试', 'Try again in a moment'],
  );

export const uploadHeaderInvalid = (field: string): DomainError =>
  refuse(
    'UPLOAD_HEADER_INVALID',
    400,
    [`请求头 ${field} 无效`, `The header ${field} is not valid`],
    ['请按 tus 1.0.0 协议上传', 'Upload by the tus 1.0.0 protocol'],
    { field },
  );
