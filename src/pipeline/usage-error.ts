/** Wrong usage: an unknown unit, period or option. The only exception that a user may see; exit code 2. */
export class UsageError extends Error {
  readonly texts: { readonly vi: string; readonly en: string };

  constructor(vi: string, en: string) {
    super(vi);
    this.name = 'UsageError';
    this.texts = { vi, en };
  }
}
