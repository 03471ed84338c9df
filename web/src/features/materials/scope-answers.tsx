import { Clauses } from '../../components/clauses';
import { SeveralField, YesNoField } from '../../components/fields/choice-field';
import type { components } from '../../lib/api/schema';
import { useText } from '../../lib/text/use-text';
import styles from './bundle.module.css';
import { Part } from './bundle-fields';

type Profile = components['schemas']['EffectiveProfile'];
type Criterion = Profile['scopeCriteria']['value'][number];

export interface ScopeValues {
  readonly scope?: Partial<Record<Criterion, boolean>>;
}

/** Every criterion of a major decision, each answered yes or no, and what else bears on it. */
export function ScopeAnswers({ profile }: { profile: Profile }) {
  const { t } = useText();
  const circumstances = [...new Set(profile.materials.value.flatMap(({ when }) => when ?? []))];
  return (
    <Part title="scope.title">
      <p className={styles.source}>
        {t('bundle.scopeHint')} <Clauses of={[profile.scopeCriteria.source.reference]} />
      </p>
      <div className={styles.answers}>
        {profile.scopeCriteria.value.map((criterion) => (
          <YesNoField
            key={criterion}
            name={['scope', criterion]}
            label={`scopeCriterion.${criterion}`}
            required
          />
        ))}
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

/** The answers as the api wants them: each criterion of the agency, nothing left open. */
export function scopeOf({ scope = {} }: ScopeValues, profile: Profile) {
  const answers = profile.scopeCriteria.value.map((each) => [each, scope[each] ?? false] as const);
  return { scope: Object.fromEntries(answers) };
}
