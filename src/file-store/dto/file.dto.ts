import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { OptionalText } from '../../shared/dto-fields.js';
import { beijingIso } from '../../shared/beijing-time.js';
import type { StoredFile } from '../file-store.service.js';

/** Room for 1 MiB in base64; larger files come as multipart or in parts. */
const MAX_BASE64 = 1_398_104;
const MAX_TEXT = 1_048_576;

/** One small file in one call. */
export class UploadFileDto {
  @OptionalText({ max: 1000, example: '立案审批表.txt', description: 'multipart 可省略，取文件自身名称' })
  name?: string;

  @OptionalText({ max: 200, example: 'text/plain' })
  mediaType?: string;

  @ApiPropertyOptional({ type: String, format: 'byte', description: '内容（base64），至多 1 MiB' })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_BASE64)
  contentBase64?: string;

  @OptionalText({ max: MAX_TEXT, example: '案情：……', description: '内容（文本），与 contentBase64 二选一' })
  text?: string;

  @ApiPropertyOptional({ type: String, description: '内容的 SHA-256，不符则拒绝' })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/i)
  sha256?: string;
}

export class StoredFileDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, example: '立案审批表.pdf' })
  name: string;

  @ApiProperty({ type: String, example: 'application/pdf', description: '按内容识别' })
  mediaType: string;

  @ApiProperty({ type: 'integer', example: 48213 })
  size: number;

  @ApiProperty({ type: String })
  sha256: string;

  @ApiProperty({ type: String })
  sm3: string;

  @ApiProperty({ type: 'integer', nullable: true, example: 3 })
  pageCount: number | null;

  @ApiProperty({ type: String })
  uploadedBy: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: string;
}

/** How far an upload in parts is. */
export class UploadDto {
  @ApiProperty({ type: String, format: 'uuid' })
  id: string;

  @ApiProperty({ type: String })
  name: string;

  @ApiProperty({ type: 'integer' })
  size: number;

  @ApiProperty({ type: 'integer', description: '服务器已保存的字节数' })
  received: number;

  @ApiProperty({ type: String, format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: '完成并通过检查后的文件' })
  fileId: string | null;
}

export function toStoredFileDto(file: StoredFile): StoredFileDto {
  return {
    id: file.id,
    name: file.name,
    mediaType: file.mediaType,
    size: file.size,
    sha256: file.sha256,
    sm3: file.sm3,
    pageCount: file.pageCount,
    uploadedBy: file.uploadedBy,
    createdAt: beijingIso(file.createdAt),
  };
}
