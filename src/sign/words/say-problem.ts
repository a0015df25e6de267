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

type Values = Readonly<Record<string, string | Texts>>;

/** A reason not to sign, in both languages. */
export function sayProblem({ problem, values, because }: SignProblem): Texts {
  return fill(problemTexts[problem], because ? { ...values, detail: sayFinding(because) } : values);
}

/** What was noticed about a signed file, in both languages. */
export function sayFinding({ code, values }: VerifyFinding): Texts {
  return fill(findingTexts[code], values);
}

export function isFault({ code }: VerifyFinding): boolean {
  return findingTexts[code].severity === 'fault';
}

function fill({ vi, en }: Texts, values: Values): Texts {
  return { vi: fillText(vi, inLanguage(values, 'vi')), en: fillText(en, inLanguage(values, 'en')) };
}

function inLanguage(values: Values, language: 'vi' | 'en'): Readonly<Record<string, string>> {
  const entries = Object.entries(values).map(([slot, value]) => {
    const texts = slot === 'field' && typeof value === 'string' ? sayField(value) : value;
    return [slot, typeof texts === 'string' ? texts : texts[language]] as const;
  });
  return Object.fromEntries(entries);
}
