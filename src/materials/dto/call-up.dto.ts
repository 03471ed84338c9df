import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';
import { MaterialDto } from './submit-for-review.dto.js';

export class CallUpItemDto {
  @ApiProperty({ type: String, example: '销售台账（2026年1—6月）' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  title: string;

  @ApiProperty({ type: String, example: '核对货值金额。', description: '用途' })
  @IsString()
  @MaxLength(2000)
  reason: string;
}

export class CallUpMaterialsDto {
  @ApiProperty({ type: [CallUpItemDto], description: '调取的材料' })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => CallUpItemDto)
  items: CallUpItemDto[];

  @ApiProperty({
    type: String,
    format: 'date',
    example: '2026-09-28',
    description: '何日前提供；审核期限继续计算',
  })
  @IsCalendarDate()
  wantedBy: string;
}

export class AnswerCallUpDto {
  @ApiPropertyOptional({ type: Number, example: 1, description: '第几次调取；只有一次待答复时可以不填' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  number?: number;

  @ApiProperty({ type: [MaterialDto], description: '提供的材料' })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => MaterialDto)
  materials: MaterialDto[];

  @ApiPropertyOptional({ type: String, example: '台账已毁损，附情况说明。', description: '不能提供的理由' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  remark?: string;
}

export class RecordInquiryDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-09-24', description: '调查日期' })
  @IsCalendarDate()
  heldOn: string;

  @ApiProperty({ type: String, example: '法制科接待室', description: '地点' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  place: string;

  @ApiProperty({ type: String, example: '张某（当事人的法定代表人）', description: '被询问人及其身份' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  asked: string;

  @ApiProperty({ type: String, example: '问：货从何处购进？答：……', description: '调查记录' })
  @IsString()
  @MaxLength(100_000)
  record: string;

  @ApiProperty({ type: Boolean, example: true, description: '被询问人是否签字；拒绝签字的在记录中注明' })
  @IsBoolean()
  signed: boolean;

  @ApiPropertyOptional({ type: [MaterialDto], description: '调查取得的材料' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => MaterialDto)
  materials?: MaterialDto[];
}
