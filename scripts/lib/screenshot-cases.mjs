import { setTimeout as pause } from 'node:timers/promises';

const PASSWORD = 'Fashi-2026-yanshi';
const HANDLER = 'sy-handler-1';
const LEGAL_HEAD = 'sy-legal-head-1';
const REVIEWER = 'sy-reviewer-1';
const HEAD = 'sy-head-1';
const MEMBERS = [1, 2, 3, 4, 5].map((n) => `sy-member-${n}`);
const AGAIN_MS = 100;
const GIVE_UP_MS = 120_000;
const CHECKLIST = [
  ...['SUBJECT_AND_OFFICERS', 'FACTS', 'LAW', 'PROCEDURE'],
  ...['POWER', 'DOCUMENTS', 'CRIME', 'OTHER'],
];
const MATERIALS = [
  ['INVESTIGATION_REPORT', '调查终结报告', 10],
  ['PROPOSAL', '处理意见及情况说明', 4],
  ['DRAFT_DECISION', '决定书代拟稿', 4],
  ['EVIDENCE', '现场检查笔录、询问笔录、销售台账', 42],
];

/** Invented cases of the sample agency `songyuan`, each brought to where a picture is taken, through the public api. */
export class ScreenshotCases {
  constructor(url) {
    this.url = url;
    this.tokens = new Map();
    this.today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  }

  async make() {
    const submitting = await this.file('涉嫌销售不合格电动自行车案', '云岭测试车行（虚构）', '80000');
    await this.endInvestigation(submitting);
    const reviewing = await this.file('涉嫌经营标签不合格食品案', '云岭测试食品有限公司（虚构）', '120000');
    await this.underReview(reviewing, '120000');
    const disputed = await this.file('涉嫌经营不符合标准食品案', '石塘虚构渔具店', '60000');
    await this.dispute(disputed);
    const discussed = await this.file('涉嫌未按规定处置危险废物案', '乌啼虚构化工有限公司', '200000');
    await this.discuss(discussed);
    const decided = await this.file('涉嫌发布虚假广告案', '荷溪测试建材店（虚构）', '150000');
    await this.decide(decided);
    return { submitting, reviewing, disputed, discussed, decided };
  }

  async file(cause, name, amount) {
    this.amount = amount;
    const party = {
      kind: 'ORGANISATION',
      name,
      idNumber: '91220700MA00000000',
      representative: '张某',
      address: '松原市测试路1号',
    };
    const handlers = [HANDLER, 'sy-handler-2'];
    const filing = { kind: 'PENALTY', cause, party, handlers };
    const { caseId } = await this.call(HANDLER, 'POST', '/api/cases', filing);
    return caseId;
  }

  endInvestigation(caseId, more = {}) {
    const conclusion = '事实清楚，证据确实、充分。';
    return this.act(caseId, HANDLER, 'endInvestigation', { endedOn: this.today, conclusion, ...more });
  }

  async underReview(caseId, amount) {
    await this.endInvestigation(caseId, { noticeFirst: true });
    await this.act(caseId, HANDLER, 'serveNotice', {
      servedOn: this.today,
      kinds: ['FINE'],
      amount,
      facts: '当事人的行为违反了有关规定，有现场检查笔录、询问笔录和销售台账为证。',
      basis: ['食品安全法第一百二十五条'],
      hearingRight: true,
      method: 'DIRECT',
    });
    const waiver = { text: '当事人书面放弃陈述、申辩和听证。' };
    await this.act(caseId, HANDLER, 'recordPartyResponse', { response: 'WAIVED', on: this.today, waiver });
    await this.act(caseId, HANDLER, 'submitForReview', this.bundle(amount));
    await this.act(caseId, LEGAL_HEAD, 'assignReviewer', { reviewer: REVIEWER });
    await this.taskOf(caseId, REVIEWER, 'writeOpinion');
  }

  async passed(caseId, amount) {
    await this.underReview(caseId, amount);
    await this.act(caseId, REVIEWER, 'writeOpinion', {
      kind: 'AGREE',
      text: '同意拟处理意见。',
      checklist: CHECKLIST.map((key) => ({ key, result: 'PASS' })),
    });
    await this.act(caseId, LEGAL_HEAD, 'signOpinion', {});
  }

