import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsDefined, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsCalendarDate } from '../../shared/calendar-date.validator.js';

export class SetProfileParameterDto {
  @ApiProperty({ type: String, example: 'reviewAllNonSummary', description: '参数名（见 readProfile）' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(60)
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

  @ApiProperty({ type: String, example: 'ST-2.3.3(2)', description: '来源：文件和条款' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  source: string;

  @ApiProperty({ type: String, example: '2027-01-01', description: '施行日期：当日及以后立案的案件适用' })
  @IsCalendarDate()
  validFrom: string;

  @ApiPropertyOptional({
    type: String,
    example: '市政府法制办2026年第3号批复',
    description: '变更理由，留痕',
  })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason?: string;
}

export class ImportProfileDto {
  @ApiProperty({
    type: String,
    example:
      'agency: { id: example-bureau, name: 示例执法局（虚构）, shortName: 示执, field: GENERAL, region: 示例市 }\nvalidFrom: "2027-01-01"\ndocument: 示例文件\nparameters: {}\n',
    description: '机关规则文件（YAML）：一个新机关，或者已有机关的下一版规则',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200_000)
  text: string;
}

export class ProfileQueryDto {
  @ApiPropertyOptional({ type: String, example: '2026-09-01', description: '日期，默认今天' })
  @IsOptional()
  @IsCalendarDate()
  on?: string;
}
