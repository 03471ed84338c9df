import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import {
  OptionalAmount,
  OptionalChoice,
  OptionalDay,
  OptionalFilledText,
  OptionalText,
  PageSize,
} from '../shared/dto-fields.js';
import { CASE_STAGES, type CaseStage } from '../accounts/index.js';
import { CASE_KINDS, type CaseKind } from '../agencies/index.js';
import { CASE_STATES, type CaseFilter, type CaseState } from '../cases/index.js';
import { DomainError } from '../shared/domain-error.js';

/** Query of the list of cases: any attributes, and where the page begins. */
export class ListCasesDto implements CaseFilter {
  @OptionalChoice(CASE_STAGES)
  stage?: CaseStage;

  @OptionalChoice(CASE_KINDS)
  kind?: CaseKind;

  @OptionalText({ max: 64, description: '机关标识', example: 'songyuan' })
  agencyId?: string;

  @OptionalFilledText({ max: 100, description: '案号的一部分', example: '2026' })
  caseNo?: string;

  @OptionalFilledText({ max: 100, description: '案由的一部分', example: '食品' })
  cause?: string;

  @OptionalFilledText({ max: 100, description: '当事人名称的一部分', example: '云岭' })
  party?: string;

  @OptionalText({ max: 64, description: '办案人员标识' })
  handlerId?: string;

  @OptionalText({ max: 64, description: '审核人员标识' })
  reviewerId?: string;

  @OptionalText({ max: 64, description: '承办机构或者审核机构标识' })
  unitId?: string;

  @OptionalAmount({ description: '金额下限（元，含）', example: '50000.00' })
  amountFrom?: string;

  @OptionalAmount({ description: '金额上限（元，含）', example: '120000.00' })
  amountTo?: string;

  @OptionalDay({ description: '立案日期起（含）', example: '2026-01-01' })
  filedFrom?: string;

  @OptionalDay({ description: '立案日期止（含）', example: '2026-12-31' })
  filedTo?: string;

  @OptionalChoice(CASE_STATES, { description: '在办或者已结' })
  state?: CaseState;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, description: '审核轮次不少于' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  roundFrom?: number;

  @OptionalText({ max: 100, description: '案号、案由或当事人中的词，以空格分隔' })
  text?: string;

  @OptionalText({ max: 200, description: '上一页的 next' })
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
