import { type CaseKind } from '../../agencies/index.js';
import { type BeijingDate } from '../../shared/beijing-time.js';
import { type Refusal } from '../../shared/domain-error.js';
import { addDays } from '../../working-calendar/domain/calendar-date.js';
import { recusedTakesPart } from './notices.errors.js';
import { type ServiceMethod } from './service-method.js';

/** How a document reached the party, and what proves it, whatever the document. */
export interface ServiceProof {
  readonly method: ServiceMethod;
  /** The day from which it counts as served. */
  readonly servedOn: BeijingDate;
  /** Who saw that it was left at the premises. */
  readonly witness?: string;
  /** The party's signed consent to electronic service. */
  readonly consent?: string;
  /** Registration and return receipt of the post; for publication why every other way failed. */
  readonly proof?: string;
  readonly publishedOn?: BeijingDate;
  readonly note?: string;
}

/** What the receipt of service (送达回证) of a decision says, as far as its validity goes. */
export interface ServiceReceipt extends ServiceProof {
  /** Sign-in names of those who handed it over. */
  readonly servers: readonly string[];
}

/** A publication counts as served after 30 days (民事诉讼法 95). */
const PUBLICATION_DAYS = 30;

const MIN_SERVERS = 2;

/**
 * What a receipt of service lacks: its proof, and, where officers meet the party, the second officer (行政处罚法 42;
 * JBM-5; SY-R23). A permit's certificate may be handed out by one.
 */
export function receiptFaults(receipt: ServiceReceipt, kind: CaseKind): Refusal[] {
  const alone = new Set(receipt.servers).size < MIN_SERVERS;
  return [
    ...(servedByOfficers(receipt, kind) && alone
      ? [lacks('servers', '两名送达人', 'a second serving officer', ['行政处罚法 42', 'JBM-5', 'SY-R23'])]
      : []),
    ...proofFaults(receipt),
  ];
}

/** One of those who handed it over. */
export interface Server {
  readonly signInName: string;
  readonly name: string;
  /** Their recusal from the case was granted. */
  readonly recused: boolean;
  /** What is wrong with their certificate on the day of service. */
  readonly certificateFaults: readonly Refusal[];
}

/**
 * Whether officers meet the party, who then hold a certificate on the day (JBM-5): not by post or publication, and not
 * where the certificate of a permit is handed out.
 */
export function servedByOfficers({ method }: Pick<ServiceProof, 'method'>, kind: CaseKind): boolean {
  return kind !== 'PERMIT' && (method === 'DIRECT' || method === 'LEFT_AT_PREMISES');
}

/**
 * Those who are named as having handed a document over are officers of the agency, each with a certificate that was
 * valid on the day of service (持证执法; JBM-5, ST-2.1.3(2), 行政处罚法 42).
 */
export function serverFaults(servers: readonly string[], found: readonly Server[]): Refusal[] {
  const unknown = servers.filter(
    (name) => !found.some(({ signInName }) => signInName === name.toLowerCase()),
  );
  return [
    ...(unknown.length > 0 ? [serverUnknown(unknown.join('、'))] : []),
    ...found.flatMap(({ certificateFaults }) =>
      certificateFaults.map((fault) => ({ ...fault, field: 'servers' })),
    ),
  ];
}

/** Nobody who is recused hands anything over, in whatever way it is served (行政处罚法 43; JBM-5). */
export function recusedServerFaults(servers: readonly Pick<Server, 'name' | 'recused'>[]): Refusal[] {
  return servers
    .filter(({ recused }) => recused)
    .map(({ name }) => recusedTakesPart(name, 'servers', ['JBM-5']));
}

function serverUnknown(names: string): Refusal {
  return {
    code: 'PERSON_NOT_FOUND',
    status: 422,
    field: 'servers',
    clauses: ['行政处罚法 42', 'JBM-5'],
    message: { zh: `本机关没有这些送达人：${names}`, en: `Not in this agency: ${names}` },
    remedy: { zh: '请填写本机关执法人员的登录名', en: 'Give sign-in names of officers of this agency' },
  };
}

/**
 * What the proof of a service lacks, by its way (行政处罚法 61; 民事诉讼法 89 to 95; SY-R24 to SY-R27): of a notice as of a
 * decision. By publication it counts as served, and periods run, from 30 days after it.
 */
export function proofFaults(receipt: ServiceProof): Refusal[] {
  const has = (text: string | undefined): boolean => Boolean(text?.trim());
  switch (receipt.method) {
    case 'DIRECT':
      return [];
    case 'LEFT_AT_PREMISES':
      return has(receipt.witness) ? [] : [lacks('witness', '见证人', 'a witness', ['SY-R25'])];
    case 'POST':
      return has(receipt.proof)
        ? []
        : [lacks('proof', '挂号信、回执等凭证', 'the proof of posting', ['SY-R24'])];
    case 'ELECTRONIC':
      return has(receipt.consent)
        ? []
        : [lacks('consent', '当事人签订的确认书', 'the signed consent', ['行政处罚法 61'])];
    case 'ENTRUSTED':
    case 'FORWARDED':
      return has(receipt.note) ? [] : [lacks('note', '委托、转交的原因', 'the reason', ['SY-R26'])];
    case 'PUBLICATION':
      return publicationFaults(receipt, has(receipt.proof));
  }
}

function publicationFaults({ publishedOn, servedOn }: ServiceProof, proved: boolean): Refusal[] {
  const early = publishedOn === undefined || servedOn < addDays(publishedOn, PUBLICATION_DAYS);
  return [
    ...(proved ? [] : [lacks('proof', '其他方式无法送达的证明', 'proof that other ways failed', ['SY-R27'])]),
    ...(early ? [lacks('publishedOn', '公告满三十日', 'thirty days of publication', ['民事诉讼法 95'])] : []),
  ];
}

function lacks(field: string, zh: string, en: string, clauses: readonly string[]): Refusal {
  return {
    code: 'SERVICE_RECEIPT_INCOMPLETE',
    status: 422,
    field,
    clauses,
    message: { zh: `送达回证缺少：${zh}`, en: `The receipt of service lacks ${en}` },
    remedy: { zh: '请补充后再登记送达', en: 'Complete it before recording the service' },
  };
}
