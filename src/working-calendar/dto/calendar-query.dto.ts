import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { AnyText, Choice, OptionalChoice } from '../../shared/dto-fields.js';
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
  @AnyText({ max: 40, description: '起算日期或带时区的时刻（当日不计）', example: '2026-09-23' })
  start: string;

  @ApiPropertyOptional({ type: Number, minimum: 0, maximum: 8760, example: 7, default: 0 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(8760)
  number?: number;

  @Choice(UNITS, { example: 'WORKING_DAY' })
  unit: PeriodUnit;

  @OptionalChoice(LAST_DAYS, { default: 'ROLL', description: '最后一日放假：顺延 / 不顺延并预警 / 不看日历' })
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
