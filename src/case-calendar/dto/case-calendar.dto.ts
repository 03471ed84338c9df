import { Day, OptionalChoice } from '../../shared/dto-fields.js';

const SCOPES = ['MINE', 'UNIT'] as const;

export class CaseCalendarQueryDto {
  @Day({ description: '起（含）', example: '2026-10-01' })
  from: string;

  @Day({ description: '止（含），至多 370 天', example: '2026-10-31' })
  to: string;

  @OptionalChoice(SCOPES, { default: 'MINE', description: '我的、本机构的' })
  scope: (typeof SCOPES)[number] = 'MINE';
}
