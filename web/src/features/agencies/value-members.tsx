import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { useText } from '../../lib/text/use-text';

const KINDS = ['PENALTY', 'PERMIT', 'COERCION', 'LEVY', 'FEE', 'INSPECTION'];

/** What may be chosen for a member. */
const MEMBER_CHOICES: Readonly<Record<string, readonly string[]>> = {
  'extension.mode': ['FIXED', 'BY_HEAD'],
  'reviewerAssignment.mode': ['BY_HEAD', 'LEAST_LOADED', 'ROTATING', 'BY_FIELD'],
};

/** Members that a value may have, by an example, where its present value does not show them or their type. */
const EXAMPLES: Readonly<Record<string, Members>> = {
  extension: { mode: '', workingDays: 1, times: 1 },
  caseLimitExtension: { furtherMaxDays: 1 },
  reviewingUnit: Object.fromEntries(['DEFAULT', ...KINDS, 'OTHERWISE'].map((each) => [each, ''])),
  reviewerAssignment: { mode: '', reviewersByKind: Object.fromEntries(KINDS.map((each) => [each, []])) },
};

/** Nothing is a value of theirs: no limit. */
const MAY_BE_NULL = ['furtherMaxDays', 'amountFrom'];
const SEPARATORS = [',', '，', '、', ';', '；'];

type Members = Readonly<Record<string, unknown>>;

/** A value of several members, one control for each. */
export function ValueMembers({ parameter, value }: { parameter: string; value: Members }) {
  const { t } = useText();
  const members = { ...value, ...EXAMPLES[parameter] };
  return <Group legend={t('rules.newValue')} parameter={parameter} path={['value']} members={members} />;
}

interface PlaceProps {
  readonly parameter: string;
  readonly path: readonly string[];
}

function Group({ legend, members, ...place }: PlaceProps & { legend: string; members: Members }) {
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend>{legend}</legend>
      {Object.entries(members).map(([member, example]) => (
        <Member
          key={member}
          parameter={place.parameter}
          path={[...place.path, member]}
          member={member}
          example={example}
        />
      ))}
    </fieldset>
  );
}

function Member({ parameter, path, member, example }: PlaceProps & { member: string; example: unknown }) {
  const { t, named } = useText();
  const label = named('member', member);
  if (isMembers(example)) return <Group legend={label} parameter={parameter} path={path} members={example} />;
  const choices = MEMBER_CHOICES[`${parameter}.${member}`]?.map((value) => ({
    value,
    label: named('value', value),
  }));
  const yesNo = [
    { value: true, label: t('fields.yes') },
    { value: false, label: t('fields.no') },
  ];
  return (
    <Form.Item name={[...path]} label={label}>
      {choices || typeof example === 'boolean' ? (
        <Radio.Group options={choices ?? yesNo} />
      ) : (
        controlFor(example, MAY_BE_NULL.includes(member) ? t('rules.unlimited') : '')
      )}
    </Form.Item>
  );
}

function controlFor(example: unknown, placeholder: string) {
  if (typeof example === 'number') return <InputNumber placeholder={placeholder} style={{ width: 160 }} />;
  if (Array.isArray(example)) return <Select mode="tags" tokenSeparators={SEPARATORS} suffixIcon={null} />;
  return <Input placeholder={placeholder} maxLength={500} />;
}

/** What the members' controls hold, without those left empty; nothing where that is a value. */
export function membersOf(entered: unknown): unknown {
  if (!isMembers(entered)) return entered;
  const kept = Object.entries(entered).flatMap(([name, each]): [string, unknown][] => {
    const value = isMembers(each) ? filledLists(each) : each;
    const empty = value === '' || value === null || value === undefined;
    if (!empty) return [[name, value]];
    return MAY_BE_NULL.includes(name) ? [[name, null]] : [];
  });
  return Object.fromEntries(kept);
}

function filledLists(members: Members): Members | undefined {
  const filled = Object.entries(members).filter(([, each]) => Array.isArray(each) && each.length > 0);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
