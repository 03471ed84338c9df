import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { Clauses } from '../../components/clauses';
import { StoredFileLine } from '../../components/files/stored-file-line';
import { Loading } from '../../components/loading';
import { ProblemNotice } from '../../components/problem-notice';
import { Table, type Column } from '../../components/sheet/table';
import type { CasePage } from '../../lib/api/types';
import { beijingDate, formatDate } from '../../lib/format/format';
import { useText } from '../../lib/text/use-text';
import { useCaseFile } from './case-file.query';
import styles from './case-file.module.css';
import { filedLines, sectionOf, type FiledLine } from './filed-lines';

/** The file's table of contents (卷内目录): what lies in it, who answers for it, where it is to be read; as a sheet of paper too. */
export default function CaseFile({ page }: { page: CasePage }) {
  const { t } = useText();
  const { data: file, error } = useCaseFile(page.caseId);
  const columns = useColumns(page.caseId);
  if (!file) return error ? <ProblemNotice error={error} /> : <Loading />;
  return (
    <>
      <div className={styles.head}>
        <h2>{t('caseFile.title')}</h2>
        <span>{t('caseFile.count', { n: file.documents.length })}</span>
        <Button icon={<PrinterOutlined />} onClick={() => window.print()} className={styles.print}>
          {t('caseFile.print')}
        </Button>
      </div>
      <ProblemNotice error={error} />
      <Table
        caption={t('caseFile.title')}
        columns={columns}
        rows={filedLines(file.documents, page)}
        rowKey={({ place }) => place}
        empty={t('caseFile.empty')}
      />
    </>
  );
}

function useColumns(caseId: string): readonly Column<FiledLine>[] {
  const { t, locale } = useText();
  return [
    { key: 'place', title: t('caseFile.place'), narrow: true, cell: ({ place }) => place },
    { key: 'title', title: t('caseFile.document'), cell: (line) => <Title caseId={caseId} line={line} /> },
    { key: 'maker', title: t('caseFile.maker'), cell: (line) => <Maker line={line} /> },
    {
      key: 'date',
      title: t('caseFile.date'),
      narrow: true,
      cell: ({ paper, document }) => (paper ? '' : formatDate(beijingDate(document.signedAt), locale)),
    },
    { key: 'pages', title: t('materials.pages'), number: true, cell: ({ pages }) => pages ?? '—' },
  ];
}

function Title({ caseId, line: { document, paper } }: { caseId: string; line: FiledLine }) {
  const { t, tr } = useText();
  if (paper)
    return (
      <div className={styles.paper}>
        {paper.title} <span>{t(paper.original ? 'materials.isOriginal' : 'materials.isCopy')}</span>
        {paper.paperReference && <span> {paper.paperReference}</span>}
        {paper.fileId !== undefined && <StoredFileLine fileId={paper.fileId} />}
      </div>
    );
  return (
    <div className={styles.document}>
      <Link to={`/cases/${caseId}/${sectionOf(document)}`}>{tr(document.title)}</Link>{' '}
      {document.round !== null && <span>{t('case.round', { n: document.round })}</span>}{' '}
      {document.documentNo && <b>{document.documentNo}</b>}
    </div>
  );
}

/** Who made a document; in the words of the rule, what its maker answers for. */
function Maker({ line: { document, paper } }: { line: FiledLine }) {
  const { tr } = useText();
  const { signedBy, responsibility } = document;
  if (paper) return null;
  return (
    <>
      {signedBy.name}
      {responsibility && (
        <div className={styles.quiet}>
          {tr(responsibility.text)} <Clauses of={responsibility.clauses} />
        </div>
      )}
    </>
  );
}
