import { formatJson } from '../../diagnostics/formats/format-json.ts';
import { archiveModel } from '../../pipeline/archive/archive-model.ts';
import type { ArchiveVerification } from '../../pipeline/archive/verify-archive.ts';
import type { CommandContext } from '../command-context.ts';
import { changesJson } from './changes-json.ts';

/** What became of the attached files, as plain data for other programs; part of the program's promise. */
export function archiveJson(
  { say, language }: CommandContext,
  archive: ArchiveVerification,
): Readonly<Record<string, unknown>> {
  const { verdict, period, count, pages, changes, findings } = archive;
  return {
    verdict,
    period,
    files: count,
    pages,
    message: say(archiveModel(archive).conclusion),
    changes: changesJson(changes, language),
    findings: JSON.parse(formatJson(findings, language)).findings,
  };
}
