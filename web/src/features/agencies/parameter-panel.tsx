import { SidePanel } from '../../components/dialogs/side-panel';
import { ActForm } from '../../components/act-form';
import { useFeedback } from '../../components/feedback/feedback-context';
import { DateField, TextField } from '../../components/fields/text-field';
import { ProblemNotice } from '../../components/problem-notice';
import sheet from '../../components/sheet/sheet.module.css';
import { Table } from '../../components/sheet/table';
import type { Parameter } from '../../lib/api/types';
import { formatDate } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { useParameterHistory } from './parameter-history.query';

import { useSetParameter } from './set-parameter.mutation';
import { SourceText } from './source-text';
import { ValueFields, valueOfForm, valueToForm } from './value-fields';
import { ValueView } from './value-view';

interface ParameterPanelProps {
  readonly agencyId: string;
  readonly parameter: Parameter;
  readonly maySet: boolean;
  readonly onClose: () => void;
}

interface Values {
  readonly value: unknown;
  readonly source: string;
  readonly validFrom: string;
  readonly reason: string;
}

/** One parameter: what it is and was, and its next value from a day on. */
export function ParameterPanel({ agencyId, parameter, maySet, onClose }: ParameterPanelProps) {
  const { tr, t, locale } = useText();
  return (
    <SidePanel open onClose={onClose} size={600} title={tr(parameter.label)} aria-label={tr(parameter.label)}>
      <dl className={sheet.facts}>
        <dt>{t('rules.value')}</dt>
        <dd>
          <ValueView value={parameter.value} />
        </dd>
        <dt>{t('rules.source')}</dt>
        <dd>
          <SourceText source={parameter.source} />
        </dd>
        <dt>{t('rules.validFrom')}</dt>
        <dd>{formatDate(parameter.validFrom, locale)}</dd>
      </dl>
      {maySet && <SetParameter agencyId={agencyId} parameter={parameter} onDone={onClose} />}
      <History agencyId={agencyId} parameter={parameter} />
    </SidePanel>
  );
}

function SetParameter({
  agencyId,
  parameter,
  onDone,
}: Omit<ParameterPanelProps, 'maySet' | 'onClose'> & { onDone: () => void }) {
  const { t, locale } = useText();
  const { message } = useFeedback();
  const set = useSetParameter(agencyId);
  return (
    <section>
      <h2>{t('rules.set')}</h2>
      <p className={sheet.quiet}>{t('rules.setWhy')}</p>
      <ActForm
        act={set}
        initialValues={{ value: valueToForm(parameter.key, parameter.value) }}
        toInput={({ value, ...rest }: Values) => ({
          ...rest,
          parameter: parameter.key,
          value: valueOfForm(parameter.key, value, parameter.value) as never,
        })}
        submitText={t('rules.setIt')}
        onDone={({ version, validFrom }) => {
          void message.success(t('rules.done', { version, from: formatDate(validFrom, locale) }));
          onDone();
        }}
      >
        <ValueFields parameter={parameter.key} value={parameter.value} />
        <TextField name="source" label="rules.newSource" hint="rules.newSourceHint" required max={200} />
        <DateField name="validFrom" label="rules.newFrom" hint="rules.newFromHint" required />
        <TextField name="reason" label="rules.reason" required max={500} rows={2} />
      </ActForm>
    </section>
  );
}

function History({ agencyId, parameter }: { agencyId: string; parameter: Parameter }) {
  const { t, locale } = useText();
  const history = useParameterHistory(agencyId, parameter.key);
  return (
    <section>
      <h2>{t('rules.history')}</h2>
      <ProblemNotice error={history.error} />
      <Table
        caption={t('rules.history')}
        rows={history.data ?? []}
        rowKey={({ version }) => version}
        columns={[
          { key: 'version', title: t('rules.version'), narrow: true, cell: ({ version }) => version },
          {
            key: 'from',
            title: t('rules.validFrom'),
            narrow: true,
            cell: ({ parameter: past }) => formatDate(past.validFrom, locale),
          },
          {
            key: 'value',
            title: t('rules.value'),
            cell: ({ parameter: past }) => <ValueView value={past.value} />,
          },
          {
            key: 'source',
            title: t('rules.source'),
            cell: ({ parameter: past }) => <SourceText source={past.source} />,
          },
        ]}
      />
    </section>
  );
}
