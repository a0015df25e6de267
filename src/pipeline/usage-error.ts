/** Wrong usage: an unknown unit, period or option; exit code 2. With its heir the only exception that a user may see. */
export class UsageError extends Error {
  readonly texts: { readonly vi: string; readonly en: string };

  constructor(vi: string, en: string) {
    super(vi);
    this.name = 'UsageError';
    this.texts = { vi, en };
  }
}

/** A file that the command line names is faulty, a template for one; exit code 1, as for any finding. */
export class FaultyFile extends UsageError {
  constructor(vi: string, en: string) {
    super(vi, en);
    this.name = 'FaultyFile';
  }
}
