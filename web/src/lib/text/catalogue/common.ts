import type { TextFile } from './texts';

export const common = {
  'common.app': { zh: '法审', en: 'Fashen' },
  'common.loading': { zh: '正在载入…', en: 'Loading…' },
  'common.retry': { zh: '重试', en: 'Try again' },
  'common.discard': { zh: '不要了', en: 'Discard' },
  'common.cancel': { zh: '取消', en: 'Cancel' },
  'common.more': { zh: '更多', en: 'More' },
  'common.required': { zh: '必填', en: 'Required' },
  'common.system': { zh: '系统', en: 'System' },
  'problem.lost': { zh: '无法连接服务器', en: 'The server cannot be reached' },
  'problem.lostRemedy': {
    zh: '所填内容已保存在本机。请检查网络后重试：重复提交不会办理两次。',
    en: 'What you typed is kept here. Check the network and try again: it will not happen twice.',
  },
  'problem.unexpected': { zh: '系统出现意外错误', en: 'Something went wrong' },
  'problem.unexpectedRemedy': {
    zh: '请稍后重试；如仍出现，请将请求编号告知管理员。',
    en: 'Try again later; if it stays, give the request id to an administrator.',
  },
  'problem.todo': { zh: '怎么办：', en: 'What to do: ' },
  'problem.clauses': { zh: '依据：', en: 'By: ' },
  'problem.request': { zh: '请求编号 {id}', en: 'Request id {id}' },
  'problem.count': { zh: '有 {n} 处需要处理', en: '{n} things need attention' },
  'problem.page': { zh: '这一部分显示不出来', en: 'This part cannot be shown' },
  'problem.pageRemedy': {
    zh: '其他部分照常使用；所填内容都在。',
    en: 'Everything else still works; nothing that you typed is lost.',
  },
  'conflict.title': { zh: '您填写期间，本案已有变化', en: 'The case has changed while you were at it' },
  'conflict.theirs': { zh: '他人的变动', en: 'What others did' },
  'conflict.yours': { zh: '您填写的内容（仍在下方表单中）', en: 'What you typed (still in the form)' },
  'conflict.nothing': { zh: '系统步骤推进了本案', en: 'Steps of the system moved the case on' },
  'conflict.again': { zh: '已知悉，按最新情况提交', en: 'Seen; submit on top of it' },
  'draft.restored': { zh: '已恢复 {at} 未提交的内容', en: 'Restored what you typed at {at}' },
  'draft.saved': { zh: '草稿已存于本机 {at}', en: 'Draft kept in this browser at {at}' },
  'draft.full': { zh: '本机无法保存草稿，请尽快提交', en: 'This browser cannot keep a draft; submit soon' },
} as const satisfies TextFile;
