import { Day, OptionalFilledText, Text } from '../../shared/dto-fields.js';

export class RecordAbsenceDto {
  @OptionalFilledText({ max: 100, example: 'sy-legal-head-1', description: '离岗人员登录名；默认本人' })
  person?: string;

  @Day({ example: '2026-03-11', description: '自哪日起（含）' })
  from: string;

  @Day({ example: '2026-03-13', description: '至哪日止（含）' })
  to: string;

  @Text({ max: 100, example: 'sy-reviewer-1', description: '代行人员登录名' })
  deputy: string;

  @OptionalFilledText({ max: 100, description: '候补代行人员登录名（代行人员也离岗时）' })
  fallback?: string;

  @Text({ max: 1000, example: '外出培训。', description: '事由' })
  reason: string;
}
