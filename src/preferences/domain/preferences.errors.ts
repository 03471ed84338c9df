import { type Refusal } from '../../shared/domain-error.js';

export function viewFilterUnknown(name: string, known: readonly string[]): Refusal {
  return {
    code: 'VIEW_FILTER_UNKNOWN',
    status: 422,
    field: `filter.${name}`,
    message: { zh: `该列表没有筛选条件“${name}”`, en: `The list has no condition "${name}"` },
    remedy: { zh: `可用条件：${known.join('、')}`, en: `It has: ${known.join(', ')}` },
  };
}

export function viewFilterValue(name: string, longest: number): Refusal {
  return {
    code: 'VIEW_FILTER_INVALID',
    status: 422,
    field: `filter.${name}`,
    message: {
      zh: `筛选条件“${name}”的值应为 1 至 ${longest} 个字的文字`,
      en: `The value of "${name}" must be a text of 1 to ${longest} characters`,
    },
    remedy: { zh: '请更正该条件', en: 'Correct the condition' },
  };
}

export function viewNameTaken(name: string): Refusal {
  return {
    code: 'VIEW_NAME_TAKEN',
    status: 409,
    field: 'name',
    message: { zh: `您已有名为“${name}”的视图`, en: `You have a view named "${name}" already` },
    remedy: { zh: '请换一个名称，或修改原有视图', en: 'Choose another name, or change that view' },
  };
}

/** `what` is the thing in both languages, `most` how many of it a person may keep. */
export function tooMany(what: { zh: string; en: string }, most: number): Refusal {
  return {
    code: 'PERSONAL_LIMIT_REACHED',
    status: 422,
    message: { zh: `每人最多保存 ${most} 个${what.zh}`, en: `A person keeps at most ${most} ${what.en}` },
    remedy: { zh: `请先删除不用的${what.zh}`, en: `Remove ${what.en} that you do not use` },
  };
}

export function notOwn(what: { zh: string; en: string }): Refusal {
  return {
    code: 'PERSONAL_ITEM_NOT_FOUND',
    status: 404,
    message: { zh: `未找到该${what.zh}`, en: `There is no such item among your ${what.en}` },
    remedy: { zh: '请刷新后重试', en: 'Reload and try again' },
  };
}
