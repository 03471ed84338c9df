import type { CasePage } from '../../lib/api/types';
import type { TextKey } from '../../lib/text/catalogue';

/** An act that has a point on this case as it stands; whether the reader may do it is `permittedActions`. */
type Offers = Readonly<Record<string, (page: CasePage) => boolean>>;

export interface ActGroup {
  readonly title: TextKey;
  readonly acts: readonly string[];
}

const always = (): boolean => true;
const underWay = ({ discussions }: CasePage): boolean =>
  discussions.some(({ conclusion, adjournedAt }) => conclusion === null && adjournedAt === null);
const waits =
  (...keys: readonly string[]) =>
  ({ tasks }: CasePage): boolean =>
    tasks.some(({ taskKey }) => keys.includes(taskKey));
const sealed = ({ clocks }: CasePage): boolean => clocks.seals.some(({ state }) => state === 'IN_FORCE');

/** Acts beside the tasks, by what they are about, in the order of the page; one that is not here is always offered. */
const GROUPS: readonly { readonly title: TextKey; readonly offers: Offers }[] = [
  {
    title: 'acts.review',
    offers: {
      signForReceipt: waits('issueSupplementNotice', 'signForReceipt'),
      returnBundle: ({ supplementNotices }) => supplementNotices.length > 0,
      approveSecondSupplement: ({ supplementNotices }) => supplementNotices.length > 0,
      claimReview: waits('assignReviewer'),
      issueSupplementNotice: (page) => !waits('issueSupplementNotice')(page),
      callUpMaterials: always,
      recordInquiry: always,
      addCoReviewer: always,
      removeCoReviewer: ({ coReviewers }) => coReviewers.some(({ state }) => state === 'ACTIVE'),
      contributeReview: ({ coReviewers }) => coReviewers.some(({ state }) => state === 'ACTIVE'),
      recordAdvice: always,
      requestExtension: ({ extensions, round }) =>
        !extensions.some((each) => each.round === round && ['ASKED', 'APPROVED'].includes(each.state)),
      returnOpinion: waits('signOpinion'),
      correctOpinion: ({ opinions }) => opinions.some(({ state }) => state === 'SIGNED'),
    },
  },
  {
    title: 'acts.handling',
    offers: {
      repeatNotice: ({ notice }) => notice !== null && notice !== undefined,
      withdrawHearing: ({ notice }) => notice?.hearingRequested === true,
      answerScope: always,
      proceedWithoutReview: waits('submitForReview'),
      changeToOrdinaryProcedure: waits('decideOnTheSpot'),
      changeHandlers: always,
      recordBirthDate: ({ party }) => party.kind === 'PERSON',
      changeProposal: ({ submissions }) => submissions.length > 0,
      resumeInvestigation: always,
      acceptNoDecision: always,
      objectToOpinion: always,
      returnDecisionDraft: waits('reviewDecisionDraft', 'approveDecision'),
      recordRevocation: ({ decisions }) => decisions.some(({ state }) => state === 'APPROVED'),
    },
  },
  {
    title: 'acts.discussion',
    offers: {
      orderDiscussion: always,
      excuseMember: underWay,
      adjournDiscussion: underWay,
      recordUnsignedMinutes: ({ discussions }) => discussions.some(({ toSign }) => toSign.length > 0),
    },
  },
  {
    title: 'acts.recusal',
    offers: {
      requestRecusal: always,
      decideRecusal: ({ recusals }) => recusals.some(({ state }) => state === 'ASKED'),
    },
  },
  {
    title: 'acts.clocks',
    offers: {
      requestCaseExtension: ({ clocks }) => !clocks.extensions.some(({ state }) => state === 'ASKED'),
      openExcludedTime: always,
      closeExcludedTime: ({ clocks }) => clocks.excludedTimes.some(({ endedOn }) => endedOn === null),
      recordSeal: always,
      extendSeal: sealed,
      liftSeal: sealed,
      recordPreliminaryRegistration: always,
      resolvePreliminaryRegistration: ({ clocks }) =>
        clocks.registrations.some(({ resolvedOn }) => resolvedOn === null),
    },
  },
];

/** What the reader may do beside the open tasks, in groups; groups that hold nothing are left out. */
export function offeredActs(page: CasePage, screens: readonly string[]): readonly ActGroup[] {
  const permitted = new Set<string>(page.permittedActions);
  const may = (act: string): boolean => screens.includes(act) && permitted.has(act);
  const grouped = new Set(GROUPS.flatMap(({ offers }) => Object.keys(offers)));
  const groups: ActGroup[] = GROUPS.map(({ title, offers }) => ({
    title,
    acts: Object.entries(offers).flatMap(([act, has]) => (may(act) && has(page) ? [act] : [])),
  }));
  const others = screens.filter((act) => !grouped.has(act) && may(act));
  return [...groups, { title: 'acts.others' as const, acts: others }].filter(({ acts }) => acts.length > 0);
}
