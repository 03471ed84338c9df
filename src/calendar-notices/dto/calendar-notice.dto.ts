import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AnyText, OptionalFlag, OptionalText } from '../../shared/dto-fields.js';

/** The document a year's days rest on. */
export class NoticeSourceDto {
  @AnyText({ max: 200, description: '通知标题', example: '国务院办公厅关于2027年部分节假日安排的通知' })
  title: string;

  @AnyText({ max: 60, description: '发文字号', example: '国办发明电〔2026〕99号' })
  documentNumber: string;

  @ApiProperty({ type: String, format: 'date', description: '印发日期', example: '2026-11-10' })
  @IsString()
  @MaxLength(10)
  issuedOn: string;

  @OptionalText({ max: 500, description: '原文网址' })
  url?: string;
}

/** A run of days off under one name. */
export class NoticeSpanDto {
  @AnyText({ max: 50, example: '国庆节' })
  name: string;

  @OptionalText({ max: 80, example: 'National Day' })
  nameEn?: string;

  @ApiProperty({ type: String, format: 'date', example: '2027-10-01' })
  @IsString()
  @MaxLength(10)
  from: string;

  @ApiProperty({ type: String, format: 'date', example: '2027-10-07' })
  @IsString()
  @MaxLength(10)
  to: string;
}

/** Days off that a local government added (全国年节及纪念日放假办法 4), with its own document. */
export class NoticeLocalSpanDto extends NoticeSpanDto {
  @ApiProperty({ type: NoticeSourceDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => NoticeSourceDto)
  source: NoticeSourceDto;
}

/** A year's notice from a form, or the content of a JSON file of the same shape. */
export class CalendarNoticeDto {
  @ApiProperty({ type: Number, example: 2027 })
  @IsInt()
  @Min(1993)
  @Max(2199)
  year: number;

  @ApiProperty({ type: NoticeSourceDto })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => NoticeSourceDto)
  source: NoticeSourceDto;

  @ApiProperty({ type: NoticeSpanDto, isArray: true, description: '放假时段（首尾均含）' })
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => NoticeSpanDto)
  daysOff: NoticeSpanDto[];

  @ApiProperty({ type: String, isArray: true, description: '调休上班日', example: ['2027-10-09'] })
  @IsArray()
  @ArrayMaxSize(40)
  @IsString({ each: true })
  @MaxLength(10, { each: true })
  workedWeekends: string[];

  @ApiPropertyOptional({ type: NoticeLocalSpanDto, isArray: true, description: '地方放假' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => NoticeLocalSpanDto)
  localDaysOff?: NoticeLocalSpanDto[];
}

/** A notice to load, with what its sender has seen. */
export class LoadCalendarYearDto extends CalendarNoticeDto {
  @OptionalFlag({ description: '已核对并确认预检中的提示', default: false })
  confirmWarnings?: boolean;

  @ApiPropertyOptional({ type: Number, description: '所见的现行版本；0 为尚未载入' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  expectedVersion?: number;
}
