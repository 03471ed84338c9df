import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { CASE_STAGES, type CaseStage } from '../accounts/index.js';
import { CASE_KINDS, type CaseKind } from '../agencies/index.js';
import { DomainError } from '../shared/domain-error.js';

export class ListCasesDto {
  @ApiPropertyOptional({ enum: CASE_STAGES })
  @IsOptional()
  @IsIn(CASE_STAGES)
  stage?: CaseStage;

  @ApiPropertyOptional({ enum: CASE_KINDS })
  @IsOptional()
  @IsIn(CASE_KINDS)
  kind?: CaseKind;

  @ApiPropertyOptional({ type: String, description: '案号、案由或当事人中的文字' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  text?: string;

  @ApiPropertyOptional({ type: String, description: '上一页的 next' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string;

  @ApiPropertyOptional({ type: Number, minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;
}

/** Where the next page begins; opaque to the caller. */
export function cursorOf(row: { readonly filedAt: Date; readonly id: string }): string {
  return Buffer.from(`${row.filedAt.toISOString()}|${row.id}`).toString('base64url');
}

/** @throws CURSOR_INVALID */
export function readCursor(cursor: string | undefined): { filedAt: Date; id: string } | undefined {
  if (cursor === undefined) return undefined;
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('|');
  const filedAt = new Date(at);
  if (Number.isNaN(filedAt.getTime()) || !/^[0-9a-f-]{36}$/.test(id)) throw cursorInvalid();
  return { filedAt, id };
}

function cursorInvalid(): DomainError {
  return new DomainError({
    code: 'CURSOR_INVALID',
    status: 400,
    field: 'after',
    message: { zh: '翻页游标无效', en: 'The cursor is not valid' },
    remedy: { zh: '请从第一页开始', en: 'Begin with the first page' },
  });
}
