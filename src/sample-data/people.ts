import type { OfficerCertificate, ReviewerRegistration, Role, UnitKind } from '../accounts/index.js';
import { SAMPLE_NAMES } from './names.js';

/** One password for every sample account; there are none in production. */
export const SAMPLE_PASSWORD = 'Fashi-2026-yanshi';

export interface SampleUnit {
  readonly agencyId: string;
  readonly name: string;
  readonly kind: UnitKind;
}

export interface SamplePerson {
  /** `<agency short>-<role>-<n>`, e.g. `sy-handler-1`. */
  readonly signInName: string;
  readonly name: string;
  readonly agencyId: string;
  readonly unitName: string;
  readonly roles: readonly Role[];
  readonly certificates: readonly OfficerCertificate[];
  readonly registrations: readonly ReviewerRegistration[];
  /** What is special about this person, for whoever tries things out. */
  readonly note?: string;
}

interface AgencyShape {
  readonly short: string;
  readonly agencyId: string;
  /** Head of the certificate numbers, e.g. 吉J. */
  readonly certificates: string;
  readonly area: string;
  readonly firstUnit: string;
  readonly secondUnit: string;
  readonly legalUnit: string;
  readonly publicityUnit: string;
}

const AGENCIES: readonly AgencyShape[] = [
  {
    short: 'sy',
    agencyId: 'songyuan',
    certificates: '吉J',
    area: '综合执法',
    firstUnit: '执法一大队',
    secondUnit: '执法二大队',
    legalUnit: '法制科',
    publicityUnit: '办公室',
  },
  {
    short: 'jm',
    agencyId: 'jiangbei-market',
    certificates: '渝江市监',
    area: '市场监管',
    firstUnit: '执法支队一大队',
    secondUnit: '执法支队二大队',
    legalUnit: '法制科',
    publicityUnit: '信用科',
  },
  {
    short: 'tx',
    agencyId: 'siping-tiexi-urban',
    certificates: '吉C城管',
    area: '城市管理',
    firstUnit: '直属一大队',
    secondUnit: '直属二大队',
    legalUnit: '法制科',
    publicityUnit: '办公室',
  },
  {
    short: 'jx',
    agencyId: 'jiaxing-market',
    certificates: '浙F市监',
    area: '市场监管',
    firstUnit: '综合执法一科',
    secondUnit: '综合执法二科',
    legalUnit: '法规处',
    publicityUnit: '信用监管处',
  },
  {
    short: 'je',
    agencyId: 'jiangbei-eco',
    certificates: '渝江环',
    area: '生态环境',
    firstUnit: '执法支队',
    secondUnit: '监测监察科',
    legalUnit: '综合目标科',
    publicityUnit: '宣教信息中心',
  },
  {
    // acts on entrustment of songyuan, whose legal body reviews its cases (SY-L2)
    short: 'sw',
    agencyId: 'songyuan-water',
    certificates: '吉J水',
    area: '水行政执法',
    firstUnit: '一中队',
    secondUnit: '二中队',
    legalUnit: '法制科',
    publicityUnit: '办公室',
  },
];

const LEADERS = '局领导';
const PLATFORM_UNIT = '平台管理';

const registered = (over: Partial<ReviewerRegistration> = {}): ReviewerRegistration => ({
  registeredFrom: '2024-01-01',
  registeredTo: null,
  confirmed: true,
  legalQualificationNo: null,
  firstReviewedOn: '2024-03-04',
  ...over,
});

type Sketch = Pick<SamplePerson, 'unitName' | 'roles'> &
  Partial<Pick<SamplePerson, 'registrations' | 'note'>> & {
    readonly key: string;
    /** Last day of the certificate; nobody else has one. */
    readonly certifiedTo?: string;
  };

function sketchesOf(agency: AgencyShape): readonly Sketch[] {
  return [...handlingPeople(agency), ...legalPeople(agency), ...leaders(), ...others(agency)];
}

const VALID = '2028-04-30';
const EXPIRED = '2025-04-30';

function handlingPeople({ firstUnit, secondUnit }: AgencyShape): readonly Sketch[] {
  const handler: readonly Role[] = ['HANDLER'];
  const head: readonly Role[] = ['HANDLING_UNIT_HEAD'];
  return [
    { key: 'handler-1', unitName: firstUnit, roles: handler, certifiedTo: VALID },
    { key: 'handler-2', unitName: firstUnit, roles: handler, certifiedTo: VALID },
    { key: 'handler-3', unitName: secondUnit, roles: handler, certifiedTo: VALID },
    { key: 'handler-4', unitName: secondUnit, roles: handler, certifiedTo: VALID },
    { key: 'handler-5', unitName: firstUnit, roles: handler, certifiedTo: EXPIRED, note: '执法证件已过期' },
    { key: 'handler-6', unitName: secondUnit, roles: handler, note: '没有执法证件' },
    { key: 'unit-head-1', unitName: firstUnit, roles: head, certifiedTo: VALID },
    { key: 'unit-head-2', unitName: secondUnit, roles: head, certifiedTo: VALID },
  ];
}

