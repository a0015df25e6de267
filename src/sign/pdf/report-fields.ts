/** Who signs, and the field of the report that is theirs. */
export const signingFields = { approver: 'approverSignature', agency: 'agencySeal' } as const;

export type Role = keyof typeof signingFields;

/** Fields that the agency fills in when it issues the report. */
export const issueFields = ['number', 'day', 'month'] as const;

/** What is filled in, as it is printed. */
export type IssueValues = Readonly<Record<(typeof issueFields)[number], string>>;
