import type { problemTexts } from './words/problem-texts.ts';

export type ProblemCode = keyof typeof problemTexts;

/** Why a file cannot be signed: plain data; the words are in `words/problem-texts.ts`. */
export interface SignProblem {
  readonly problem: ProblemCode;
  readonly values: Readonly<Record<string, string>>;
}

export function problem(code: ProblemCode, values: Readonly<Record<string, string>> = {}): SignProblem {
  return { problem: code, values };
}

export function isProblem(value: object): value is SignProblem {
  return 'problem' in value;
}
