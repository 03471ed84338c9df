import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';

class TaskOfCaseDto {
  @ApiProperty({ type: String, example: 'writeOpinion', description: '流程图中的任务标识' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  taskKey: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', description: '同类待办有多项时，写明是哪一项' })
  @IsOptional()
  @IsUUID()
  workItemId?: string;
}

export class HandOverTaskDto extends TaskOfCaseDto {
  @ApiProperty({ type: String, example: 'sy-reviewer-2', description: '接收人登录名' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  to: string;

  @ApiProperty({ type: String, example: '外出培训。', description: '理由' })
  @IsString()
  @MaxLength(2000)
  reason: string;
}

export class UrgeDto extends TaskOfCaseDto {
  @ApiProperty({ type: String, example: '期限将至，请尽快办理。', description: '催办内容' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  note: string;
}

export class CopyCaseDto {
  @ApiProperty({ type: [String], example: ['sy-deputy-1'], description: '抄送人员登录名' })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsString({ each: true })
  to: string[];

  @ApiPropertyOptional({ type: String, example: '请知悉。' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

export class ReturnTaskDto {
  @ApiPropertyOptional({ type: String, example: '已核对，交回。', description: '交回说明' })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}
