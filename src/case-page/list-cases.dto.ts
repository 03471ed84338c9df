import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { PageSize } from '../shared/dto-fields.js';
import { CASE_STAGES, type CaseStage } from '../accounts/index.js';
import { CASE_KINDS, type CaseKind } from '../agencies/index.js';
import { CASE_STATES, type CaseFilter, type CaseState } from '../cases/index.js';
import { IsAmount, IsCalendarDate } from '../shared/calendar-date.validator.js';
import { DomainError } from '../shared/domain-error.js';

/** Query of the list of cases: any attributes, and where the page begins. */
export class ListCasesDto implements CaseFilter {
  @ApiPropertyOptional({ enum: CASE_STAGES })
  @IsOptional()
  @IsIn(CASE_STAGES)
  stage?: CaseStage;

  @ApiPropertyOptional({ enum: CASE_KINDS })
  @IsOptional()
  @IsIn(CASE_KINDS)
  kind?: CaseKind;

  @ApiPropertyOptional({ type: String, description: '机关标识', example: 'songyuan' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  agencyId?: string;

  @ApiPropertyOptional({ type: String, description: '案号的一部分', example: '2026' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  caseNo?: string;

  @ApiPropertyOptional({ type: String, description: '案由的一部分', example: '食品' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  cause?: string;

  @ApiPropertyOptional({ type: String, description: '当事人名称的一部分', example: '云岭' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  party?: string;

  @ApiPropertyOptional({ type: String, description: '办案人员标识' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  handlerId?: string;

  @ApiPropertyOptional({ type: String, description: '审核人员标识' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  reviewerId?: string;

  @ApiPropertyOptional({ type: String, description: '承办机构或者审核机构标识' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  unitId?: string;

  @ApiPropertyOptional({ type: String, description: '金额下限（元，含）', example: '50000.00' })
  @IsOptional()
  @IsAmount()
  amountFrom?: string;

  @ApiPropertyOptional({ type: String, description: '金额上限（元，含）', example: '120000.00' })
  @IsOptional()
  @IsAmount()
  amountTo?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: '立案日期起（含）',
    example: '2026-01-01',
  })
  @IsOptional()
  @IsCalendarDate()
  filedFrom?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    description: '立案日期止（含）',
    example: '2026-12-31',
  })
  @IsOptional()
  @IsCalendarDate()
  filedTo?: string;

  @ApiPropertyOptional({ enum: CASE_STATES, description: '在办或者已结' })
  @IsOptional()
  @IsIn(CASE_STATES)
  state?: CaseState;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, description: '审核轮次不少于' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  roundFrom?: number;

  @ApiPropertyOptional({ type: String, description: '案号、案由或当事人中的词，以空格分隔' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  text?: string;

  @ApiPropertyOptional({ type: String, description: '上一页的 next' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string;

  @PageSize()
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
