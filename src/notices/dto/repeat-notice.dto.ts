import { Text } from '../../shared/dto-fields.js';

export class RepeatNoticeDto {
  @Text({
    max: 2000,
    example: '当事人在期限内邮寄的听证申请事后才收到，应当重新告知。',
    description: '重新告知的理由',
  })
  reason: string;
}
