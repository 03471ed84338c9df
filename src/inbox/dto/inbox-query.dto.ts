import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, IsString, Length, Matches } from 'class-validator';
import { OptionalChoice, OptionalId, OptionalText, PageSize } from '../../shared/dto-fields.js';
import { INBOX_VIEWS, type InboxFilter, type InboxView } from '../domain/inbox-filter.js';

const YUAN = /^\d{1,15}(\.\d{1,2})?$/;
/** PostgreSQL has no NUL in texts, and nobody searches for control characters. */
const NO_CONTROL = /^\P{Cc}*$/u;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Query of GET /api/inbox: a view, what to narrow it by, and where the page begins. */
export class InboxQueryDto implements InboxFilter {
  @OptionalChoice(INBOX_VIEWS, { default: 'mine', example: 'mine' })
  view: InboxView = 'mine';

  @PageSize()
  limit: number = 50;

  @OptionalText({ max: 200, description: '上一页返回的 next / `next` of the page before' })
  after?: string;

  @OptionalId()
  caseId?: string;

  @ApiPropertyOptional({ type: String, description: '案件种类', example: 'PENALTY' })
  @IsOptional()
  @IsString()
  @Length(1, 64)
  @Matches(NO_CONTROL)
  caseKind?: string;

  @ApiPropertyOptional({ type: String, description: '案号的一部分', example: '2026' })
  @IsOptional()
  @IsString()
  @Length(1, 100)
  @Matches(NO_CONTROL)
  caseNo?: string;

  @ApiPropertyOptional({ type: String, description: '当事人名称的一部分', example: '云岭' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(NO_CONTROL)
  party?: string;

  @ApiPropertyOptional({ type: String, description: '案由的一部分', example: '食品' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(NO_CONTROL)
  cause?: string;

  @ApiPropertyOptional({ type: String, description: '金额下限（元）', example: '50000.00' })
  @IsOptional()
  @Matches(YUAN)
  amountFrom?: string;

  @ApiPropertyOptional({ type: String, description: '金额上限（元）', example: '120000.00' })
  @IsOptional()
  @Matches(YUAN)
  amountTo?: string;

  @ApiPropertyOptional({ type: String, description: '办案人员' })
  @IsOptional()
  @IsString()
  @Length(1, 64)
  @Matches(NO_CONTROL)
  handlerId?: string;

  @ApiPropertyOptional({ type: String, description: '审核人员' })
  @IsOptional()
  @IsString()
  @Length(1, 64)
  @Matches(NO_CONTROL)
  reviewerId?: string;

  @ApiPropertyOptional({ type: String, description: '流程图中的任务标识', example: 'writeOpinion' })
  @IsOptional()
  @IsString()
  @Length(1, 255)
  @Matches(NO_CONTROL)
  taskKey?: string;

  @ApiPropertyOptional({ type: String, description: '案件所处阶段', example: 'UNDER_REVIEW' })
  @IsOptional()
  @IsString()
  @Length(1, 64)
  @Matches(NO_CONTROL)
  stage?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: '到期日起（含）', example: '2026-10-01' })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  dueFrom?: string;

  @ApiPropertyOptional({ type: String, format: 'date', description: '到期日止（含）', example: '2026-10-10' })
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  dueTo?: string;

  @ApiPropertyOptional({ type: String, description: '案号、当事人、案由、任务名中的词，以空格分隔' })
  @IsOptional()
  @IsString()
  @Length(1, 200)
  @Matches(NO_CONTROL)
  text?: string;
}
