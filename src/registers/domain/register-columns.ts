import { type BilingualText } from '../../shared/domain-error.js';

/** The registers an office keeps (issue: officers, reviewers, advisers, laws, catalogue, entrustments). */
export const REGISTERS = ['OFFICERS', 'REVIEWERS', 'ADVISERS', 'LAWS', 'CATALOGUE', 'ENTRUSTMENTS'] as const;
export type Register = (typeof REGISTERS)[number];

/** A choice in a cell: either the code or its Chinese word may stand there. */
export type Choices = Readonly<Record<string, string>>;

/** What a cell may hold. Amounts are yuan, dates are Beijing dates `YYYY-MM-DD`. */
export type ColumnForm =
  'TEXT' | 'DATE' | 'AMOUNT' | { readonly oneOf: Choices } | { readonly anyOf: Choices };

export interface RegisterColumn {
  readonly key: string;
  readonly header: string;
  readonly form: ColumnForm;
  readonly required: boolean;
}

export const KIND_WORDS: Choices = {
  PENALTY: '行政处罚',
  PERMIT: '行政许可',
  COERCION: '行政强制',
  LEVY: '行政征收',
  FEE: '行政收费',
  INSPECTION: '行政检查',
};
const YES_NO: Choices = { YES: '是', NO: '否' };

const must = (key: string, header: string, form: ColumnForm = 'TEXT'): RegisterColumn => ({
  key,
  header,
  form,
  required: true,
});
const may = (key: string, header: string, form: ColumnForm = 'TEXT'): RegisterColumn => ({
  key,
  header,
  form,
  required: false,
});

/** The columns of each register's file, in the order in which they are exported. */
export const COLUMNS: Readonly<Record<Register, readonly RegisterColumn[]>> = {
  OFFICERS: [
    must('signInName', '登录名'),
    must('name', '姓名'),
    must('number', '证件号码'),
    must('area', '执法领域'),
    must('validFrom', '有效期自', 'DATE'),
    must('validTo', '有效期至', 'DATE'),
  ],
  REVIEWERS: [
    must('signInName', '登录名'),
    must('name', '姓名'),
    must('registeredFrom', '入库日期', 'DATE'),
    may('registeredTo', '出库日期', 'DATE'),
    must('confirmed', '已确认备案', { oneOf: YES_NO }),
    may('legalQualificationNo', '法律职业资格证号'),
    may('firstReviewedOn', '初次审核日期', 'DATE'),
  ],
  ADVISERS: [
    must('name', '姓名'),
    must('kind', '类别', { oneOf: { LEGAL_ADVISER: '法律顾问', PUBLIC_LAWYER: '公职律师' } }),
    may('organisation', '所在单位'),
    may('licenceNo', '执业证号'),
    must('validFrom', '聘期自', 'DATE'),
    may('validTo', '聘期至', 'DATE'),
  ],
  LAWS: [
    must('name', '名称'),
    may('number', '文号'),
    must('validFrom', '施行日期', 'DATE'),
    may('repealedOn', '废止日期', 'DATE'),
    may('repealedBy', '废止依据'),
    must('source', '来源'),
    may('article', '条款'),
    may('text', '条文'),
  ],
  CATALOGUE: [
    must('item', '事项名称'),
    must('kind', '执法种类', { oneOf: KIND_WORDS }),
    may('act', '处理种类'),
    may('field', '领域'),
    may('level', '层级'),
    may('party', '当事人', { oneOf: { PERSON: '个人', ORGANISATION: '组织' } }),
    may('amountFrom', '金额起点', 'AMOUNT'),
    must('basis', '依据'),
  ],
  ENTRUSTMENTS: [
    must('entrusted', '受委托组织'),
    may('kinds', '委托种类', { anyOf: KIND_WORDS }),
    must('document', '委托书'),
    must('validFrom', '有效期自', 'DATE'),
    may('validTo', '有效期至', 'DATE'),
  ],
};

export const REGISTER_NAMES: Readonly<Record<Register, BilingualText>> = {
  OFFICERS: { zh: '执法人员名录', en: 'Officers' },
  REVIEWERS: { zh: '法制审核人员名录库', en: 'Reviewers' },
  ADVISERS: { zh: '法律顾问和公职律师名录', en: 'Advisers' },
  LAWS: { zh: '执法依据库', en: 'Laws' },
  CATALOGUE: { zh: '重大执法决定目录', en: 'Catalogue of items' },
  ENTRUSTMENTS: { zh: '委托执法名录', en: 'Entrustments' },
};
