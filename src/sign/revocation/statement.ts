/** What one list or answer says about one certificate. */
export interface Statement {
  /** `null` for one that was not revoked. */
  readonly revokedAt: Date | null;
  readonly thisUpdate: Date;
  /** Until when the statement stands; `null` without an end. */
  readonly nextUpdate: Date | null;
}
