import { type MigrationInterface } from 'typeorm';
import { Initial1795376353250 } from './0001-initial.js';
import { InboxCaseVersion1795381931047 } from './0010-inbox-case-version.js';
import { PeopleOfAReview1795381557494 } from './0030-people-of-a-review.js';
import { Registers1795381157807 } from './0020-registers.js';
import { CaseClocks1795381387471 } from './0050-case-clocks.js';
import { DecisionPerformance1795383616160 } from './0051-decision-performance.js';
import { PersonalArrangements1795380961818 } from './0060-personal-arrangements.js';
import { CoReview1795382748931 } from './0031-co-review.js';
import { AbsencesAndHandovers1795383984111 } from './0032-absences-and-handovers.js';
import { Figures1795382771586 } from './0061-figures.js';
import { SubmissionDrafts1795383608773 } from './0040-submission-drafts.js';
import { ExcusedMembers1795385309225 } from './0033-excused-members.js';
import { Deliveries1795384750435 } from './0062-deliveries.js';
import { MomentsAndReceipt1795696212000 } from './0063-moments-and-receipt.js';
import { KeptVersion1795697790910 } from './0070-kept-version.js';
import { SignedMinutes1795698000000 } from './0071-signed-minutes.js';
import { ServiceOfNotices1795720000000 } from './0080-service-of-notices.js';
import { DiscussionOrder1795721000000 } from './0081-discussion-order.js';
import { JointHandling1795722000000 } from './0082-joint-handling.js';
import { UrgentSealApproval1795808400000 } from './0083-urgent-seal-approval.js';
import { DraftedFiles1795894800000 } from './0084-drafted-files.js';
import { RepeatedNotice1795899600000 } from './0085-repeated-notice.js';

/** Every migration in order; never edited once landed, only added to. */
export const migrations: (new () => MigrationInterface)[] = [
  Initial1795376353250,
  InboxCaseVersion1795381931047,
  Registers1795381157807,
  PersonalArrangements1795380961818,
  PeopleOfAReview1795381557494,
  CoReview1795382748931,
  CaseClocks1795381387471,
  AbsencesAndHandovers1795383984111,
  Figures1795382771586,
  SubmissionDrafts1795383608773,
  ExcusedMembers1795385309225,
  DecisionPerformance1795383616160,
  Deliveries1795384750435,
  MomentsAndReceipt1795696212000,
  KeptVersion1795697790910,
  SignedMinutes1795698000000,
  ServiceOfNotices1795720000000,
  DiscussionOrder1795721000000,
  JointHandling1795722000000,
  UrgentSealApproval1795808400000,
  DraftedFiles1795894800000,
  RepeatedNotice1795899600000,
];
