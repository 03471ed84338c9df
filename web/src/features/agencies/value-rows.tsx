import { Form, Select } from 'antd';
import { SelectField } from '../../components/fields/choice-field';
import { pathOf } from '../../components/fields/field';
import { RowsField } from '../../components/fields/rows-field';
import { TextField } from '../../components/fields/text-field';
import type { components } from '../../lib/api/schema';
import type { TextKey } from '../../lib/text/catalogue';
import { useText } from '../../lib/text/use-text';

type Schemas = components['schemas'];
type Subject = Schemas['ChecklistPoint']['subject'];
type Kind = Schemas['OpinionTerm']['kind'];
type Circumstance = NonNullable<Schemas['MaterialRule']['when']>;

/** Every choice that the api describes, in the order in which it is offered; the compiler misses what is not here. */
const SUBJECTS: Readonly<Record<Subject, true>> = {
  SUBJECT: true,
  OFFICERS: true,
  PARTY: true,
  FACTS: true,
  LAW: true,
  DISCRETION: true,
  PROCEDURE: true,
  JURISDICTION: true,
  ABUSE: true,
  DOCUMENTS: true,
  CRIME: true,
  OTHER: true,
};
const KINDS: Readonly<Record<Kind, true>> = {
  AGREE: true,
  SUPPLEMENT: true,
  NO_DECISION: true,
  AMEND: true,
  CORRECT: true,
  REFER: true,
  PROBLEMS: true,
  NOT_PASSED: true,
  OTHER: true,
};
const CIRCUMSTANCES: Readonly<Record<Circumstance, true>> = {
  HEARING_REQUESTED: true,
  HEARING_WAIVED: true,
  HEARING_HELD: true,
  STATEMENT_MADE: true,
  ASSESSMENT_HELD: true,
  TECHNICAL_EVIDENCE: true,
  SEVERAL_HANDLERS: true,
  CASE_LIMIT_EXTENDED: true,
};

type Place = (...member: readonly string[]) => readonly (string | number)[];

interface RowOf {
  readonly add: TextKey;
  readonly hint: TextKey;
  readonly Cells: (props: { at: Place }) => React.ReactNode;
}

/** Parameters that are lists of rows, each with its own members. */
const ROWS: Readonly<Record<string, RowOf>> = {
  materials: { add: 'rules.addMaterial', hint: 'rules.rowsHint', Cells: MaterialCells },
  checklist: { add: 'rules.addPoint', hint: 'rules.rowsHint', Cells: PointCells },
  opinionKinds: { add: 'rules.addKind', hint: 'rules.kindsHint', Cells: KindCells },
};

export function hasRows(parameter: string): boolean {
  return Object.hasOwn(ROWS, parameter);
}

/** A list that is added to, taken from and put in order row by row; refusals of the api stand in their row. */
export function ValueRows({ parameter }: { parameter: string }) {
  const rows = ROWS[parameter];
  if (!rows) return null;
  const { add, hint, Cells } = rows;
  return (
    <RowsField
      name="value"
      label="rules.newValue"
      hint={hint}
      add={add}
      blank={{}}
      ordered
      row={(index) => <Cells at={(...member) => [index, ...member]} />}
    />
  );
}

function MaterialCells({ at }: { at: Place }) {
  const { t, named } = useText();
  const options = Object.keys(CIRCUMSTANCES).map((value) => ({ value, label: named('circumstance', value) }));
  return (
    <>
      <TextField name={at('text', 'zh')} label="rules.inChinese" required max={200} />
      <TextField name={at('text', 'en')} label="rules.inEnglish" required max={200} />
      <Form.Item name={pathOf(at('when'))} label={t('rules.when')}>
        <Select allowClear options={options} placeholder={t('rules.always')} />
      </Form.Item>
      <TextField name={at('source')} label="rules.source" required max={200} />
      <TextField name={at('key')} label="rules.key" required max={60} />
    </>
  );
}

function PointCells({ at }: { at: Place }) {
  return (
    <>
      <TextField name={at('text', 'zh')} label="rules.inChinese" required max={200} />
      <TextField name={at('text', 'en')} label="rules.inEnglish" required max={200} />
      <SelectField
        name={at('subject')}
        label="rules.subject"
        values={Object.keys(SUBJECTS)}
        prefix="checkSubject"
        required
      />
      <TextField name={at('key')} label="rules.key" required max={60} />
    </>
  );
}

function KindCells({ at }: { at: Place }) {
  return (
    <>
      <SelectField
        name={at('kind')}
        label="rules.kind"
        values={Object.keys(KINDS)}
        prefix="opinionKind"
        required
      />
      <TextField name={at('term', 'zh')} label="rules.inChinese" required max={60} />
      <TextField name={at('term', 'en')} label="rules.inEnglish" required max={60} />
    </>
  );
}
