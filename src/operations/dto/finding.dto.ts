import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { Flag, OptionalChoice, OptionalText, PageSize } from '../../shared/dto-fields.js';
import { FINDING_KINDS, type EngineFinding, type FindingKind } from '../../process-engine/index.js';
import { beijingIso } from '../../shared/beijing-time.js';

const ID = /^\d{1,18}$/;

export class FindingsQueryDto {
  @OptionalChoice(FINDING_KINDS)
  kind?: FindingKind;

  @OptionalText({ max: 64, description: '案件 ID' })
  caseId?: string;

  @ApiPropertyOptional({ type: Boolean, default: false, description: '包括已修复和已消失的' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  withResolved?: boolean;

  @ApiPropertyOptional({ type: String, description: '上一页给出的 next' })
  @IsOptional()
  @Matches(ID)
  after?: string;

  @PageSize()
  limit?: number;
}

export class FindingIdDto {
  @ApiProperty({ type: String, example: '17' })
  @Matches(ID)
  id: string;
}

export class ResolveFindingDto {
  @Flag({ description: 'true：让失败的步骤或命令再试一次；false：只关闭' })
  retry: boolean;

  @ApiProperty({ type: String, minLength: 2, maxLength: 500, example: '文书模板已更正' })
  @IsString()
  @MinLength(2)
  @MaxLength(500)
  reason: string;
}

/** A difference between the case files and the process engine, or a step that needs a person. */
export class FindingDto {
  @ApiProperty({ type: String, example: '17' })
  id: string;

  @ApiProperty({ type: String, enum: FINDING_KINDS })
  kind: FindingKind;

  @ApiProperty({ type: String, description: '所涉对象：命令、实例、任务或事件的编号' })
  subject: string;

  @ApiProperty({ type: String, nullable: true })
  caseId: string | null;

  @ApiProperty({ type: Object, additionalProperties: true })
  details: Record<string, unknown>;

  @ApiProperty({ type: String, example: '2026-10-10T09:00:00.000+08:00' })
  firstSeen: string;

  @ApiProperty({ type: String })
  lastSeen: string;

  @ApiProperty({ type: String, nullable: true })
  repairedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  resolvedAt: string | null;

  @ApiProperty({ type: String, nullable: true, description: '由谁关闭、理由' })
  resolution: string | null;

  static of(finding: EngineFinding): FindingDto {
    const { id, kind, subject, businessKey, details, resolution } = finding;
    return {
      id,
      kind,
      subject,
      caseId: businessKey,
      details,
      firstSeen: beijingIso(finding.firstSeen),
      lastSeen: beijingIso(finding.lastSeen),
      repairedAt: finding.repairedAt && beijingIso(finding.repairedAt),
      resolvedAt: finding.resolvedAt && beijingIso(finding.resolvedAt),
      resolution,
    };
  }
}

export class FindingPageDto {
  @ApiProperty({ type: FindingDto, isArray: true })
  items: FindingDto[];

  @ApiProperty({
    type: Object,
    additionalProperties: { type: 'number' },
    description: '未处理的数量，按种类',
  })
  open: Record<string, number>;

  @ApiPropertyOptional({ type: String })
  next?: string;
}
