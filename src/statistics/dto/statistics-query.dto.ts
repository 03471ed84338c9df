import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { Day, OptionalChoice, OptionalText, PageSize } from '../../shared/dto-fields.js';
import { CASE_KINDS, type CaseKind } from '../../agencies/index.js';
import { TABLE_FORMATS, type TableFormat } from '../../shared/table-file.js';
import { GROUPINGS, type FigureFilter, type Grouping } from '../domain/figure-query.js';

const FIGURE_KEY = /^[A-Z][A-Z_]{1,39}$/;

/** Which cases are counted; everything given must hold. */
export class FigureFilterDto implements FigureFilter {
  @Day({ description: '期间起（含）', example: '2026-01-01' })
  from: string;

  @Day({ description: '期间止（含）', example: '2026-12-31' })
  to: string;

  @OptionalText({ max: 64, description: '机关标识', example: 'songyuan' })
  agencyId?: string;

  @OptionalText({ max: 64, description: '机构标识：案件按承办机构，审核按审核机构' })
  unitId?: string;

  @OptionalText({ max: 64, description: '人员标识：办案人员或者审核人员' })
  personId?: string;

  @OptionalChoice(CASE_KINDS)
  kind?: CaseKind;
}

export class FigureQueryDto extends FigureFilterDto {
  @OptionalChoice(GROUPINGS, { default: 'NONE', description: '按机关、机构、人员、种类、月份分组' })
  groupBy: Grouping = 'NONE';
}

export class FigureFileDto extends FigureQueryDto {
  @OptionalChoice(TABLE_FORMATS, { default: 'xlsx' })
  format: TableFormat = 'xlsx';
}

export class FigureCasesDto extends FigureFilterDto {
  @ApiProperty({ type: String, description: '指标标识', example: 'MAJOR_DECISIONS' })
  @Matches(FIGURE_KEY)
  figure: string;

  @OptionalText({ max: 200, description: '上一页的 next' })
  after?: string;

  @PageSize()
  limit: number = 50;
}

export class PrecedentsQueryDto {
  @PageSize({ usual: 20, most: 100 })
  limit: number = 20;
}

export class FigureCasesFileDto extends FigureFilterDto {
  @ApiProperty({ type: String, description: '指标标识', example: 'MAJOR_DECISIONS' })
  @Matches(FIGURE_KEY)
  figure: string;

  @OptionalChoice(TABLE_FORMATS, { default: 'xlsx' })
  format: TableFormat = 'xlsx';
}
