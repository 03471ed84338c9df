import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { CASE_KINDS, type CaseKind } from '../../agencies/index.js';
import { TASK_DUES, type TaskDue, type TaskFilter } from '../domain/open-tasks.js';

/** Which open tasks are counted; everything given must hold. */
export class TaskFilterDto implements TaskFilter {
  @ApiPropertyOptional({ type: String, description: '机关标识', example: 'songyuan' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  agencyId?: string;

  @ApiPropertyOptional({ type: String, description: '待办所在机构的标识' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  unitId?: string;

  @ApiPropertyOptional({ type: String, description: '承办人标识；NONE 为尚无人签收' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  personId?: string;

  @ApiPropertyOptional({ enum: CASE_KINDS })
  @IsOptional()
  @IsIn(CASE_KINDS)
  kind?: CaseKind;
}

export class ListOpenTasksDto extends TaskFilterDto {
  @ApiPropertyOptional({ enum: TASK_DUES, default: 'ALL', description: '全部、本周到期、逾期' })
  @IsOptional()
  @IsIn(TASK_DUES)
  due: TaskDue = 'ALL';

  @ApiPropertyOptional({ type: String, description: '上一页的 next' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  after?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}
