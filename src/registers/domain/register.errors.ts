import { DomainError } from '../../shared/domain-error.js';
import { REGISTER_NAMES, type Register } from './register-columns.js';
import { type LineFault } from './register-rows.js';

/** More are counted, but nobody reads them. */
const MOST_LISTED = 200;

/** A file that cannot be taken: every bad line is named, and nothing of the file was taken. */
export function linesInvalid(register: Register, faults: readonly LineFault[]): DomainError {
  const lines = [...new Set(faults.map(({ line }) => line))];
  const shown = lines.slice(0, 20).join('、') + (lines.length > 20 ? '…' : '');
  const name = REGISTER_NAMES[register];
  return new DomainError({
    code: 'REGISTER_LINES_INVALID',
    status: 422,
    field: 'csv',
    message: {
      zh: `${name.zh}未导入：第 ${shown} 行有误（共 ${faults.length} 处）`,
      en: `${name.en} not imported: ${faults.length} faults in lines ${shown}`,
    },
    remedy: {
      zh: '请按每行的说明更正后整份重新导入，本次没有导入任何一行',
      en: 'Correct the lines and import the whole file again; nothing was taken',
    },
    details: { count: faults.length, lines: faults.slice(0, MOST_LISTED) },
  });
}

/** The text is not CSV at all. */
export function csvUnreadable(line: number, problem: string): DomainError {
  return new DomainError({
    code: 'REGISTER_FILE_UNREADABLE',
    status: 422,
    field: 'csv',
    message: {
      zh: `第 ${line} 行起不是有效的 CSV（${problem}）`,
      en: `From line ${line} on this is no valid CSV (${problem})`,
    },
    remedy: { zh: '请另存为 UTF-8 编码的 CSV 后再导入', en: 'Save it as CSV in UTF-8 and import it again' },
    details: { line },
  });
}

/** A catalogue in use is never changed afterwards, nor one put before it (JBM-26). */
export function retroactive(validFrom: string, earliest: string): DomainError {
  return new DomainError({
    code: 'REGISTER_RETROACTIVE',
    status: 422,
    field: 'validFrom',
    clauses: ['JBM-26'],
    message: {
      zh: `生效日期 ${validFrom} 早于 ${earliest}：使用中的目录版本不得追溯修改`,
      en: `${validFrom} lies before ${earliest}: a version in use is not changed afterwards`,
    },
    remedy: { zh: `请填写 ${earliest} 或之后的生效日期`, en: `Give ${earliest} or a later day` },
    level: 'warn',
  });
}

/** Another agency's register. */
export function registerOfAnotherAgency(): DomainError {
  return new DomainError({
    code: 'REGISTER_OF_ANOTHER_AGENCY',
    status: 403,
    message: { zh: '不能维护其他机关的名录', en: 'This register is another agency’s' },
    remedy: {
      zh: '请由该机关法制审核机构负责人或系统管理员维护',
      en: 'Ask that agency or the system administrator',
    },
    level: 'warn',
  });
}

/** No such version, or no version yet. */
export function registerNotFound(): DomainError {
  return new DomainError({
    code: 'REGISTER_VERSION_NOT_FOUND',
    status: 404,
    message: { zh: '没有这个名录版本', en: 'There is no such version of the register' },
    remedy: { zh: '请查看版本列表', en: 'See the list of versions' },
  });
}

/** A catalogue version is filed once (SY-L3). */
export function alreadyFiled(filingNo: string): DomainError {
  return new DomainError({
    code: 'CATALOGUE_ALREADY_FILED',
    status: 409,
    clauses: ['SY-L3'],
    message: { zh: `该版本已备案（${filingNo}）`, en: `This version is filed already (${filingNo})` },
    remedy: { zh: '如备案有误，请导入新版本后备案', en: 'Import a new version and file that one' },
  });
}
