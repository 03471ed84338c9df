import sheet from '../../components/sheet/sheet.module.css';
import type { Bilingual } from '../../lib/api/types';
import { useText, type Texts } from '../../lib/text/use-text';

/** A parameter's value in words: what is chosen, each member with its name, long lists as lists. */
export function ValueView({ value }: { value: unknown }) {
  const texts = useText();
  if (Array.isArray(value) && value.some((each) => typeof each === 'object')) {
    return (
      <details>
        <summary>{texts.t('rules.items', { n: value.length })}</summary>
        <ol className={sheet.list}>
          {value.map((each, index) => (
            <li key={index}>{wordsOf(each, texts)}</li>
          ))}
        </ol>
      </details>
    );
  }
  return <>{wordsOf(value, texts)}</>;
}

/** One value as a line of text. */
export function wordsOf(value: unknown, texts: Texts): string {
  const { t, tr, named } = texts;
  if (value === null || value === undefined) return t('rules.unlimited');
  if (typeof value === 'boolean') return t(value ? 'fields.yes' : 'fields.no');
  if (typeof value === 'string') return named('value', value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.length === 0) return t('rules.nothing');
  if (Array.isArray(value)) return value.map((each) => wordsOf(each, texts)).join(t('common.comma'));
  const members = value as Readonly<Record<string, unknown>>;
  const text = (members['text'] ?? members['term']) as Bilingual | undefined;
  if (text) return tr(text);
  return Object.entries(members)
    .map(([name, member]) =>
      t('rules.member', { name: named('member', name), value: wordsOf(member, texts) }),
    )
    .join(t('common.semicolon'));
}
