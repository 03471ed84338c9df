import { Form } from 'antd';
import { TextField } from '../../components/fields/text-field';
import type { CasePage } from '../../lib/api/types';
import { useText } from '../../lib/text/use-text';
import { Part } from './bundle-fields';
import styles from './bundle.module.css';

/** Each point of the opinion, and beside it what was done about it (JBM-28b). */
export function AnswersPart({ opinion }: { opinion: CasePage['opinions'][number] }) {
  const { t } = useText();
  return (
    <Part title="rework.answers">
      <Form.List name="answers">
        {() =>
          opinion.content.points.map((point, index) => (
            <div key={index} className={styles.answer}>
              <div>
                <p>
                  <strong>{t('rework.point', { n: index + 1 })}</strong> {point.text}
                </p>
                <p>
                  <span>
                    {t('review.action')}
                    {point.action}
                  </span>
                </p>
              </div>
              <TextField name={[index, 'answer']} label="rework.answer" max={10_000} rows={2} />
            </div>
          ))
        }
      </Form.List>
    </Part>
  );
}
