import { formatFindings } from '../../diagnostics/formats/format-findings.ts';
import { archiveModel } from '../../pipeline/archive/archive-model.ts';
import type { ArchiveVerification } from '../../pipeline/archive/verify-archive.ts';
import type { CommandContext } from '../command-context.ts';
import { changeLines } from './render-changes.ts';

/** What became of the files attached to a report: the conclusion, which figures differ, what else is wrong. */
export function archiveLines(context: CommandContext, archive: ArchiveVerification): readonly string[] {
  const { say, outColours, language } = context;
  const { red, yellow, green, dim, bold } = outColours;
  const { conclusion, changes } = archiveModel(archive);
  const colour = archive.verdict === 'agrees' ? green : red;
  const [head = '', ...rest] = say(conclusion).split('. ');
  const label = say({ vi: 'Tệp đính kèm', en: 'Attached files' });
  const style = { error: red.bold, warning: yellow.bold, dim, bold };
  const { findings, sources } = archive;
  return [
    `${label}: ${[colour.bold(head), ...rest].join('. ')}`,
    ...changeLines(context, changes),
    ...(findings.length === 0
      ? []
      : ['', formatFindings(findings, { sources, language, style, width: context.width }).trimEnd()]),
  ];
}
