import { composeMarkdown, type Provenance } from '../compose/compose-markdown.ts';
import { TemplateError } from '../compose/template-error.ts';
import type { OfficeText } from '../domain/office-text.ts';
import type { Scorecard } from '../domain/scorecard.ts';
import type { SignoffEntry } from '../domain/signoff.ts';
import type { Workspace } from '../domain/workspace.ts';
import type { Accepted } from '../report/accepted.ts';
import { buildReport } from '../report/build-report.ts';
import type { ReportModel } from '../report/report-model.ts';
import { headOf } from '../signoff/chain-entries.ts';
import { digestContent } from '../signoff/digest-content.ts';
import { type ReportStanding, standOfReport } from '../signoff/stand-of-report.ts';
import type { PrintedWords } from '../typeset/dialect/read-words.ts';
import { describeTemplateError, namesIn } from './describe-template-error.ts';
import { readOwnTemplates, type Templates } from './own-templates.ts';
import { FaultyFile } from './usage-error.ts';

/** How the report is worded and what it shows beyond the default; what is printed by it is signed off too. */
export interface Presentation {
  /** Folder of an office's own templates, absolute or relative to the start. */
  readonly templates?: string;
}

export interface ReportInput {
  readonly workspace: Workspace;
  readonly scorecard: Scorecard;
  readonly officeText: OfficeText | null;
  readonly accepted: Accepted;
  readonly entries: readonly SignoffEntry[];
  readonly presentation: Presentation;
  /** Folder that the presentation's paths are relative to. */
  readonly start: string;
  /** Words that stand, or are to stand, for the program's: a report that was reworded by hand. */
  readonly text?: PrintedWords | null;
}

/** What is signed off, as canonical JSON, and its digest. */
export interface SignedContent {
  readonly json: string;
  readonly digest: string;
}

export interface AssembledReport {
  readonly markdown: string;
  readonly standing: ReportStanding;
  readonly content: SignedContent;
  readonly model: ReportModel;
}

/**
 * The report as Markdown. What is signed off is the model without approval, number and date: those come later
 * and do not change what was confirmed. Where a reworded text is given, it is that text which is signed off, bound to
 * the report that it words; the Markdown is the program's own all the same.
 * @throws FaultyFile for a template that cannot be used.
 */
export async function assembleReport(input: ReportInput): Promise<AssembledReport> {
  const { presentation, text = null } = input;
  const templates = await readOwnTemplates(input.start, presentation.templates);
  const unsigned = buildReport({ ...input, approval: null, issue: null });
  const write = (model: ReportModel, provenance: Provenance): string =>
    compose(model, { templates, provenance, folder: presentation.templates });
  const usual = stamp(input, { unsigned, content: await contentOf(unsigned, { templates, write }), write });
  if (text === null) return usual;
  const { sameWords } = await import('../typeset/dialect/read-words.ts');
  const asProgram = [usual.markdown, write(unsigned, nobody)].some((markdown) => sameWords(markdown, text));
  if (asProgram) return usual;
  const content = digestContent({ report: usual.content.digest, text: text.words });
  return stamp(input, { unsigned, content, write });
}

const nobody: Provenance = { digest: '', signoffHead: null };

interface Unstamped {
  readonly unsigned: ReportModel;
  readonly content: SignedContent;
  readonly write: (model: ReportModel, provenance: Provenance) => string;
}

/** Puts on the report what the sign-off record says of this content. */
function stamp(input: ReportInput, { unsigned, content, write }: Unstamped): AssembledReport {
  const { workspace, entries } = input;
  const standing = standOfReport(entries, workspace.plan.signoff, content.digest);
  const { approval, issue } = standing;
  const model =
    approval === null
      ? unsigned
      : buildReport({ ...input, approval, issue: issue && { number: issue.number, date: issue.date } });
  const signoffHead = entries.length === 0 ? null : headOf(entries);
  return { markdown: write(model, { digest: content.digest, signoffHead }), standing, content, model };
}

interface ComposeOptions {
  readonly templates: Templates;
  readonly provenance: Provenance;
  readonly folder: string | undefined;
}

function compose(model: ReportModel, { templates, provenance, folder }: ComposeOptions): string {
  try {
    return composeMarkdown(model, { ...templates.builtIn, ...templates.own }, provenance);
  } catch (error) {
    if (!(error instanceof TemplateError) || !(error.template in templates.own)) throw error;
    const parts = Object.keys({ ...templates.builtIn, ...templates.own });
    const known = [...namesIn(model), ...parts.map((file) => file.replace('.md.hbs', ''))];
    const { vi, en } = describeTemplateError(error, { folder, known });
    throw new FaultyFile(vi, en);
  }
}

type WrittenBy = Pick<Unstamped, 'write'> & { readonly templates: Templates };

/** The model alone, unless an office's own templates print other words: those are then part of what is confirmed. */
async function contentOf(model: ReportModel, { templates, write }: WrittenBy): Promise<SignedContent> {
  if (Object.keys(templates.own).length === 0) return digestContent(model);
  const { readWords, sameWords } = await import('../typeset/dialect/read-words.ts');
  const own = readWords(write(model, nobody));
  const usual = composeMarkdown(model, templates.builtIn, nobody);
  return digestContent(sameWords(usual, own) ? model : { report: model, text: own.words });
}
