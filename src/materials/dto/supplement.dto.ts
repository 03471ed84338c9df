import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
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

export class SupplementItemDto {
  @ApiProperty({
    type: String,
    example: 'HEARING_RECORD',
    description: '材料项（见机关规则 materials，或 OTHER）',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
  key: string;

  @ApiProperty({ type: String, example: '已举行听证，未附听证笔录。' })
  @IsString()
  @MaxLength(2000)
  reason: string;
}

export class IssueSupplementNoticeDto {
  @ApiProperty({ type: [SupplementItemDto], description: '须补正的全部事项（一次性告知，SY-R7）' })
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SupplementItemDto)
  items: SupplementItemDto[];

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    example: '2026-05-11',
    description: '补正期限（与 workingDays 二选一）',
  })
  @IsOptional()
  @IsCalendarDate()
  supplementBy?: string;

  @ApiPropertyOptional({ type: Number, example: 3, description: '自通知次日起的工作日数' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(60)
  workingDays?: number;

  @ApiPropertyOptional({ type: String, description: '逾期未补正的后果；不填为退回报送' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  consequence?: string;
}

export class AnswerSupplementNoticeDto {
  @ApiProperty({ type: [MaterialDto], description: '补正的材料' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => MaterialDto)
  materials: MaterialDto[];

  @ApiPropertyOptional({ type: String, example: '听证笔录已补齐。' })
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  remark?: string;
}

export class ReasonDto {
  @ApiProperty({ type: String, example: '新发现的证据须核实，同意再次要求补正。' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reason: string;
}
