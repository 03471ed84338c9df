import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsString } from 'class-validator';
import { AnyText, OptionalId, OptionalText, Text } from '../../shared/dto-fields.js';

class TaskOfCaseDto {
  @Text({ max: 100, example: 'writeOpinion', description: '流程图中的任务标识' })
  taskKey: string;

  @OptionalId({ description: '同类待办有多项时，写明是哪一项' })
  workItemId?: string;
}

export class HandOverTaskDto extends TaskOfCaseDto {
  @Text({ max: 100, example: 'sy-reviewer-2', description: '接收人登录名' })
  to: string;

  @AnyText({ max: 2000, example: '外出培训。', description: '理由' })
  reason: string;
}

export class UrgeDto extends TaskOfCaseDto {
  @Text({ max: 2000, example: '期限将至，请尽快办理。', description: '催办内容' })
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

  @OptionalText({ max: 2000, example: '请知悉。' })
  note?: string;
}

export class ReturnTaskDto {
  @OptionalText({ max: 2000, example: '已核对，交回。', description: '交回说明' })
  note?: string;
}
