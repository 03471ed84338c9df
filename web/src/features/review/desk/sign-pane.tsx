import { Button, Input, Form } from 'antd';
import { useEffect, useMemo } from 'react';
import { CaseForm } from '../../../components/case-form';
import { OpinionView } from '../../../components/opinion-view';
import type { components } from '../../../lib/api/schema';
import type { CasePage, CommandBody } from '../../../lib/api/types';
import { useText } from '../../../lib/text/use-text';
import { useSignOpinion } from '../sign-opinion.mutation';
import { useDesk, type PointPlace } from './desk-context';
import { PlaceWords } from './place-words';
import styles from './desk.module.css';

type Values = CommandBody<'/api/cases/{caseId}/sign-opinion'>;
type Opinion = CasePage['opinions'][number];
type Rule = components['schemas']['ChecklistPoint'];

interface SignPaneProps {
  readonly page: CasePage;
  readonly points: readonly Rule[];
  readonly onDone: () => void;
  readonly onReturn: () => void;
}

/** The head of the legal unit reads the opinion as it would be issued and signs it, or gives it back. */
export function SignPane({ page, points, onDone, onReturn }: SignPaneProps) {
  const { t } = useText();
  const command = useSignOpinion(page.caseId);
  const written = page.opinions.findLast(({ state }) => state === 'WRITTEN');
  return (
    <>
      <h2>{t('review.opinion')}</h2>
      {written && <OpinionView page={page} opinion={written} />}
      {written && <AnsweredPoints opinion={written} points={points} />}
      <CaseForm<Values, Values>
        page={page}
        name="signOpinion"
        command={command}
        toBody={({ remark }) => (remark?.trim() ? { remark } : {})}
        submitText={t('action.signOpinion')}
        onAccepted={onDone}
        wide
        more={<Button onClick={onReturn}>{t('action.returnOpinion')}</Button>}
      >
        <Form.Item name="remark" label={t('review.remark')}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
        </Form.Item>
      </CaseForm>
    </>
  );
}

/** Every point as it was answered; the place of a failed one leads to the material. */
export function AnsweredPoints({ opinion, points }: { opinion: Opinion; points: readonly Rule[] }) {
  const { t, tr, named } = useText();
  const desk = useDesk();
  const { checklist } = opinion.content;
  const places = useMemo(
    () =>
      points.flatMap(({ key, text }): PointPlace[] => {
        const answer = checklist.find((each) => each.key === key);
        return answer?.result === 'FAIL' && answer.place
          ? [{ key, label: tr(text), place: answer.place }]
          : [];
      }),
    [checklist, points, tr],
  );
  useEffect(() => desk?.showPoints(places), [desk, places]);
  return (
    <table className={styles.table}>
      <caption>{t('review.checklist')}</caption>
      <tbody>
        {points.map(({ key, text }, index) => {
          const { result = '', reason, place } = checklist.find((each) => each.key === key) ?? {};
          return (
            <tr key={key} id={`point-${key}`}>
              <td>
                {index + 1}. {tr(text)}
                {reason && <small>{reason}</small>}
                {place && (
                  <button type="button" className={styles.link} onClick={() => desk?.goTo(place)}>
                    {t('place.show')} <PlaceWords place={place} />
                  </button>
                )}
              </td>
              <td className={styles.result} data-result={result}>
                {named('checkResult', result)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
