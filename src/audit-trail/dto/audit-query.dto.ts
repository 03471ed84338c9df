import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsISO8601, IsOptional, Max, Min } from 'class-validator';
import { OptionalChoice, OptionalText, PageSize } from '../../shared/dto-fields.js';

/** Criteria of an audit search; all that are given must hold. */
export class AuditQueryDto {
  @OptionalText({ max: 200, description: '人员或程序标识 / person id or `worker:<topic>`' })
  actorId?: string;

  @OptionalText({ max: 50, description: '人员姓名（完整）/ exact name', example: '周立群' })
  actorName?: string;

  @OptionalText({ max: 200, example: 'submitForReview' })
  action?: string;

  @OptionalText({ max: 200, example: 'case' })
  objectType?: string;

  @OptionalText({ max: 200 })
  objectId?: string;

  @OptionalText({ max: 200, example: 'songyuan' })
  agencyId?: string;

  @OptionalText({ max: 200 })
  caseId?: string;

  @OptionalText({ max: 200 })
  commandId?: string;

  @OptionalText({ max: 200 })
  requestId?: string;

  @OptionalChoice(['ACCEPTED', 'REFUSED'])
  result?: string;

  @OptionalText({ max: 200, example: 'REVIEW_NOT_PASSED' })
  code?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: '自（含）/ from, inclusive' })
  @IsOptional()
  @IsISO8601({ strict: true })
  from?: string;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: '至（不含）/ until, exclusive' })
  @IsOptional()
  @IsISO8601({ strict: true })
  until?: string;

  @ApiPropertyOptional({ type: Number, description: '上一页的 nextBefore / nextBefore of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(Number.MAX_SAFE_INTEGER)
  before?: number;

  @PageSize()
  limit?: number;
}

export class ChainQueryDto {
  @ApiPropertyOptional({ type: Number, default: 10_000, maximum: 100_000 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100_000)
  last?: number;
}
