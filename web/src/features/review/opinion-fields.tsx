import { Form, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { Field } from '../../components/fields/field';
import { RowsField } from '../../components/fields/rows-field';
import { TextField } from '../../components/fields/text-field';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';
import { isCollective, SUB_KINDS } from './opinion-body';
import styles from './review.module.css';

interface OpinionFieldsProps {
  readonly terms: readonly components['schemas']['OpinionTerm'][];
  /** Kinds that agree with the checklist as it is answered, told by the api. */
  readonly fitting?: readonly string[];
  /** Below the kind: what does not agree. */
  readonly children?: ReactNode;
}

/** The opinion itself: its kind in the agency's words, its text, and what its kind asks for besides. */
export function OpinionFields({ terms, fitting, children }: OpinionFieldsProps) {
  const { t, tr, named } = useText();
  const kind = Form.useWatch<string | undefined>('kind');
  const subKind = Form.useWatch<string | undefined>('subKind');
  const collective = isCollective(kind);
  const meant = collective ? subKind : kind;
  return (
    <>
      <Field name="kind" label="review.kind" required>
        <Radio.Group
          options={terms.map((each) => ({
            value: each.kind,
            label: (
              <>
                {tr(each.term)}
                {fitting?.includes(each.kind) && <small className={styles.fits}>{t('review.fits')}</small>}
              </>
            ),
          }))}
        />
      </Field>
      {children}
      {collective && (
        <Field name="subKind" label="review.subKind" hint="review.subKindHint">
          <Select
            allowClear
            style={{ maxWidth: 320 }}
            options={SUB_KINDS.map((value) => ({ value, label: named('opinionKind', value) }))}
          />
        </Field>
      )}
      {(meant === 'REFER' || (collective && !meant)) && (
        <TextField
          name="referTo"
          label="review.referTo"
          hint="review.referToHint"
          max={200}
          required={meant === 'REFER'}
        />
      )}
      <TextField name="text" label="review.text" max={50_000} rows={4} required />
      {kind && kind !== 'AGREE' && <Points amends={meant === 'AMEND'} />}
    </>
  );
}

function Points({ amends }: { amends: boolean }) {
  return (
    <RowsField
      name="points"
      label="review.points"
      hint="review.pointsHint"
      add="review.addPoint"
      blank={{}}
      ordered
      row={(index) => (
        <>
          <TextField name={[index, 'text']} label="review.problem" max={3000} rows={2} required />
          <TextField name={[index, 'law']} label="review.law" max={300} />
          {amends && <TextField name={[index, 'from']} label="review.from" max={1000} required />}
          {amends && <TextField name={[index, 'to']} label="review.to" max={1000} required />}
          <TextField name={[index, 'action']} label="review.toDo" max={1900} rows={2} required={!amends} />
        </>
      )}
    />
  );
}
