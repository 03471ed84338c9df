import { AutoComplete, Form } from 'antd';
import type { TextKey } from '../../lib/text/catalogue';
import { useText } from '../../lib/text/use-text';
import { Field, pathOf, type FieldName } from './field';
import styles from './fields.module.css';
import { useLaws } from './laws.query';
import { RowsField } from './rows-field';

interface LegalBasisFieldProps {
  readonly name: FieldName;
  readonly label: TextKey;
  readonly hint?: TextKey;
  /** The day on which the laws must be valid. */
  readonly on: string;
}

/** Laws and articles; offers only what may be cited that day, and says so when something else is typed. */
export function LegalBasisField({ on, ...rows }: LegalBasisFieldProps) {
  return (
    <RowsField
      {...rows}
      add="law.add"
      blank={{ law: '', article: '' }}
      row={(index) => <Citation index={index} list={rows.name} on={on} />}
    />
  );
}

function Citation({ index, list, on }: { index: number; list: FieldName; on: string }) {
  const { t } = useText();
  const { data: laws = [], isSuccess } = useLaws(on);
  const place = [pathOf(list), index].flat();
  const { law = '', article = '' } = (Form.useWatch(place) ?? {}) as Partial<Cited>;
  // A row that nobody has begun is left out: whether a law must be cited is for the api to say, with all else that is.
  const begun = law.trim() !== '' || article.trim() !== '';
  const chosen = laws.find(({ name }) => plain(name) === plain(law));
  const text = chosen?.articles.find((each) => each.article === article)?.text;
  return (
    <div className={styles.law}>
      <Field name={[index, 'law']} label="law.law" required={begun}>
        <AutoComplete
          showSearch={{ filterOption: (typed, option) => plain(option?.value ?? '').includes(plain(typed)) }}
          options={laws.map(({ name }) => ({ value: name }))}
          maxLength={200}
        />
      </Field>
      <Field name={[index, 'article']} label="law.article" required={begun}>
        <AutoComplete
          showSearch={{ filterOption: (typed, option) => (option?.value ?? '').includes(typed) }}
          options={(chosen?.articles ?? []).map((each) => ({ value: each.article }))}
          maxLength={200}
        />
      </Field>
      {text && <p className={styles.article}>{text}</p>}
      {isSuccess && law.trim() !== '' && !chosen && (
        <p className={styles.warning} role="status">
          {t('law.unknown', { day: on })}
        </p>
      )}
    </div>
  );
}

interface Cited {
  readonly law: string;
  readonly article: string;
}

/** Laws are cited with or without 《》 and the state's name (as the api reads them). */
function plain(name: string): string {
  return name.replace(/[\u300a\u300b\s]/g, '').replace(/^\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd/, '');
}
