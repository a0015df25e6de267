import type { findingTexts } from '../words/finding-texts.ts';

export type VerifyCode = keyof typeof findingTexts;

/** What was noticed about a signed file; whether it is a fault or a remark stands with its words. */
export interface VerifyFinding {
  readonly code: VerifyCode;
  readonly values: Readonly<Record<string, string | { readonly vi: string; readonly en: string }>>;
}

export function verifyFinding(code: VerifyCode, values: VerifyFinding['values'] = {}): VerifyFinding {
  return { code, values };
}
