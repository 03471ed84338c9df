import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import type { LastDayPolicy, PeriodUnit } from '../domain/due-date.js';

const UNITS: readonly PeriodUnit[] = [
  'WORKING_DAY',
  'CALENDAR_DAY',
  'HOUR',
  'MONTH',
  'YEAR',
  'FIXED_DATE',
  'CLEAR_WORKING_DAY_BEFORE',
];
const LAST_DAYS: readonly LastDayPolicy[] = ['ROLL', 'KEEP_AND_WARN', 'KEEP'];

/** A count to explain: how many of what, from when. */
export class CountQueryDto {
  @ApiProperty({ type: String, description: '起算日期或带时区的时刻（当日不计）', example: '2026-09-23' })
  @IsString()
  @MaxLength(40)
  start: string;

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 8760, example: 7, default: 0 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(8760)
  number?: number;

  @ApiProperty({ type: String, enum: UNITS, example: 'WORKING_DAY' })
  @IsIn(UNITS)
  unit: PeriodUnit;

  @ApiPropertyOptional({
    type: String,
    enum: LAST_DAYS,
    default: 'ROLL',
    description: '最后一日放假：顺延 / 不顺延并预警 / 不看日历',
  })
  @IsOptional()
  @IsIn(LAST_DAYS)
  lastDay?: LastDayPolicy;

  @ApiPropertyOptional({
    type: String,
    isArray: true,
    description: '不计入的时段，可重复',
    example: ['2026-09-29/2026-10-09'],
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? (value as unknown[]) : [value]))
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/, { each: true })
  exclude?: string[];
}

/** A stretch of the calendar. */
export class DaysQueryDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-10-01' })
  @IsString()
  @MaxLength(10)
  from: string;

  @ApiProperty({ type: String, format: 'date', example: '2026-10-31', description: '最多 400 天' })
  @IsString()
  @MaxLength(10)
  to: string;
}
