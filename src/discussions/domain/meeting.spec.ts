import { describe, expect, it } from '@jest/globals';
import {
  meetingDateFaults,
  meetingTime,
  memberFaults,
  reviewPassedAt,
  stageFaults,
  voteDayFaults,
  type MeetingPerson,
} from './meeting.js';

const codes = (faults: readonly { code: string }[]): string[] => faults.map(({ code }) => code);
const at = (text: string): Date => new Date(`${text}:00+08:00`);

function person(name: string, ...roles: string[]): MeetingPerson {
  return { personId: `id-${name}`, signInName: name, name, roles };
}

const head = person('head', 'AGENCY_HEAD');
const deputy = person('deputy', 'DEPUTY_IN_CHARGE');
const [m1, m2, m3] = ['m1', 'm2', 'm3'].map((name) => person(name, 'DISCUSSION_MEMBER')) as [
  MeetingPerson,
  MeetingPerson,
  MeetingPerson,
];
const all = [head, deputy, m1, m2, m3];

function asked(...people: MeetingPerson[]): [string[], MeetingPerson[]] {
  return [people.map(({ signInName }) => signInName), people];
}

describe('when a case is discussed', () => {
  it.each(['INVESTIGATING', 'PREPARING_SUBMISSION', 'UNDER_REVIEW', 'REWORKING', 'IN_DISPUTE', 'REFERRED'])(
    'SY-L13: not in %s, before the review has passed',
    (stage) => {
      expect(codes(stageFaults(stage, 1))).toEqual(['DISCUSSION_BEFORE_PASSED_REVIEW']);
    },
  );

  it('SY-L13: after a passed review; a notice given before any review is no pass', () => {
    expect(stageFaults('REVIEW_PASSED', 1)).toEqual([]);
    expect(codes(stageFaults('NOTIFYING', 0))).toEqual(['DISCUSSION_BEFORE_PASSED_REVIEW']);
    expect(stageFaults('NOTIFYING', 1)).toEqual([]);
  });

  it('SY-L13: not dated before the day on which the review passed (TC-01: Tue 2026-09-29)', () => {
    const passedAt = at('2026-09-29T16:30');
    expect(codes(meetingDateFaults(at('2026-09-28T09:00'), passedAt))).toEqual([
      'DISCUSSION_BEFORE_PASSED_REVIEW',
    ]);
    expect(meetingDateFaults(at('2026-09-29T09:00'), passedAt)).toEqual([]);
    expect(meetingDateFaults(at('2026-10-09T09:00'), passedAt)).toEqual([]);
  });

  it('SY-L13: of several reviews the pass that is valid now counts', () => {
    const course = [
      { at: at('2026-09-23T09:00'), stage: 'UNDER_REVIEW' },
      { at: at('2026-09-29T10:00'), stage: 'REVIEW_PASSED' },
      { at: at('2026-09-29T11:00'), stage: 'NOTIFYING' },
      { at: at('2026-09-30T11:00'), stage: 'REVIEW_PASSED' },
    ];
    expect(reviewPassedAt(course)).toEqual(at('2026-09-29T10:00'));
    const again = [...course, { at: at('2026-10-08T10:00'), stage: 'REWORKING' }];
    expect(reviewPassedAt(again)).toBeUndefined();
    const passed = [...again, { at: at('2026-10-12T10:00'), stage: 'REVIEW_PASSED' }];
    expect(reviewPassedAt(passed)).toEqual(at('2026-10-12T10:00'));
  });

  it('reads a date and a Beijing time, and refuses days that do not exist', () => {
    expect(meetingTime('2026-10-09')).toEqual(at('2026-10-09T00:00'));
    expect(meetingTime('2026-10-09T09:00')).toEqual(at('2026-10-09T09:00'));
    expect(meetingTime('2026-10-09T01:00:00Z')).toEqual(at('2026-10-09T09:00'));
    expect(meetingTime('2026-02-30T09:00')).toBeUndefined();
    expect(meetingTime('2026-10-09T27:00')).toBeUndefined();
  });

  it('行政处罚法 57: nobody votes before the day of the meeting', () => {
    expect(codes(voteDayFaults(at('2026-10-09T09:00'), '2026-10-08'))).toEqual(['DISCUSSION_NOT_BEGUN']);
    expect(voteDayFaults(at('2026-10-09T09:00'), '2026-10-09')).toEqual([]);
  });
});

describe('who discusses', () => {
  it('SY-L13 (TC-01): five leaders present', () => {
    expect(memberFaults(...asked(...all), all, ['id-handler'], 0.5)).toEqual([]);
  });

  it('行政处罚法 57: at least half of those who may discuss: three of five, not two', () => {
    expect(memberFaults(...asked(head, m1, m2), all, [], 0.5)).toEqual([]);
    const [fault] = memberFaults(...asked(head, m1), all, [], 0.5);
    expect(fault).toMatchObject({
      code: 'DISCUSSION_WITHOUT_QUORUM',
      details: { present: 2, needed: 3, total: 5 },
    });
  });

  it('行政处罚法 57: one person alone is no collective', () => {
    expect(codes(memberFaults(...asked(head), [head], [], 0.5))).toEqual(['DISCUSSION_WITHOUT_QUORUM']);
  });

  it('行政处罚法 43: a member who handles the case withdraws and does not count for the quorum', () => {
    const faults = memberFaults(...asked(head, deputy, m1), all, ['id-m1'], 0.5);
    expect(codes(faults)).toEqual(['DISCUSSION_MEMBER_RECUSED']);
    expect(memberFaults(...asked(head, deputy), all, ['id-m1'], 0.5)).toEqual([]);
  });

  it('SY-L13: only leaders and discussion members of the agency', () => {
    const clerk = person('clerk', 'HANDLER');
    const [fault] = memberFaults(
      ['head', 'm1', 'm2', 'clerk', 'nobody'],
      [head, m1, m2, clerk],
      all,
      [],
      0.5,
    );
    expect(fault).toMatchObject({
      code: 'DISCUSSION_MEMBER_INELIGIBLE',
      details: { names: ['clerk', 'nobody'] },
    });
  });
});
