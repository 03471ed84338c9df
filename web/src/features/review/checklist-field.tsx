import { Form, Input, InputNumber, Radio, Select } from 'antd';
import type { Ref } from 'react';
import { Field } from '../../components/fields/field';
import { TextField } from '../../components/fields/text-field';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';
import styles from './review.module.css';

type Rule = components['schemas']['ChecklistPoint'];
type Answer = Partial<components['schemas']['CheckedPointDto']>;
type Place = Partial<components['schemas']['MaterialPlaceDto']>;

interface ControlProps<T> {
  readonly id?: string;
  readonly value?: T;
  readonly onChange?: (value: T) => void;
  readonly ref?: Ref<HTMLDivElement>;
}

/** The points of the agency, each answered by itself; none is taken for passed. */
export function ChecklistField({
  points,
  materials,
}: {
  points: readonly Rule[];
  materials: readonly string[];
}) {
  return points.map((point, index) => (
    <CheckedPoint key={point.key} point={point} number={index + 1} materials={materials} />
  ));
}

function CheckedPoint(props: { point: Rule; number: number; materials: readonly string[] }) {
  const { point, number, materials } = props;
  const { t, tr } = useText();
  const place = ['checklist', point.key];
  const result = Form.useWatch<Answer['result']>([...place, 'result']);
  const answered = (_: unknown, value: Answer | undefined): Promise<void> =>
    value?.result ? Promise.resolve() : Promise.reject(new Error(t('fields.required')));
  return (
    <fieldset className={styles.point} data-result={result}>
      <legend>
        {number}. {tr(point.text)}
      </legend>
      <Form.Item name={place} rules={[{ validator: answered }]}>
        <ResultControl label={tr(point.text)} />
      </Form.Item>
      {result && result !== 'PASS' && (
        <TextField name={[...place, 'reason']} label="review.pointReason" max={4000} rows={2} required />
      )}
      {result === 'FAIL' && (
        <Field name={[...place, 'place']} label="review.place">
          <PlaceControl materials={materials} />
        </Field>
      )}
    </fieldset>
  );
}

const RESULTS = ['PASS', 'FAIL', 'NOT_APPLICABLE'] as const;

/** Holds the whole answer, so that a refusal of the point stands at it. */
function ResultControl({ label, id, value, onChange, ref }: ControlProps<Answer> & { label: string }) {
  const { named } = useText();
  return (
    <Radio.Group
      {...(id ? { id } : {})}
      {...(ref ? { ref } : {})}
      aria-label={label}
      value={value?.result}
      options={RESULTS.map((each) => ({ value: each, label: named('checkResult', each) }))}
      onChange={(event) => onChange?.({ ...value, result: event.target.value as (typeof RESULTS)[number] })}
    />
  );
}

/** Where in the bundle the fault is: the material, its page, and the words there. */
function PlaceControl(props: ControlProps<Place> & { materials: readonly string[] }) {
  const { materials, id, value = {}, onChange, ref } = props;
  const { t } = useText();
  const changed = (part: Record<string, unknown>): void => {
    const kept = Object.entries({ ...value, ...part }).filter(([, each]) => each !== null && each !== '');
    onChange?.(Object.fromEntries(kept.filter(([, each]) => each !== undefined)));
  };
  return (
    <div id={id} ref={ref} tabIndex={-1} className={styles.place}>
      <Select
        aria-label={t('review.placeMaterial')}
        placeholder={t('review.placeMaterial')}
        options={materials.map((title) => ({ value: title, label: title }))}
        value={value.material}
        onChange={(material: string | undefined) => changed({ material })}
        showSearch
        allowClear
      />
      <InputNumber
        aria-label={t('review.placePage')}
        placeholder={t('review.placePage')}
        min={1}
        max={100_000}
        precision={0}
        value={value.page ?? null}
        onChange={(page) => changed({ page })}
      />
      <Input
        aria-label={t('review.placeQuote')}
        placeholder={t('review.placeQuote')}
        maxLength={2000}
        value={value.quote ?? ''}
        onChange={(event) => changed({ quote: event.target.value })}
      />
    </div>
  );
}
