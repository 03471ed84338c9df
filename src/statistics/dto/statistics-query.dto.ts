import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { CASE_KINDS, type CaseKind } from '../../agencies/index.js';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';
import { TABLE_FORMATS, type TableFormat } from '../../shared/table-file.js';
import { GROUPINGS, type FigureFilter, type Grouping } from '../domain/figure-query.js';

const FIGURE_KEY = /^[A-Z][A-Z_]{1,39}$/;

/** Which cases are counted; everything given must hold. */
export class FigureFilterDto implements FigureFilter {
  @ApiProperty({ type: String, format: 'date', description: '期间起（含）', example: '2026-01-01' })
  @IsCalendarDate()
  from: string;

  @ApiProperty({ type: String, format: 'date', description: '期间止（含）', example: '2026-12-31' })
  @IsCalendarDate()
  to: string;

  @ApiPropertyOptional({ type: String, description: '机关标识', example: 'songyuan' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  agencyId?: string;

  @ApiPropertyOptional({ type: String, description: '机构标识：案件按承办机构，审核按审核机构' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  unitId?: string;

  @ApiPropertyOptional({ type: String, description: '人员标识：办案人员或者审核人员' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  personId?: string;

  @ApiPropertyOptional({ enum: CASE_KINDS })
  @IsOptional()
  @IsIn(CASE_KINDS)
  kind?: CaseKind;
}

export class FigureQueryDto extends FigureFilterDto {
  @ApiPropertyOptional({
    enum: GROUPINGS,
    default: 'NONE',
    description: '按机关、机构、人员、种类、月份分组',
  })
  @IsOptional()
  @IsIn(GROUPINGS)
  groupBy: Grouping = 'NONE';
}

export class FigureFileDto extends FigureQueryDto {
  @ApiPropertyOptional({ enum: TABLE_FORMATS, default: 'xlsx' })
  @IsOptional()
  @IsIn(TABLE_FORMATS)
  format: TableFormat = 'xlsx';
}

export class FigureCasesDto extends FigureFilterDto {
  @ApiProperty({ type: String, description: '指标标识', example: 'MAJOR_DECISIONS' })
  @Matches(FIGURE_KEY)
  figure: string;

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

export class PrecedentsQueryDto {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;
}

export class FigureCasesFileDto extends FigureFilterDto {
  @ApiProperty({ type: String, description: '指标标识', example: 'MAJOR_DECISIONS' })
  @Matches(FIGURE_KEY)
  figure: string;

  @ApiPropertyOptional({ enum: TABLE_FORMATS, default: 'xlsx' })
  @IsOptional()
  @IsIn(TABLE_FORMATS)
  format: TableFormat = 'xlsx';
}
