import { Entry, Facts } from '../../components/facts';
import { StoredFileLine } from '../../components/files/stored-file-line';
import type { CasePage } from '../../lib/api/types';
import { formatDate, formatMoney } from '../../lib/format/format';
import { nameOn } from '../../lib/format/names';
import { useText } from '../../lib/text/use-text';

type Notice = CasePage['notices'][number];

/** Each notice to the party, its service, what the party answered, and the hearing. */
export default function Notices({ page }: { page: CasePage }) {
  const { t } = useText();
  if (page.notices.length === 0) return <p>{t('notices.none')}</p>;
  return page.notices.map((notice) => (
    <Entry key={notice.id} title={notice.documentNo}>
      <Served page={page} notice={notice} />
      <Answered notice={notice} />
      <Heard page={page} notice={notice} />
    </Entry>
  ));
}

function Served({ page, notice }: { page: CasePage; notice: Notice }) {
  const { t, named, locale } = useText();
  return (
    <Facts
      rows={[
        [
          t('notices.servedOn'),
          `${formatDate(notice.servedOn, locale, true)} ${named('serviceMethod', notice.method)} ${nameOn(page)(notice.servedBy)}`,
        ],
        [t('decisions.publishedOn'), notice.publishedOn && formatDate(notice.publishedOn, locale, true)],
        [t('notices.proof'), notice.proof ?? notice.witness ?? notice.consent],
        [t('decisions.note'), notice.note],
        [t('notices.kinds'), notice.kinds.map((kind) => named('penaltyKind', kind)).join('、')],
        [t('notices.amount'), formatMoney(notice.amount, locale)],
        [t('notices.facts'), notice.facts],
        [t('notices.newFacts'), notice.newFacts],
        [t('notices.basis'), notice.basis.join('、')],
        [t('notices.hearingRight'), t(notice.hearingRight ? 'fields.yes' : 'fields.no')],
        [t('notices.periodEndsOn'), formatDate(notice.periodEndsOn, locale, true)],
      ]}
    />
  );
}

function Answered({ notice }: { notice: Notice }) {
  const { t, named, locale } = useText();
  const { response, respondedOn, reexamination, waiverFileId } = notice;
  if (response === null) return null;
  return (
    <Facts
      rows={[
        [
          t('notices.response'),
          `${named('partyResponse', response)} ${respondedOn ? formatDate(respondedOn, locale) : ''}`,
        ],
        [t('notices.statement'), notice.statement],
        [t('notices.adopted'), reexamination && t(reexamination.adopted ? 'fields.yes' : 'fields.no')],
        [t('notices.reexamination'), reexamination?.reasons],
        [t('notices.waiver'), notice.waiverText],
        [t('notices.waiverFile'), waiverFileId && <StoredFileLine fileId={waiverFileId} />],
      ]}
    />
  );
}

function Heard({ page, notice }: { page: CasePage; notice: Notice }) {
  const { t, locale } = useText();
  const hearing = page.hearings.find(({ noticeId }) => noticeId === notice.id);
  if (!hearing) return null;
  return (
    <Facts
      rows={[
        [
          t('notices.hearing'),
          `${hearing.documentNo} · ${t('notices.servedOn')} ${formatDate(hearing.noticeServedOn, locale)}`,
        ],
        [t('notices.hearingOn'), `${formatDate(hearing.hearingOn, locale, true)} ${hearing.place}`],
        [t('notices.presider'), hearing.presiderName],
        [t('notices.heldOn'), hearing.heldOn && formatDate(hearing.heldOn, locale, true)],
        [t('notices.attendees'), hearing.attendees.join('、')],
        [t('notices.summary'), hearing.summary],
        [t('notices.signedByParty'), hearing.heldOn && t(hearing.signedByParty ? 'fields.yes' : 'fields.no')],
        [t('notices.refusalNote'), hearing.refusalNote],
        [t('notices.recordFile'), hearing.recordFileId && <StoredFileLine fileId={hearing.recordFileId} />],
      ]}
    />
  );
}
