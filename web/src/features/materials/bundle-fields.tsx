import { Checkbox, Form } from 'antd';
import type { ReactNode } from 'react';
import { Clauses } from '../../components/clauses';
import { SeveralField, WordsField } from '../../components/fields/choice-field';
import { LegalBasisField } from '../../components/fields/legal-basis-field';
import { AmountField, TextField } from '../../components/fields/text-field';
import { MaterialsField } from '../../components/files/materials-field';
import type { components } from '../../lib/api/schema';
import type { CasePage } from '../../lib/api/types';
import type { TextKey } from '../../lib/text/catalogue';
import { useText } from '../../lib/text/use-text';
import { STATEMENT_PARTS, type BundleValues } from './bundle';
import styles from './bundle.module.css';

type Profile = components['schemas']['EffectiveProfile'];

const MAX_TEXT = 20_000;

/** One part of the page, with its heading. */
export function Part({ title, children }: { title: TextKey; children: ReactNode }) {
  const { t } = useText();
  return (
    <section className={styles.part}>
      <h3>{t(title)}</h3>
      {children}
    </section>
  );
}

/** Which criteria of a major decision the case meets, and what bears on the list of materials. */
export function ScopePart({ profile }: { profile: Profile }) {
  const { t, named } = useText();
  const circumstances = [...new Set(profile.materials.value.flatMap(({ when }) => when ?? []))];
  return (
    <Part title="bundle.scope">
      <p className={styles.source}>
        {t('bundle.scopeHint')} <Clauses of={[profile.scopeCriteria.source.reference]} />
      </p>
      <div className={styles.checks}>
        {profile.scopeCriteria.value.map((criterion) => (
          <Form.Item key={criterion} name={['scope', criterion]} valuePropName="checked">
            <Checkbox>{named('scopeCriterion', criterion)}</Checkbox>
          </Form.Item>
        ))}
        {profile.voluntaryReview.value && (
          <Form.Item name="voluntary" valuePropName="checked">
            <Checkbox>{t('bundle.voluntary')}</Checkbox>
          </Form.Item>
        )}
      </div>
      <SeveralField
        name="circumstances"
        label="bundle.circumstances"
        hint="bundle.circumstancesHint"
        values={circumstances}
        prefix="circumstance"
      />
    </Part>
  );
}

export function MaterialsPart({ profile }: { profile: Profile }) {
  return (
    <section className={styles.part}>
      <MaterialsField rules={profile.materials.value} />
    </section>
  );
}

/** The situation statement in its five parts, with the words of each and of all. */
export function StatementPart() {
  const { t } = useText();
  const words = Form.useWatch((values: BundleValues) =>
    STATEMENT_PARTS.reduce(
      (sum, part) => sum + (values.statement?.[part] ?? '').replace(/\s/g, '').length,
      0,
    ),
  );
  return (
    <Part title="bundle.statement">
      <p className={styles.source} role="status">
        {t('bundle.words', { n: words ?? 0 })}
      </p>
      {STATEMENT_PARTS.map((part) => (
        <TextField
          key={part}
          name={['statement', part]}
          label={`statementPart.${part}`}
          max={MAX_TEXT}
          rows={part === 'facts' ? 5 : 3}
        />
      ))}
    </Part>
  );
}

export function ProposalPart({ page }: { page: CasePage }) {
  const { t } = useText();
  return (
    <Part title="bundle.proposal">
      <WordsField
        name={['proposal', 'kinds']}
        label="bundle.kinds"
        hint="bundle.kindsHint"
        choices={t('bundle.kindChoices').split('|')}
      />
      <AmountField name={['proposal', 'amount']} label="bundle.amount" />
      <TextField name={['proposal', 'text']} label="bundle.text" max={MAX_TEXT} rows={3} />
      <LegalBasisField name={['proposal', 'legalBasis']} label="bundle.legalBasis" on={page.today} />
    </Part>
  );
}

/** Who hands it in answers for it; three words, each of them ticked. */
export function DeclarationPart() {
  const { t } = useText();
  return (
    <Part title="bundle.declaration">
      <div className={styles.checks}>
        {(['true', 'accurate', 'complete'] as const).map((word) => (
          <Form.Item key={word} name={['declaration', word]} valuePropName="checked">
            <Checkbox>{t(`declaration.${word}`)}</Checkbox>
          </Form.Item>
        ))}
      </div>
    </Part>
  );
}
