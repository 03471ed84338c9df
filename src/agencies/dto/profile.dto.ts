import { ApiProperty } from '@nestjs/swagger';
import { IsDefined } from 'class-validator';
import { Day, OptionalDay, OptionalFilledText, Text } from '../../shared/dto-fields.js';

export class SetProfileParameterDto {
  @Text({ max: 60, example: 'reviewAllNonSummary', description: '参数名（见 readProfile）' })
  parameter: string;

  @ApiProperty({
    oneOf: [
      { type: 'boolean' },
      { type: 'number' },
      { type: 'string' },
      { type: 'array', items: {} },
      { type: 'object' },
    ],
    example: true,
    description: '新的值，类型与该参数相同',
  })
  @IsDefined()
  value: unknown;

  @Text({ max: 200, example: 'ST-2.3.3(2)', description: '来源：文件和条款' })
  source: string;

  @Day({ example: '2027-01-01', description: '施行日期：当日及以后立案的案件适用' })
  validFrom: string;

  @OptionalFilledText({ max: 500, example: '市政府法制办2026年第3号批复', description: '变更理由，留痕' })
  reason?: string;
}

export class ImportProfileDto {
  @Text({
    max: 200_000,
    example:
      'agency: { id: example-bureau, name: 示例执法局（虚构）, shortName: 示执, field: GENERAL, region: 示例市 }\nvalidFrom: "2027-01-01"\ndocument: 示例文件\nparameters: {}\n',
    description: '机关规则文件（YAML）：一个新机关，或者已有机关的下一版规则',
  })
  text: string;
}

export class ProfileQueryDto {
  @OptionalDay({ example: '2026-09-01', description: '日期，默认今天' })
  on?: string;
}
