import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsISO8601, IsOptional, IsUUID } from 'class-validator';

export class SetClockDto {
  @ApiProperty({
    type: String,
    format: 'date-time',
    example: '2026-09-23T09:30:00+08:00',
    description: '模拟时刻：应用与流程引擎的时钟同时移至此刻，此后照常走动',
  })
  @IsISO8601({ strict: true, strictSeparator: true })
  to: string;
}

export class RehearsalStateQuery {
  @ApiPropertyOptional({ type: [String], description: '只看这些案件' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? (value as unknown[]) : [value]))
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  caseId?: string[];
}

export class RehearsalTimerDto {
  @ApiProperty({ type: String, format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, format: 'uuid' })
  caseId: string;

  @ApiProperty({ type: String, example: 'nextReviewMoment', description: '流程图中的元素标识' })
  activityId: string;

  @ApiProperty({ type: String, example: '逾期' })
  name: string;
}

export class RehearsalFailureDto {
  @ApiProperty({ type: String })
  activityId: string;

  @ApiProperty({ type: String })
  message: string;
}

/** Whether the named cases are at rest, and what moves when they are not. */
export class RehearsalStateDto {
  @ApiProperty({ type: String, format: 'date-time' })
  now: string;

  @ApiProperty({ type: Boolean, description: '无事在办：可以进行下一步' })
  quiet: boolean;

  @ApiProperty({ type: 'integer' })
  outboxPending: number;

  @ApiProperty({ type: 'integer' })
  dueJobs: number;

  @ApiProperty({ type: 'integer' })
  openExternalTasks: number;

  @ApiProperty({ type: Boolean, description: '待办尚未与流程引擎一致' })
  projectionPending: boolean;

  @ApiProperty({ type: [RehearsalFailureDto], description: '不会自行恢复的故障' })
  incidents: RehearsalFailureDto[];

  @ApiProperty({ type: RehearsalTimerDto, nullable: true, description: '下一个定时' })
  nextTimer: RehearsalTimerDto | null;
}
