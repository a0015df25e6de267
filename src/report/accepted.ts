import type { Finding, Waived } from '../diagnostics/diagnostic.ts';
import { messageOf } from '../diagnostics/message.ts';
import { asSentence, joinSentences } from '../domain/text.ts';
import { findingSubject } from './organisation/finding-subject.ts';
import type { ReportContext } from './report-context.ts';

/** What whoever confirms the report accepts with it. */
export interface Accepted {
  readonly waived: readonly Waived[];
  /** Warnings that still stand. */
  readonly warnings: readonly Finding[];
}

export const nothingAccepted: Accepted = { waived: [], warnings: [] };

/** Warnings as sentences, without places: lines that move change nothing of what was accepted. */
export function warningsInWords(context: ReportContext, warnings: readonly Finding[]): readonly string[] {
  return warnings.map((warning) => {
    const { title, detail } = messageOf(warning, 'vi');
    return joinSentences([`${findingSubject(context, [warning])}: ${asSentence(title)}`, detail]);
  });
}
