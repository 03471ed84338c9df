import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DraftVersionsDto } from './draft-versions.dto.js';
import { SubmitForReviewDto } from './submit-for-review.dto.js';

/** A material that may still be unfinished. */
export class DraftMaterialDto {
  @ApiPropertyOptional({ type: String, example: 'EVIDENCE' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  key?: string;

  @ApiPropertyOptional({ type: String, example: '证据材料' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  title?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUUID()
  fileId?: string;

  @ApiPropertyOptional({ type: String, example: '第1册第19–60页' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  paperReference?: string;

  @ApiPropertyOptional({ type: Number, example: 42 })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  pages?: number;

  @ApiPropertyOptional({ type: Boolean, example: false })
  @IsOptional()
  @IsBoolean()
  original?: boolean;
}

/** An answer that may still be empty. */
export class DraftAnswerDto {
  @ApiProperty({ type: Number, example: 1 })
  @IsInt()
  @Min(1)
  point: number;

  @ApiProperty({ type: String, example: '已补充询问笔录。' })
  @IsString()
  @MaxLength(10_000)
  answer: string;
}

const NOT_IN_A_DRAFT = ['materials', 'declaration', 'fromDraft', 'draftVersions'] as const;

export class SaveSubmissionDraftDto extends OmitType(SubmitForReviewDto, NOT_IN_A_DRAFT) {
  @ApiPropertyOptional({ type: DraftVersionsDto, description: '所写各部分的已见版本；不填为 0（新写）' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => DraftVersionsDto)
  versions?: DraftVersionsDto;

  @ApiPropertyOptional({ type: [DraftMaterialDto], description: '报送材料，可未完成' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => DraftMaterialDto)
  materials?: DraftMaterialDto[];

  @ApiPropertyOptional({ type: [DraftAnswerDto], description: '再次报送时：对审核意见逐点的答复' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => DraftAnswerDto)
  answers?: DraftAnswerDto[];
}