  async dispute(caseId) {
    await this.underReview(caseId, '60000');
    await this.act(caseId, REVIEWER, 'writeOpinion', {
      kind: 'AMEND',
      text: '建议变更适用条款。',
      checklist: CHECKLIST.map((key) =>
        key === 'LAW' ? { key, result: 'FAIL', reason: '应适用第一百二十五条。' } : { key, result: 'PASS' },
      ),
      points: [{ text: '引用第一百二十四条有误。', action: '改为第一百二十五条。' }],
    });
    await this.act(caseId, LEGAL_HEAD, 'signOpinion', {});
    await this.taskOf(caseId, HANDLER, 'reworkAndResubmit');
    const basis = '食品安全法第一百二十四条第一款';
    await this.act(
      caseId,
      HANDLER,
      'objectToOpinion',
      {
        points: [{ point: 1, grounds: '本案情节符合第一百二十四条。', basis }],
      },
      false,
    );
    await this.act(caseId, LEGAL_HEAD, 'recordNegotiation', {
      on: this.today,
      place: '法制科办公室',
      chair: '湛明川',
      participants: { handling: [HANDLER, 'sy-handler-2'], review: [REVIEWER, LEGAL_HEAD] },
      points: [
        {
          point: 1,
          handlingView: '应适用第一百二十四条。',
          reviewView: '应适用第一百二十五条。',
          result: '未达成一致。',
        },
      ],
      agreed: false,
      signedBy: [HANDLER, REVIEWER],
    });
    await this.act(caseId, LEGAL_HEAD, 'escalateDispute', {
      facts: '当事人经营不符合食品安全标准的食品。',
      disputedPoints: '适用第一百二十四条还是第一百二十五条。',
      handlingOpinion: '承办机构认为应适用第一百二十四条，理由见异议书。',
      reviewOpinion: '法制审核机构认为应适用第一百二十五条，理由见审核意见书。',
      options: ['由承办机构变更后再次报送', '由法制审核机构重新出具意见'],
    });
    await this.taskOf(caseId, HEAD, 'ruleOnDispute');
  }

  async convene(caseId, amount) {
    await this.passed(caseId, amount);
    await this.act(caseId, HEAD, 'conveneDiscussion', {
      on: this.today,
      place: '三楼会议室',
      reporter: '童立群',
      recorder: '贺景行',
      members: MEMBERS,
      agenda: '审议本案拟处理意见',
      papers: [],
    });
  }

  async vote(caseId, members) {
    for (const member of members)
      await this.act(caseId, member, 'castVote', { words: '事实清楚，同意拟处理意见。', vote: 'AGREE' });
  }

  async discuss(caseId) {
    await this.convene(caseId, '200000');
    await this.vote(caseId, MEMBERS.slice(0, 3));
    await this.taskOf(caseId, 'sy-member-4', 'castVote');
  }

  async decide(caseId) {
    await this.convene(caseId, '150000');
    await this.vote(caseId, MEMBERS);
    await this.act(caseId, HEAD, 'concludeDiscussion', {
      conclusion: 'AGREE',
      reasons: '事实清楚，程序合法，裁量适当。',
      minutes: '会议听取汇报，五人逐一发表意见，一致同意。',
      signedBy: MEMBERS,
    });
    await this.act(caseId, HANDLER, 'draftDecision', {
      facts: '经查，当事人发布虚假广告，有广告页面截图、询问笔录为证。',
      reasons: '违法情节一般，按裁量基准从一般幅度处罚。',
      performance: '自收到本决定书之日起十五日内缴至指定银行。',
      remedies: '六十日内申请行政复议，六个月内提起行政诉讼。',
    });
    await this.act(caseId, 'sy-unit-head-1', 'reviewDecisionDraft', { opinion: '同意。' });
    await this.taskOf(caseId, HEAD, 'approveDecision');
  }

  bundle(amount) {
    return {
      materials: MATERIALS.map(([key, title, pages], index) => ({
        key,
        title,
        pages,
        paperReference: `第1册第${index * 20 + 1}页起`,
        original: key !== 'EVIDENCE',
      })),
      statement: {
        facts: '基本事实见调查终结报告。',
        lawAndDiscretion: '适用法律和裁量基准见处理意见。',
        officers: '承办人员均持有有效行政执法证。',
        evidenceAndHearing: '现场检查笔录、询问笔录各一份；当事人放弃听证。',
        others: '无。',
      },
      proposal: {
        kinds: ['罚款'],
        amount,
        text: `拟处罚款 ${amount} 元。`,
        legalBasis: [{ law: '中华人民共和国食品安全法', article: '第一百二十五条' }],
      },
      scope: { MAJOR_RIGHTS_DIRECT: true },
      declaration: { true: true, accurate: true, complete: true },
    };
  }

  /** A command once its task is open to the person. */
  async act(caseId, who, operation, body, hasTask = true) {
    if (hasTask) await this.taskOf(caseId, who, operation);
    const path = operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return this.call(who, 'POST', `/api/cases/${caseId}/${path}`, body);
  }

  /** The person's own open task, once the engine has reached it. */
  async taskOf(caseId, who, taskKey) {
    const until = performance.now() + GIVE_UP_MS;
    for (;;) {
      const page = await this.call(who, 'GET', `/api/cases/${caseId}`);
      const task = page.tasks.find((each) => each.taskKey === taskKey && each.mayTake);
      if (task && !page.engineCatchingUp) return task.id;
      if (performance.now() > until) throw new Error(`${who} was never offered ${taskKey} in ${caseId}`);
      await pause(AGAIN_MS);
    }
  }

  async call(who, method, path, body) {
    const answer = await fetch(this.url + path, {
      method,
      headers: { authorization: `Bearer ${await this.token(who)}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} by ${who}: ${answer.status} ${text}`);
    return text === '' ? {} : JSON.parse(text);
  }

  async token(who) {
    const known = this.tokens.get(who);
    if (known) return known;
    const answer = await fetch(`${this.url}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ signInName: who, password: PASSWORD }),
    });
    const { token } = await answer.json();
    this.tokens.set(who, token);
    return token;
  }
}

export { PASSWORD as SAMPLE_PASSWORD };
