import type { VerifyFinding } from './verify/verify-finding.ts';
import type { problemTexts } from './words/problem-texts.ts';

export type ProblemCode = keyof typeof problemTexts;

interface Texts {
  readonly vi: string;
  readonly en: string;
}

/** Why a file cannot be signed: plain data; the words are in `words/problem-texts.ts`. */
export interface SignProblem {
  readonly problem: ProblemCode;
  readonly values: Readonly<Record<string, string | Texts>>;
  /** What `{detail}` says, where it is a finding. */
  readonly because?: VerifyFinding;
}

export function problem(code: ProblemCode, values: SignProblem['values'] = {}): SignProblem {
  return { problem: code, values };
}

export function isProblem(value: object): value is SignProblem {
  return 'problem' in value;
}
