import { Form, Input, InputNumber, Radio } from 'antd';
import { OneOfField, SeveralField, WordsField, YesNoField } from '../../components/fields/choice-field';
import { useText } from '../../lib/text/use-text';

/** What may be chosen where the type alone does not tell; the api has the last word. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  clockOnSupplement: ['PAUSE', 'RUN', 'RESTART'],
  escalateTo: ['AGENCY_HEAD', 'DEPUTY_IN_CHARGE'],
  collectiveDiscussion: ['ALL_MAJOR', 'BY_LAW'],
  recusalOfHead: ['DEPUTY_IN_CHARGE', 'COLLECTIVE'],
  reviewedKinds: ['PENALTY', 'PERMIT', 'COERCION', 'LEVY', 'FEE', 'INSPECTION'],
  otherKinds: ['PENALTY', 'PERMIT', 'COERCION', 'LEVY', 'FEE', 'INSPECTION'],
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
const MAY_BE_EMPTY: readonly string[] = ['otherKinds'];

interface ValueFieldsProps {
  readonly parameter: string;
  /** The present value, whose shape the new one has. */
  readonly value: unknown;
}

/** Controls for a value of this shape: yes or no, a number, a choice, members one by one, else its text as JSON. */
export function ValueFields({ parameter, value }: ValueFieldsProps) {
  const { t, named } = useText();
  const choices = CHOICES[parameter];
  const yesNo = [
    { value: true, label: t('fields.yes') },
    { value: false, label: t('fields.no') },
  ];
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
  if (isPlainList(value)) return <WordsField name="value" label="rules.newValue" required />;
  if (isPlainRecord(value)) {
    return (
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <legend>{t('rules.newValue')}</legend>
        {Object.entries(value).map(([member, each]) => (
          <Form.Item key={member} name={['value', member]} label={named('member', member)}>
            {typeof each === 'boolean' ? <Radio.Group options={yesNo} /> : control(each)}
          </Form.Item>
        ))}
      </fieldset>
    );
  }
  const plain = typeof value !== 'object';
  return (
    <Form.Item
      name="value"
      label={t('rules.newValue')}
      extra={plain ? undefined : t('rules.json')}
      rules={[{ required: true, message: t('fields.required') }]}
    >
      {plain ? control(value) : <Input.TextArea autoSize={{ minRows: 6, maxRows: 18 }} spellCheck={false} />}
    </Form.Item>
  );
}

function control(value: unknown) {
  return typeof value === 'number' ? <InputNumber style={{ width: 160 }} /> : <Input maxLength={500} />;
}

/** What the form begins with: what has no controls of its own as JSON. */
export function valueToForm(value: unknown): unknown {
  if (isPlainList(value)) return (value as readonly unknown[]).map(String);
  if (isPlainRecord(value) || typeof value !== 'object') return value;
  return JSON.stringify(value, null, 2);
}

/** The form's value in the shape of the present one; JSON that cannot be read goes as text and is refused by the api. */
export function valueOfForm(entered: unknown, present: unknown): unknown {
  if (isPlainList(present)) {
    const members = present as readonly unknown[];
    const numbers = members.length > 0 && members.every((each) => typeof each === 'number');
    return (entered as readonly unknown[]).map((each) => (numbers ? Number(each) : each));
  }
  if (isPlainRecord(present)) {
    return Object.fromEntries(
      Object.entries(entered as object).map(([name, each]: [string, unknown]) => [
        name,
        each === '' && present[name] === null ? null : each,
      ]),
    );
  }
  if (typeof present !== 'object' || typeof entered !== 'string') return entered;
  try {
    return JSON.parse(entered) as unknown;
  } catch {
    return entered;
  }
}

function isPlainList(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each !== 'object');
}

function isPlainRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each) => each === null || typeof each !== 'object');
}
