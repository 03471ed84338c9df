import { OmitType } from '@nestjs/swagger';
import {
  AnyText,
  OptionalFlag,
  OptionalId,
  OptionalPart,
  OptionalParts,
  OptionalText,
  OptionalWhole,
  Whole,
} from '../../shared/dto-fields.js';
import { DraftVersionsDto } from './draft-versions.dto.js';
import { SubmitForReviewDto } from './submit-for-review.dto.js';

/** A material that may still be unfinished. */
export class DraftMaterialDto {
  @OptionalText({ max: 60, example: 'EVIDENCE' })
  key?: string;

  @OptionalText({ max: 200, example: '证据材料' })
  title?: string;

  @OptionalId()
  fileId?: string;

  @OptionalText({ max: 200, example: '第1册第19–60页' })
  paperReference?: string;

  @OptionalWhole({ min: 0, max: 100_000, example: 42 })
  pages?: number;

  @OptionalFlag({ example: false })
  original?: boolean;
}

/** An answer that may still be empty. */
export class DraftAnswerDto {
  @Whole({ min: 1, max: 1000, example: 1 })
  point: number;

  @AnyText({ max: 10_000, example: '已补充询问笔录。' })
  answer: string;
}

const NOT_IN_A_DRAFT = ['materials', 'declaration', 'fromDraft', 'draftVersions'] as const;

export class SaveSubmissionDraftDto extends OmitType(SubmitForReviewDto, NOT_IN_A_DRAFT) {
  @OptionalPart(DraftVersionsDto, { description: '所写各部分的已见版本；不填为 0（新写）' })
  versions?: DraftVersionsDto;

  @OptionalParts(DraftMaterialDto, { max: 500, description: '报送材料，可未完成' })
  materials?: DraftMaterialDto[];

  @OptionalParts(DraftAnswerDto, { max: 200, description: '再次报送时：对审核意见逐点的答复' })
  answers?: DraftAnswerDto[];
}
