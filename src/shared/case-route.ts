import { applyDecorators, Injectable, type PipeTransform } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { SignedIn } from './access.js';
import { DomainError } from './domain-error.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What every command route has in common; permission itself is asked once the case is locked. */
export function CaseCommandRoute(operationId: string, summary: string): MethodDecorator {
  return applyDecorators(
    SignedIn(),
    ApiOperation({ operationId, summary }),
    ApiHeader({ name: 'Idempotency-Key', required: false, description: '重复发送同一键得到第一次的答复' }),
    ApiHeader({ name: 'If-Match', required: false, description: '所见案件版本；已有新版本时拒绝' }),
    ApiOkResponse({ type: Object, description: 'caseId, caseNo, version' }),
  );
}

/** A case id of a path; anything that is no id names no case. */
@Injectable()
export class CaseId implements PipeTransform<string, string> {
  transform(value: string): string {
    if (UUID.test(value)) return value.toLowerCase();
    throw new DomainError({
      code: 'CASE_NOT_FOUND',
      status: 404,
      message: { zh: '未找到该案件', en: 'There is no such case' },
      remedy: { zh: '请核对案号或从待办列表进入', en: 'Check the case number, or open it from your inbox' },
    });
  }
}
