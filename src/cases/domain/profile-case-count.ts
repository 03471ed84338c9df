/** Cases under one version of an agency's rules. */
export interface ProfileCaseCount {
  readonly profileId: string;
  readonly cases: number;
  readonly open: number;
  /** Numbers of the open ones, the latest twenty. */
  readonly openFirst: readonly string[];
}
