import { type EffectiveProfile } from '../../agencies/index.js';
import { compareAmounts } from '../../shared/amount.js';
import { type Refusal } from '../../shared/domain-error.js';
import { bundleFault } from './materials.errors.js';
import { STATEMENT_PARTS, type Material, type StatementPart, type SubmissionContent } from './submission.js';

const PART_NAMES: Readonly<Record<StatementPart, { zh: string; en: string }>> = {
  facts: { zh: '基本事实', en: 'facts' },
  lawAndDiscretion: { zh: '适用法律和裁量基准', en: 'law and discretion' },
  officers: { zh: '执法人员资格', en: 'officers’ qualification' },
  evidenceAndHearing: { zh: '调查取证和听证', en: 'evidence and hearing' },
  others: { zh: '其他需要说明的情况', en: 'other matters' },
};

/**
 * Why this bundle cannot be taken at all: an empty part of the statement (SY-L7), no proposal (SY-L6(2), JBM-29), no
 * declaration (JBM-29, JX-L10). A missing *material* is not among them: that is for the completeness check.
 */
export function bundleFaults(content: SubmissionContent): Refusal[] {
  return [
    ...statementFaults(content),
    ...proposalFaults(content),
    ...materialFaults(content),
    ...declarationFaults(content),
  ];
}

function statementFaults({ statement }: SubmissionContent): Refusal[] {
  return STATEMENT_PARTS.filter((part) => statement[part].trim() === '').map((part) =>
    bundleFault(
      'STATEMENT_PART_EMPTY',
      `statement.${part}`,
      {
        zh: `情况说明缺少“${PART_NAMES[part].zh}”`,
        en: `The statement lacks its part on ${PART_NAMES[part].en}`,
      },
      ['SY-L7'],
    ),
  );
}

/**
 * No proposal, a fine without its amount, or no law cited (SY-L6(2), JBM-29, 行政处罚法 44, 59). Catalogue, hearing and
 * notice go by the amount: without one, a fine of any size would pass them.
 */
export function proposalFaults({ proposal }: Pick<SubmissionContent, 'proposal'>): Refusal[] {
  const faults: Refusal[] = [];
  if (proposal.text.trim() === '' || proposal.kinds.length === 0) {
    const message = { zh: '没有拟处理意见', en: 'There is no proposed decision' };
    faults.push(bundleFault('PROPOSAL_MISSING', 'proposal', message, ['SY-L6(2)', 'JBM-29']));
  }
  if (proposal.kinds.some(isFine) && compareAmounts(proposal.amount ?? '0', '0') === 0) {
    const message = { zh: '拟处罚款但未写明金额', en: 'A fine is proposed without its amount' };
    faults.push(
      bundleFault('PROPOSAL_AMOUNT_MISSING', 'proposal.amount', message, ['SY-L6(2)', '行政处罚法 44']),
    );
  }
  if (proposal.legalBasis.length === 0) {
    const message = { zh: '拟处理意见没有法律依据', en: 'The proposal cites no law' };
    faults.push(
      bundleFault('LEGAL_BASIS_MISSING', 'proposal.legalBasis', message, ['SY-L7', '行政处罚法 59']),
    );
  }
  return faults;
}

/** A fine as a penalty (行政处罚法 9), not the daily one that enforces another (加处罚款, 行政强制法 12), nor none. */
function isFine(kind: string): boolean {
  return kind.includes('罚款') && !/^[不免]|加处/u.test(kind.trim());
}

/** A draft's material may be unfinished; a bundle's says what it is and how long (SY-L6). */
function materialFaults({ materials }: SubmissionContent): Refusal[] {
  return materials.flatMap(({ key, title, pages }, index) => {
    if (key !== '' && title.trim() !== '' && pages > 0) return [];
    const message = {
      zh: `第 ${index + 1} 件材料须写明材料项、名称和页数`,
      en: `Material ${index + 1} needs its item, title and number of pages`,
    };
    return [bundleFault('MATERIAL_INCOMPLETE', `materials.${index}`, message, ['SY-L6'])];
  });
}

function declarationFaults({ declaration }: SubmissionContent): Refusal[] {
  if (declaration.true && declaration.accurate && declaration.complete) return [];
  const message = {
    zh: '承办机构应当对材料的真实性、准确性、完整性负责并作出声明',
    en: 'The handling unit must declare the materials true, accurate and complete',
  };
  return [bundleFault('DECLARATION_MISSING', 'declaration', message, ['JBM-29', 'JX-L10', 'JBE-L10'])];
}

/** Materials that the agency's list does not name; `OTHER` stands for anything else. */
export function unknownMaterials(
  { materials: { value, source } }: Pick<EffectiveProfile, 'materials'>,
  materials: readonly Pick<Material, 'key'>[],
): Refusal[] {
  const known = new Set([...value.map((rule) => rule.key), 'OTHER']);
  return materials.flatMap(({ key }, index) => {
    if (known.has(key)) return [];
    const message = { zh: `材料清单中没有“${key}”`, en: `No material "${key}" in the agency’s list` };
    return [bundleFault('MATERIAL_UNKNOWN', `materials.${index}.key`, message, [source.reference])];
  });
}
