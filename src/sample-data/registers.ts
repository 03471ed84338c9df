import type { RegisterRow } from '../registers/index.js';

/** An invented catalogue (重大执法决定法制审核目录) of a sample agency, filed with its government's legal body or not. */
export interface SampleCatalogue {
  readonly agencyId: string;
  readonly source: string;
  readonly validFrom: string;
  readonly filingNo?: string;
  readonly rows: readonly RegisterRow[];
}

const item = (
  name: string,
  basis: string,
  over: Partial<Record<'kind' | 'act' | 'field' | 'level' | 'party' | 'amountFrom', string>>,
): RegisterRow => ({
  item: name,
  kind: 'PENALTY',
  act: '',
  field: '',
  level: '',
  party: '',
  amountFrom: '',
  basis,
  ...over,
});

function catalogue(
  agencyId: string,
  document: string,
  organisationFrom: string,
  filingNo?: string,
): SampleCatalogue {
  const rows = [
    item('对组织的较大数额罚款', `${document}第一项`, {
      party: 'ORGANISATION',
      amountFrom: organisationFrom,
    }),
    item('对个人的较大数额罚款', `${document}第二项`, { party: 'PERSON', amountFrom: '10000.00' }),
    item('吊销许可证件', `${document}第三项`, { act: '吊销' }),
    item('责令停产停业', `${document}第四项`, { act: '停产停业' }),
    item('强制拆除', `${document}第五项`, { kind: 'COERCION', act: '拆除' }),
  ];
  const filed = filingNo === undefined ? {} : { filingNo };
  return { agencyId, source: document, validFrom: '2021-01-01', rows, ...filed };
}

/** siping-tiexi-urban begins at 50,000 yuan (TC-19 c); its catalogue is not filed yet, which the system warns of. */
export const SAMPLE_CATALOGUES: readonly SampleCatalogue[] = [
  catalogue('songyuan', '松执目录〔2021〕1号', '100000.00', '松政法备〔2021〕6号'),
  catalogue('jiangbei-market', '江市监目录〔2021〕1号', '100000.00', '江司备〔2021〕11号'),
  catalogue('siping-tiexi-urban', '铁城执目录〔2021〕1号', '50000.00'),
  catalogue('jiaxing-market', '嘉市监目录〔2021〕1号', '100000.00', '嘉司备〔2021〕20号'),
  catalogue('jiangbei-eco', '江环目录〔2021〕1号', '100000.00', '江司备〔2021〕12号'),
];

/** Which sample organisation acts for which agency (SY-L2). */
export const SAMPLE_ENTRUSTMENTS = {
  agencyId: 'songyuan',
  source: '松执委〔2021〕2号',
  validFrom: '2021-01-01',
  rows: [
    {
      entrusted: 'songyuan-water',
      kinds: 'PENALTY、COERCION',
      document: '松执委〔2021〕2号',
      validFrom: '2021-01-01',
      validTo: '2030-12-31',
    },
  ] as readonly RegisterRow[],
} as const;
