import type { TextFile } from './texts';

export const caseFile = {
  'case.section.file': { zh: '卷内目录', en: 'Case file' },
  'caseFile.title': { zh: '卷内目录', en: 'Contents of the case file' },
  'caseFile.count': { zh: '共 {n} 份文书', en: '{n} documents' },
  'caseFile.print': { zh: '打印', en: 'Print' },
  'caseFile.empty': {
    zh: '卷内还没有文书。报送、告知、签发意见、作出决定后即自动入卷。',
    en: 'The file is still empty. A bundle, a notice, a signed opinion or a decision is in it at once.',
  },
  'caseFile.place': { zh: '序号', en: 'No.' },
  'caseFile.document': { zh: '文书名称、文号', en: 'Document' },
  'caseFile.maker': { zh: '责任者', en: 'Who answers for it' },
  'caseFile.date': { zh: '日期', en: 'Date' },
} as const satisfies TextFile;
