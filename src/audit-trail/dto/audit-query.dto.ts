import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Criteria of an audit search; all that are given must hold. */
export class AuditQueryDto {
  @ApiPropertyOptional({ type: String, description: '人员或程序标识 / person id or `worker:<topic>`' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  actorId?: string;

  @ApiPropertyOptional({ type: String, description: '人员姓名（完整）/ exact name', example: '周立群' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  actorName?: string;

  @ApiPropertyOptional({ type: String, example: 'submitForReview' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  action?: string;

  @ApiPropertyOptional({ type: String, example: 'case' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  objectType?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  objectId?: string;

  @ApiPropertyOptional({ type: String, example: 'songyuan' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  agencyId?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  caseId?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  commandId?: string;

  @ApiPropertyOptional({ type: String })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  requestId?: string;

  @ApiPropertyOptional({ enum: ['ACCEPTED', 'REFUSED'] })
  @IsOptional()
  @IsIn(['ACCEPTED', 'REFUSED'])
  result?: string;

  @ApiPropertyOptional({ type: String, example: 'REVIEW_NOT_PASSED' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
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

  @ApiPropertyOptional({ type: Number, default: 50, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
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
