import { formatJson } from '../../diagnostics/formats/format-json.ts';
import { holds } from '../../pipeline/signoff/verification-model.ts';
import type { Verification } from '../../pipeline/signoff/verify-period.ts';
import type { Language } from '../language.ts';
import { changesJson } from './changes-json.ts';

/** A verification as plain data for other programs; part of the program's promise. */
export function verificationJson(done: Verification, language: Language): Readonly<Record<string, unknown>> {
  const { period, verdict, revision, replaced, steps, changes, inputs, files, findings } = done;
  return {
    period,
    holds: holds(done),
    verdict,
    revision: revision.number,
    steps: steps.map(({ step, label, confirmation, holds: isGood }) => ({
      step,
      label,
      holds: isGood,
      name: confirmation?.name ?? null,
      position: confirmation?.position ?? null,
      authority: confirmation?.authority ?? null,
      at: confirmation?.at ?? null,
      content: confirmation?.content ?? null,
    })),
    issue: revision.issue && { number: revision.issue.number, date: revision.issue.date },
    replaces: revision.reopening && {
      ...revision.reopening.replaces,
      reason: revision.reopening.reason,
      name: revision.reopening.name,
      position: revision.reopening.position,
    },
    earlier: replaced.map(({ number, issue }) => ({
      revision: number,
      number: issue?.number ?? null,
      date: issue?.date ?? null,
    })),
    changes: changesJson(changes, language),
    inputs,
    files,
    ...JSON.parse(formatJson(findings, language)),
  };
}
