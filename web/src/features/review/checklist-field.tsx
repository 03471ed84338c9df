import { Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useEffect, type Ref } from 'react';
import { Field } from '../../components/fields/field';
import { TextField } from '../../components/fields/text-field';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';
import { useDesk } from './desk/desk-context';
import { PlaceWords } from './desk/place-words';
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
    value?.result ? Promise.resolve() : Promise.reject(new Error(t('fields.choose')));
  return (
    <fieldset id={`point-${point.key}`} className={styles.point} data-result={result}>
      <legend>
        {number}. {tr(point.text)}
      </legend>
      {point.subject === 'CRIME' && <p className={styles.pointHint}>{t('review.crimeHint')}</p>}
      <Form.Item name={place} rules={[{ validator: answered }]}>
        <ResultControl point={point.key} label={tr(point.text)} />
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

interface ResultProps extends ControlProps<Answer> {
  readonly point: string;
  readonly label: string;
}

/** Holds the whole answer, so that a refusal of the point stands at it and a mark on a page can become its reason. */
function ResultControl({ point, label, id, value, onChange, ref }: ResultProps) {
  const { named } = useText();
  const desk = useDesk();
  useEffect(
    () =>
      desk?.takesAnswers(point, (answer) => {
        const reason = value?.reason?.trim() ? value.reason : answer.reason;
        onChange?.({ ...value, ...answer, ...(reason ? { reason } : {}) });
      }),
    [desk, point, value, onChange],
  );
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

/** Where in the bundle the fault is: marked on the page beside, or named here by material, page and words. */
function PlaceControl(props: ControlProps<Place> & { materials: readonly string[] }) {
  const { materials, id, value = {}, onChange, ref } = props;
  const { t } = useText();
  const desk = useDesk();
  const changed = (part: Place): void => {
    const kept = Object.entries({ ...value, ...part }).filter(([, each]) => each !== null && each !== '');
    onChange?.(Object.fromEntries(kept.filter(([, each]) => each !== undefined)));
  };
  const { material } = value;
  return (
    <div id={id} ref={ref} tabIndex={-1}>
      {desk && material !== undefined && (
        <Button type="link" className={styles.toPlace} onClick={() => desk.goTo({ ...value, material })}>
          {t('place.show')} <PlaceWords place={value} />
        </Button>
      )}
      <div className={styles.place}>
        <Select
          aria-label={t('review.placeMaterial')}
          placeholder={t('review.placeMaterial')}
          options={materials.map((title) => ({ value: title, label: title }))}
          value={material}
          // Another material is another file: what was marked on the former one is not in it.
          onChange={(title: string | undefined) => onChange?.(title === undefined ? {} : { material: title })}
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
          onChange={(page) => changed({ page: page ?? undefined, area: undefined })}
        />
        <Input
          aria-label={t('review.placeQuote')}
          placeholder={t('review.placeQuote')}
          maxLength={2000}
          value={value.quote ?? ''}
          onChange={(event) => changed({ quote: event.target.value })}
        />
      </div>
    </div>
  );
}
