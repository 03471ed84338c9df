import type { BeijingDate } from '../../shared/beijing-time.js';
import type { Role } from './role.js';

/** An officer's enforcement certificate (行政执法证件); both days are inside its validity. */
export interface OfficerCertificate {
  readonly number: string;
  /** Field or area of enforcement it is good for. */
  readonly area: string;
  readonly validFrom: BeijingDate;
  readonly validTo: BeijingDate;
}

/** An entry of the register of legal reviewers (名录库, JBM-23, SY-M3.1). */
export interface ReviewerRegistration {
  readonly registeredFrom: BeijingDate;
  /** Last day; nothing while it runs on. */
  readonly registeredTo: BeijingDate | null;
  /** Confirmed and filed (确认、备案) at the level above. */
  readonly confirmed: boolean;
  /** 法律职业资格证书 number. */
  readonly legalQualificationNo: string | null;
  /** Day of the first review this person ever made, here or before; nothing for a first-timer. */
  readonly firstReviewedOn: BeijingDate | null;
}

/** A person as other parts of the system see them; no secret is in it. */
export interface Person {
  readonly personId: string;
  readonly signInName: string;
  readonly name: string;
  readonly agencyId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly roles: readonly Role[];
  readonly disabled: boolean;
  /** Newest record first; of each number only the newest counts. */
  readonly certificates: readonly OfficerCertificate[];
  /** Newest record first; the newest that had begun by a day is the one that counts on it. */
  readonly registrations: readonly ReviewerRegistration[];
  readonly version: number;
}
