import type { TextFile } from './texts';

export const absences = {
  'absences.title': { zh: '离岗和代行', en: 'Absence and deputy' },
  'absences.mine': { zh: '我的离岗', en: 'When I am away' },
  'absences.noneMine': { zh: '没有登记', en: 'Nothing recorded' },
  'absences.for': { zh: '我代行的', en: 'For whom I stand in' },
  'absences.noneFor': { zh: '没有', en: 'Nobody' },
  'absences.others': { zh: '本机关其他人员', en: 'Others of the agency' },
  'absences.noneOthers': { zh: '没有其他离岗', en: 'Nobody else is away' },
  'absences.record': { zh: '登记离岗', en: 'Record an absence' },
  'absences.what': {
    zh: '离岗期间，代行人员的待办中会出现您的事项，并注明代谁办理；到期自动恢复。办案人员的事项由本案其他承办人员办理，表决须由本人作出。',
    en: 'While you are away your tasks show in your deputy’s inbox, marked as yours; it ends by itself. A handler’s tasks stay with the other handlers of the case; a vote is the member’s own.',
  },
  'absences.from': { zh: '自哪日起（含）', en: 'From (included)' },
  'absences.to': { zh: '至哪日止（含）', en: 'Until (included)' },
  'absences.deputy': { zh: '代行人员', en: 'Deputy' },
  'absences.fallback': { zh: '候补代行人员', en: 'Second deputy' },
  'absences.fallbackHint': { zh: '代行人员也离岗时', en: 'While the deputy is away too' },
  'absences.person': { zh: '离岗人员', en: 'Who is away' },
  'absences.personHint': { zh: '不填为本人', en: 'Left empty: yourself' },
  'absences.reason': { zh: '事由', en: 'Reason' },
  'absences.by': { zh: '由{name}代行', en: '{name} stands in' },
  'absences.byOr': {
    zh: '由{name}代行，其离岗时由{fallback}代行',
    en: '{name} stands in, or {fallback}',
  },
  'absences.cancel': { zh: '撤销', en: 'Cancel' },
  'absences.cancelOf': { zh: '撤销{name}的离岗登记', en: 'Cancel the absence of {name}' },
  'absences.cancelled': { zh: '已撤销', en: 'Cancelled' },
  'absences.recorded': { zh: '已登记', en: 'Recorded' },
  'absences.gaps': {
    zh: '已登记；另有 {n} 人因此无人代行，已告知本人',
    en: 'Recorded; it leaves {n} others without a deputy, and they are told',
  },
} as const satisfies TextFile;
