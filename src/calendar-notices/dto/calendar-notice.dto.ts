import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import {
  AnyText,
  OptionalFlag,
  OptionalParts,
  OptionalText,
  OptionalWhole,
  Part,
  Parts,
  Texts,
  Whole,
} from '../../shared/dto-fields.js';

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
  @Part(NoticeSourceDto)
  source: NoticeSourceDto;
}

/** A year's notice from a form, or the content of a JSON file of the same shape. */
export class CalendarNoticeDto {
  @Whole({ min: 1993, max: 2199, example: 2027 })
  year: number;

  @Part(NoticeSourceDto)
  source: NoticeSourceDto;

  @Parts(NoticeSpanDto, { max: 40, description: '放假时段（首尾均含）' })
  daysOff: NoticeSpanDto[];

  @Texts({ max: 40, each: 10, description: '调休上班日', example: ['2027-10-09'] })
  workedWeekends: string[];

  @OptionalParts(NoticeLocalSpanDto, { max: 40, description: '地方放假' })
  localDaysOff?: NoticeLocalSpanDto[];
}

/** A notice to load, with what its sender has seen. */
export class LoadCalendarYearDto extends CalendarNoticeDto {
  @OptionalFlag({ description: '已核对并确认预检中的提示', default: false })
  confirmWarnings?: boolean;

  @OptionalWhole({ min: 0, max: 10_000, description: '所见的现行版本；0 为尚未载入' })
  expectedVersion?: number;
}
