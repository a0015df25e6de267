import { dirname, resolve } from 'node:path';
import { writeCharts } from '../../compose/write-charts.ts';
import type { SignoffEntry } from '../../domain/signoff.ts';
import { headOf } from '../../signoff/chain-entries.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import type { AssembledReport } from './assemble-report.ts';
import { readImages } from './read-images.ts';
import type { RewordedText } from './reworded-text.ts';

/** What is set and written: the Markdown, the pictures that it shows, and where its lines came from. */
export interface ReportWords {
  readonly markdown: string;
  readonly images: ReadonlyMap<string, Uint8Array>;
  /** The text whose lines are meant, and which of them a line of the Markdown was; both count from 1. */
  readonly file: string | null;
  readonly lineOf: (line: number) => number;
}

/** The program's own words. */
export function ownReportWords(assembled: AssembledReport): ReportWords {
  const images = chartsOf(assembled);
  return { markdown: assembled.markdown, images, file: null, lineOf: (line) => line };
}

/** The charts of a report by the names under which it shows them. */
export function chartsOf({ model }: AssembledReport): ReadonlyMap<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map([...writeCharts(model)].map(([name, svg]) => [name, encoder.encode(svg)]));
}

/** The words of a reworded text, with what the record says of them: draft, approved, or number and date. */
export async function rewordedWords(
  { start }: ReadyWorkspace,
  recorded: Recorded,
  text: RewordedText,
): Promise<ReportWords> {
  const { originalLine } = await import('../../typeset/dialect/set-state.ts');
  const markdown = await sayState(recorded, text.markdown);
  return {
    markdown,
    images: await readImages(resolve(start, dirname(text.file)), markdown, chartsOf(recorded.assembled)),
    file: text.file,
    lineOf: (line) => originalLine(line, markdown, text.markdown),
  };
}

interface Recorded {
  readonly assembled: AssembledReport;
  readonly entries: readonly SignoffEntry[];
}

/** A reworded text with state, number and date as the record has them, whatever its author wrote. */
export async function sayState({ assembled, entries }: Recorded, markdown: string): Promise<string> {
  const { copyStamp, setState } = await import('../../typeset/dialect/set-state.ts');
  const { state } = assembled.standing;
  const head = entries.length === 0 ? {} : { signoffHead: headOf(entries) };
  const said = { state, digest: assembled.content.digest, ...head };
  return setState(copyStamp(markdown, assembled.markdown), said);
}
