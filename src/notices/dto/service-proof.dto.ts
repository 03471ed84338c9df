import { Choice, OptionalDay, OptionalText } from '../../shared/dto-fields.js';
import { SERVICE_METHODS, type ServiceMethod } from '../domain/service-method.js';

/** How a document reached the party and what proves it: the same of a notice as of a decision (送达回证). */
export class ServiceProofDto {
  @Choice(SERVICE_METHODS, { example: 'DIRECT', description: '送达方式' })
  method: ServiceMethod;

  @OptionalText({ max: 200, description: '留置送达的见证人' })
  witness?: string;

  @OptionalText({ max: 300, description: '当事人同意电子送达的确认书' })
  consent?: string;

  @OptionalText({ max: 4000, description: '邮寄凭证；公告送达时其他方式无法送达的证明' })
  proof?: string;

  @OptionalDay({ description: '公告日期' })
  publishedOn?: string;

  @OptionalText({ max: 4000, description: '备注；委托、转交送达的原因' })
  note?: string;
}
