/** Who signs, and the field of the report that is theirs. */
export const signingFields = {
  content: 'contentInitials',
  form: 'formInitials',
  approver: 'approverSignature',
  agency: 'agencySeal',
} as const;

export type Role = keyof typeof signingFields;

export const roles: readonly Role[] = ['content', 'form', 'approver', 'agency'];

/**
 * Who signs before whom: those who check content and form before the approver (ND30 Điều 12), in either order; the
 * agency last, with number and date.
 */
const turns: Readonly<Record<Role, number>> = { content: 1, form: 1, approver: 2, agency: 3 };

export function comesBefore(one: Role, other: Role): boolean {
  return turns[one] < turns[other];
}

/** Whose field it is; `null` when it is none of the report's. */
export function roleOf(field: string): Role | null {
  return roles.find((role) => signingFields[role] === field) ?? null;
}

/** Fields that the agency fills in when it issues the report. */
export const issueFields = ['number', 'day', 'month'] as const;

/** What is filled in, as it is printed; the year stands in print already and can only agree. */
export type IssueValues = Readonly<Record<(typeof issueFields)[number] | 'year', string>>;
