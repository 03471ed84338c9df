import { describe, expect, it } from '@jest/globals';
import { aProfile } from '../../../test/builders/profiles.js';
import { aSubmission } from '../../../test/builders/submission.js';
import { type MaterialCircumstance } from '../../agencies/index.js';
import { bundleFaults } from './bundle-faults.js';
import { checklistOf, missingMaterials, type RecordedCircumstance } from './checklist.js';

const RULES = aProfile('songyuan').materials.value;
const ALWAYS = ['INVESTIGATION_REPORT', 'PROPOSAL', 'DRAFT_DECISION', 'EVIDENCE'];
const NOTHING: { circumstances: MaterialCircumstance[]; materials: [] } = {
  circumstances: [],
  materials: [],
};

describe('SY-L6: the checklist of this very case', () => {
  it.each<[string, MaterialCircumstance[], string[]]>([
    ['nothing special', [], ALWAYS],
    ['a hearing was held', ['HEARING_HELD'], [...ALWAYS, 'HEARING_RECORD']],
    ['an assessment was made', ['ASSESSMENT_HELD'], [...ALWAYS, 'ASSESSMENT_REPORT']],
    ['both', ['HEARING_HELD', 'ASSESSMENT_HELD'], [...ALWAYS, 'HEARING_RECORD', 'ASSESSMENT_REPORT']],
    ['the hearing was waived', ['HEARING_WAIVED'], [...ALWAYS, 'HEARING_WAIVER']],
    ['technical evidence', ['TECHNICAL_EVIDENCE'], [...ALWAYS, 'TECHNICAL_REPORT']],
    ['three handlers', ['SEVERAL_HANDLERS'], [...ALWAYS, 'JOINT_OPINION']],
    ['the case limit was extended', ['CASE_LIMIT_EXTENDED'], [...ALWAYS, 'LIMIT_EXTENSION']],
  ])('%s', (_name, circumstances, keys) => {
    const lines = checklistOf(RULES, { ...NOTHING, circumstances }, []);
    expect(lines.map(({ key }) => key)).toEqual(keys);
    for (const { source } of lines) expect(source).toMatch(/^SY-L6\(\d\)$/);
  });

  it('where the agency is silent each line is the system’s own default, and says so', () => {
    const lines = checklistOf(aProfile('jiaxing-market').materials.value, NOTHING, []);
    expect(new Set(lines.map(({ source }) => source))).toEqual(new Set(['系统默认']));
  });

  it('SY-L6(5): a hearing on record wants its record in the bundle, though nobody named it', () => {
    const held: RecordedCircumstance[] = [{ circumstance: 'HEARING_HELD' }];
    expect(missingMaterials(RULES, aSubmission(), held)).toMatchObject([
      { key: 'HEARING_RECORD', source: 'SY-L6(5)', because: 'HEARING_HELD' },
    ]);
  });

  it('what is on record already is not asked for again', () => {
    const waived: RecordedCircumstance[] = [
      { circumstance: 'HEARING_WAIVED', document: '松执听告〔2026〕1号' },
    ];
    const bundle = aSubmission({ circumstances: ['HEARING_WAIVED'] });
    expect(missingMaterials(RULES, bundle, waived)).toEqual([]);
    expect(missingMaterials(RULES, bundle, []).map(({ key }) => key)).toEqual(['HEARING_WAIVER']);
    expect(checklistOf(RULES, bundle, waived).at(-1)).toMatchObject({
      key: 'HEARING_WAIVER',
      given: true,
      onRecord: '松执听告〔2026〕1号',
    });
  });

  it('a missing material is no reason to refuse the bundle, but it is incomplete', () => {
    const content = aSubmission({ materials: [], circumstances: ['HEARING_HELD'] });
    expect(bundleFaults(content)).toEqual([]);
    expect(missingMaterials(RULES, content, []).map(({ key }) => key)).toEqual([...ALWAYS, 'HEARING_RECORD']);
    expect(missingMaterials(RULES, aSubmission(), [])).toEqual([]);
  });
});
