import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { Day, OptionalDay, OptionalFilledText, OptionalText, Text } from '../../shared/dto-fields.js';

const AGENCY = { example: 'songyuan', description: '机关，默认本机关；platform 为全国法律' };

export class ImportRegisterDto {
  @Text({
    max: 2_000_000,
    example:
      '事项名称,执法种类,处理种类,领域,层级,当事人,金额起点,依据\n较大数额罚款,行政处罚,罚款,,,组织,50000,松执目录〔2026〕1号\n',
    description: 'CSV（UTF-8，首行为列名）；整份导入，任何一行有误则一行也不导入，并列出每一处',
  })
  csv: string;

  @Text({ max: 200, example: '松执目录〔2026〕1号', description: '名录所依据的文件' })
  source: string;

  @OptionalDay({ example: '2027-01-01', description: '生效日期，默认今天' })
  validFrom?: string;

  @OptionalText({ max: 60, ...AGENCY })
  agencyId?: string;

  @OptionalFilledText({
    max: 100,
    example: '松政法备〔2026〕7号',
    description: '目录的备案号（政府法制机构）；没有时提示',
  })
  filingNo?: string;

  @OptionalDay({ example: '2026-01-05', description: '备案日期' })
  filedOn?: string;
}

export class RecordCatalogueFilingDto {
  @Text({ max: 100, example: '松政法备〔2026〕7号', description: '备案号' })
  filingNo: string;

  @Day({ example: '2026-01-05', description: '备案日期' })
  filedOn: string;
}

export class RegisterQueryDto {
  @OptionalText({ max: 60, ...AGENCY })
  agencyId?: string;
}

export class ExportRegisterDto extends RegisterQueryDto {
  @ApiPropertyOptional({ type: Number, example: 1, description: '版本号，默认现行版本' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version?: number;
}

export class DayQueryDto {
  @OptionalDay({ example: '2026-09-01', description: '日期，默认今天' })
  on?: string;
}

export class RatioQueryDto extends RegisterQueryDto {
  @OptionalDay({ example: '2026-09-01', description: '日期，默认今天' })
  on?: string;
}
