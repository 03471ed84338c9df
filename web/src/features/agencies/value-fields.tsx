import { Form, Input, InputNumber } from 'antd';
import { OneOfField, SeveralField, WordsField, YesNoField } from '../../components/fields/choice-field';
import { tidy } from '../../lib/forms/tidy';
import { useText } from '../../lib/text/use-text';
import { ValueMembers, isMembers, membersOf } from './value-members';
import { ValueRows, hasRows } from './value-rows';

const EXCLUDED_TIMES = [
  ...['SUSPENSION', 'HEARING', 'PUBLICATION', 'TESTING', 'APPRAISAL'],
  ...['REFERRAL', 'TENDER', 'EXPERT_REVIEW', 'MONITORING', 'SERVICE'],
];

/** What may be chosen where the type alone does not tell; the api has the last word. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  clockOnSupplement: ['PAUSE', 'RUN', 'RESTART'],
  escalateTo: ['AGENCY_HEAD', 'DEPUTY_IN_CHARGE'],
  collectiveDiscussion: ['ALL_MAJOR', 'BY_LAW'],
  recusalOfHead: ['DEPUTY_IN_CHARGE', 'COLLECTIVE'],
  reviewedKinds: ['PENALTY', 'PERMIT', 'COERCION', 'LEVY', 'FEE', 'INSPECTION'],
  otherKinds: ['PENALTY', 'PERMIT', 'COERCION', 'LEVY', 'FEE', 'INSPECTION'],
  unknownLaw: ['WARN', 'REFUSE'],
  penaltyExcludedTimes: EXCLUDED_TIMES,
  permitExcludedTimes: EXCLUDED_TIMES,
  scopeCriteria: [
    'MAJOR_PUBLIC_INTEREST',
    'SOCIAL_INFLUENCE_OR_RISK',
    'MAJOR_RIGHTS_DIRECT',
    'HEARING_HELD',
    'COMPLEX_MULTI_RELATION',
    'STATUTORY',
  ],
};

/** Lists of which nothing at all may be chosen. */
const MAY_BE_EMPTY: readonly string[] = ['otherKinds', 'penaltyExcludedTimes', 'permitExcludedTimes'];

interface ValueFieldsProps {
  readonly parameter: string;
  /** The present value, whose shape the new one has. */
  readonly value: unknown;
}

/** Controls for a value of this shape: yes or no, a number, a choice, words, members one by one, rows of a list. */
export function ValueFields({ parameter, value }: ValueFieldsProps) {
  const { t } = useText();
  const choices = CHOICES[parameter];
  if (hasRows(parameter)) return <ValueRows parameter={parameter} />;
  if (choices && Array.isArray(value))
    return (
      <SeveralField
        name="value"
        label="rules.newValue"
        values={choices}
        prefix="value"
        required={!MAY_BE_EMPTY.includes(parameter)}
      />
    );
  if (choices)
    return <OneOfField name="value" label="rules.newValue" values={choices} prefix="value" required />;
  if (typeof value === 'boolean') return <YesNoField name="value" label="rules.newValue" required />;
  if (Array.isArray(value)) return <WordsField name="value" label="rules.newValue" required />;
  if (isMembers(value)) return <ValueMembers parameter={parameter} value={value} />;
  return (
    <Form.Item
      name="value"
      label={t('rules.newValue')}
      rules={[{ required: true, message: t('fields.required') }]}
    >
      {typeof value === 'number' ? <InputNumber style={{ width: 160 }} /> : <Input maxLength={500} />}
    </Form.Item>
  );
}

/** What the form begins with; words of a list are texts there. */
export function valueToForm(parameter: string, value: unknown): unknown {
  return Array.isArray(value) && !hasRows(parameter) ? value.map(String) : value;
}

/** The form's value in the shape of the present one. */
export function valueOfForm(parameter: string, entered: unknown, present: unknown): unknown {
  if (hasRows(parameter)) return tidyRows(entered);
  if (!Array.isArray(present)) return membersOf(entered);
  const numbers = present.length > 0 && present.every((each) => typeof each === 'number');
  return (entered as readonly unknown[]).map((each) => (numbers ? Number(each) : each));
}

/** A row stays where it is though nothing is in it: the api says so at its place. */
function tidyRows(entered: unknown): unknown {
  return ((entered ?? []) as readonly object[]).map((row) => tidy(row) ?? {});
}
