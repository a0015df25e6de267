import { fillText } from '../../diagnostics/fill-text.ts';
import type { SignProblem } from '../problem.ts';
import type { VerifyFinding } from '../verify/verify-finding.ts';
import { sayField } from './field-texts.ts';
import { findingTexts } from './finding-texts.ts';
import { problemTexts } from './problem-texts.ts';

interface Texts {
  readonly vi: string;
  readonly en: string;
}

/** A reason not to sign, in both languages. */
export function sayProblem({ problem, values }: SignProblem): Texts {
  return fill(problemTexts[problem], values);
}

/** What was noticed about a signed file, in both languages. */
export function sayFinding({ code, values }: VerifyFinding): Texts {
  return fill(findingTexts[code], values);
}

export function isFault({ code }: VerifyFinding): boolean {
  return findingTexts[code].severity === 'fault';
}

function fill({ vi, en }: Texts, values: Readonly<Record<string, string>>): Texts {
  const field = sayField(values.field ?? '');
  return {
    vi: fillText(vi, { ...values, field: field.vi }),
    en: fillText(en, { ...values, field: field.en }),
  };
}
