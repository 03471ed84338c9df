import { AnyText, Choice, Flag, OptionalFilledText, OptionalText, Text } from '../../shared/dto-fields.js';
import { RECUSAL_GROUNDS, type RecusalGround } from '../domain/recusal.js';

export class RequestRecusalDto {
  @Text({ max: 100, example: 'sy-reviewer-1', description: '应当回避的人员（登录名）' })
  person: string;

  @Choice(RECUSAL_GROUNDS, { example: 'NEAR_RELATIVE', description: '回避情形' })
  ground: RecusalGround;

  @AnyText({ max: 4000, example: '系当事人法定代表人的兄弟。', description: '事实和理由' })
  reason: string;

  @OptionalFilledText({ max: 200, example: '当事人', description: '代为提出时的申请人' })
  applicant?: string;
}

export class DecideRecusalDto {
  @Text({ max: 100, example: 'sy-reviewer-1', description: '被申请回避的人员（登录名）' })
  person: string;

  @Flag({ example: true, description: '是否准予回避' })
  grant: boolean;

  @Text({ max: 4000, example: '近亲属关系属实。', description: '决定理由' })
  reason: string;

  @OptionalText({ max: 20_000, description: '集体讨论记录（机关负责人的回避由集体决定时必填）' })
  minutes?: string;
}
