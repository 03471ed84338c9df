import { DomainError, type Refusal } from '../../shared/domain-error.js';

export function figureUnknown(key: string): Refusal {
  return {
    code: 'FIGURE_UNKNOWN',
    status: 404,
    field: 'figure',
    message: { zh: `没有可列出案件的指标“${key}”`, en: `There is no figure "${key}" with cases behind it` },
    remedy: {
      zh: '请从统计表中选择指标；比率请看其分子、分母',
      en: 'Choose one from the table; of a share, its parts',
    },
  };
}

export function periodInvalid(from: string, to: string): Refusal {
  return {
    code: 'PERIOD_INVALID',
    status: 422,
    field: 'to',
    message: { zh: `统计期间 ${from} 至 ${to} 无效`, en: `${from} to ${to} is no period` },
    remedy: { zh: '止期不得早于起期', en: 'It must not end before it begins' },
  };
}

/** A cursor that was not given by us. */
export function cursorInvalid(): DomainError {
  return new DomainError({
    code: 'CURSOR_INVALID',
    status: 400,
    field: 'after',
    message: { zh: '翻页游标无效', en: 'The cursor is not valid' },
    remedy: { zh: '请从第一页开始', en: 'Begin with the first page' },
  });
}