function legalPeople({ short, legalUnit, firstUnit }: AgencyShape): readonly Sketch[] {
  const reviewer: readonly Role[] = ['LEGAL_REVIEWER'];
  const qualified = registered({ legalQualificationNo: `A2019-${short}-1` });
  const both: readonly Role[] = ['HANDLER', 'LEGAL_REVIEWER'];
  // In jiangbei-eco the penalty reviewers sit in the investigating unit (requirements A8-8).
  const inside = short === 'je' ? firstUnit : legalUnit;
  const people: Sketch[] = [
    { key: 'reviewer-1', unitName: legalUnit, roles: reviewer, registrations: [qualified] },
    {
      key: 'reviewer-2',
      unitName: inside,
      roles: both,
      certifiedTo: VALID,
      registrations: [registered()],
      note: '兼办案人员',
    },
    { key: 'reviewer-3', unitName: legalUnit, roles: reviewer, note: '未入法制审核人员名录库' },
    {
      key: 'reviewer-4',
      unitName: legalUnit,
      roles: reviewer,
      registrations: [registered({ firstReviewedOn: null })],
      note: '初次审核，无法律职业资格',
    },
    { key: 'legal-head-1', unitName: legalUnit, roles: ['LEGAL_UNIT_HEAD'], registrations: [qualified] },
  ];
  if (short !== 'je') return people;
  return [
    ...people,
    { key: 'reviewer-5', unitName: firstUnit, roles: reviewer, registrations: [qualified], note: '审核处罚' },
    { key: 'legal-head-2', unitName: firstUnit, roles: ['LEGAL_UNIT_HEAD'], note: '处罚审核负责人' },
  ];
}

function leaders(): readonly Sketch[] {
  const members = [1, 2, 3, 4, 5].map((each): Sketch => ({
    key: `member-${each}`,
    unitName: LEADERS,
    roles: ['DISCUSSION_MEMBER'],
  }));
  return [
    { key: 'deputy-1', unitName: LEADERS, roles: ['DEPUTY_IN_CHARGE'] },
    { key: 'head-1', unitName: LEADERS, roles: ['AGENCY_HEAD'] },
    ...members,
  ];
}

function others({ publicityUnit }: AgencyShape): readonly Sketch[] {
  return [
    { key: 'publisher-1', unitName: publicityUnit, roles: ['PUBLISHER'] },
    { key: 'archivist-1', unitName: publicityUnit, roles: ['ARCHIVIST'] },
  ];
}

function personOf(agency: AgencyShape, sketch: Sketch, index: number): SamplePerson {
  const { key, unitName, roles, certifiedTo, registrations = [], note } = sketch;
  const signInName = `${agency.short}-${key}`;
  const certificate = {
    number: `${agency.certificates}2023-${String(index + 1).padStart(4, '0')}`,
    area: agency.area,
    validFrom: certifiedTo === EXPIRED ? '2020-05-01' : '2023-05-01',
    validTo: certifiedTo ?? '',
  };
  return {
    signInName,
    name: nameOf(signInName),
    agencyId: agency.agencyId,
    unitName,
    roles,
    certificates: certifiedTo === undefined ? [] : [certificate],
    registrations,
    ...(note !== undefined && { note }),
  };
}

function acrossAgencies(key: string, role: Role): SamplePerson {
  const place = { agencyId: 'platform', unitName: PLATFORM_UNIT };
  return {
    signInName: key,
    name: nameOf(key),
    ...place,
    roles: [role],
    certificates: [],
    registrations: [],
  };
}

function nameOf(signInName: string): string {
  const name = SAMPLE_NAMES[signInName];
  if (name === undefined) throw new Error(`no sample name for ${signInName}`);
  return name;
}

/** Everybody the flow of each agency needs, and those who run and supervise the system. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  ...AGENCIES.flatMap((agency) => sketchesOf(agency).map((sketch, index) => personOf(agency, sketch, index))),
  acrossAgencies('supervisor-1', 'SUPERVISOR'),
  acrossAgencies('process-admin-1', 'PROCESS_ADMIN'),
  acrossAgencies('system-admin-1', 'SYSTEM_ADMIN'),
  acrossAgencies('security-admin-1', 'SECURITY_ADMIN'),
  acrossAgencies('audit-admin-1', 'AUDIT_ADMIN'),
];

export const SAMPLE_UNITS: readonly SampleUnit[] = [
  ...AGENCIES.flatMap(({ agencyId, firstUnit, secondUnit, legalUnit, publicityUnit }): SampleUnit[] => [
    { agencyId, name: firstUnit, kind: 'HANDLING' },
    { agencyId, name: secondUnit, kind: 'HANDLING' },
    { agencyId, name: legalUnit, kind: 'LEGAL' },
    { agencyId, name: publicityUnit, kind: 'OTHER' },
    { agencyId, name: LEADERS, kind: 'LEADERSHIP' },
  ]),
  { agencyId: 'platform', name: PLATFORM_UNIT, kind: 'OTHER' },
];
