import { composeMarkdown, type Provenance } from '../../compose/compose-markdown.ts';
import { TemplateError } from '../../compose/template-error.ts';
import type { OfficeText } from '../../domain/office-text.ts';
import type { Scorecard } from '../../domain/scorecard.ts';
import type { DocumentNumber, SignoffEntry } from '../../domain/signoff.ts';
import type { Workspace } from '../../domain/workspace.ts';
import { buildReport, type ReportInput } from '../../report/build-report.ts';
import type { ReportModel } from '../../report/report-model.ts';
import { headOf } from '../../signoff/chain-entries.ts';
import { digestContent } from '../../signoff/digest-content.ts';
import { currentRevision } from '../../signoff/revisions.ts';
import { type ReportStanding, standOfReport } from '../../signoff/stand-of-report.ts';
import { acceptedRemarks } from '../check/accepted-remarks.ts';
import type { ReadyWorkspace } from '../open-workspace.ts';
import { type ScoreOptions, scorePeriod } from '../score-period.ts';
import { FaultyFile } from '../usage-error.ts';
import { describeTemplateError, namesIn } from './describe-template-error.ts';
import type { Rewording } from './judge-rewording.ts';
import { readOwnTemplates, type Templates } from './own-templates.ts';
import type { RewordedText } from './reworded-text.ts';
import { keptRemarks } from './rewording-notices.ts';

/** How the report is worded and what it shows beyond the default; what is printed by it is signed off too. */
export interface Presentation {
  /** Folder of an office's own templates, relative to the start; the program's without it. */
  readonly templates?: string;
  /** With or without an appendix of charts; as the plan provides without it. */
  readonly charts?: boolean;
}

/** What is signed off: all that is printed, and what was known against it. */
export interface Signable {
  readonly report: ReportModel;
  /** The printed words where they are not the program's: an office's own templates, a report reworded by hand. */
  readonly text?: readonly string[];
  /** Where a reworded text leaves out, adds or moves figures; absent where it does not. */
  readonly figures?: readonly string[];
}

/** The same as canonical JSON, and its digest. */
interface SignedContent {
  readonly value: Signable;
  readonly json: string;
  readonly digest: string;
}

export interface AssembledReport {
  readonly markdown: string;
  readonly standing: ReportStanding;
  readonly content: SignedContent;
  readonly model: ReportModel;
  /** The words are those of a reworded text, not the program's or a template's. */
  readonly isReworded: boolean;
  /** Where words that are not the program's say something else than they may. */
  readonly rewording: Rewording;
  /** The office's own templates that it was composed with, by name. */
  readonly ownTemplates: Templates['own'];
  readonly scorecard: Scorecard;
  /** Units left out, and why. */
  readonly excluded: ReadonlyMap<string, string>;
}

export interface Circumstances {
  /** The record as it is to be taken; as it was read without them. */
  readonly entries?: readonly SignoffEntry[];
  /** Words that stand, or are to stand, for the program's: a report that was reworded by hand. */
  readonly text?: RewordedText | null;
  /** An office's own templates by file name, where they are at hand and not in a folder. */
  readonly templates?: Readonly<Record<string, string>>;
}

/**
 * A period's report as Markdown. What is signed off is the report without approval, number and date: those come later
 * and do not change what was confirmed. Where a reworded text is given, its words are signed off too; the Markdown is
 * the program's own all the same.
 * @throws FaultyFile for a template that cannot be used, UsageError as `scorePeriod` does.
 */
export async function assembleReport(
  opened: ReadyWorkspace,
  options: ScoreOptions & Presentation,
  { entries = opened.signoffs[options.period]?.entries ?? [], text = null, ...given }: Circumstances = {},
): Promise<AssembledReport> {
  const { workspace } = opened;
  const { scorecard, excluded } = scorePeriod(workspace, options);
  const officeText: OfficeText | null = opened.officeTexts[options.period] ?? null;
  const read = await readOwnTemplates(opened.start, options.templates);
  const templates = given.templates ? { ...read, own: given.templates } : read;
  const replaces = currentRevision(entries).reopening?.replaces ?? null;
  const accepted = acceptedRemarks(opened, scorecard);
  const printed = { workspace, scorecard, officeText, accepted, replaces, charts: options.charts };
  const unsigned = buildReport({ ...printed, approval: null, issue: null });
  const write = (model: ReportModel, provenance: Provenance): string =>
    compose(model, { templates, provenance, folder: options.templates });
  const own = await ownWords(unsigned, { templates, write });
  const usual = contentOf({ report: unsigned, ...(own && { text: own }) });
  const stamped = (content: SignedContent) =>
    stamp({ printed, workspace, entries }, { unsigned, content, write });
  const made = { ownTemplates: templates.own, scorecard, excluded };
  const lacking = await lackingIn(workspace, { replaces, words: text?.words ?? own });
  const rewording = { changes: [], lacking };
  const asUsual = { ...stamped(usual), ...made, isReworded: false, rewording };
  if (text === null) return asUsual;
  const { sameWords } = await import('../../typeset/dialect/read-words.ts');
  const computed = write(unsigned, nobody);
  const isUsual = [asUsual.markdown, computed].some((markdown) => sameWords(markdown, text));
  if (isUsual) return asUsual;
  const { figureChanges } = await import('./judge-rewording.ts');
  const changes = figureChanges(computed, text);
  const figures = keptRemarks(changes);
  const reworded = { report: unsigned, text: text.words, ...(figures.length > 0 && { figures }) };
  return { ...stamped(contentOf(reworded)), ...made, isReworded: true, rewording: { changes, lacking } };
}

interface OtherWords {
  readonly replaces: DocumentNumber | null;
  /** `null`: they are the program's. */
  readonly words: readonly string[] | null;
}

/** Only of a report that replaces another one, in words that are not the program's, anything can be lacking. */
async function lackingIn({ plan }: Workspace, { replaces, words }: OtherWords): Promise<string | null> {
  if (replaces === null || words === null) return null;
  const { lackingReplacement } = await import('./judge-rewording.ts');
  return lackingReplacement(plan, replaces, words);
}

const nobody: Provenance = { digest: '', signoffHead: null };

function contentOf(value: Signable): SignedContent {
  return { value, ...digestContent(value) };
}

interface Frame {
  readonly printed: Omit<ReportInput, 'approval' | 'issue'>;
  readonly workspace: Workspace;
  readonly entries: readonly SignoffEntry[];
}

interface Unstamped {
  readonly unsigned: ReportModel;
  readonly content: SignedContent;
  readonly write: (model: ReportModel, provenance: Provenance) => string;
}

/** Puts on the report what the sign-off record says of this content. */
function stamp({ printed, workspace, entries }: Frame, { unsigned, content, write }: Unstamped) {
  const standing = standOfReport(entries, workspace.plan.signoff, content.digest);
  const { approval, issue } = standing;
  const model = approval === null ? unsigned : buildReport({ ...printed, approval, issue });
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

/** The words that an office's own templates print, where they are others than the program's. */
async function ownWords(
  model: ReportModel,
  { templates, write }: WrittenBy,
): Promise<readonly string[] | null> {
  if (Object.keys(templates.own).length === 0) return null;
  const { readWords, sameWords } = await import('../../typeset/dialect/read-words.ts');
  const own = readWords(write(model, nobody));
  return sameWords(composeMarkdown(model, templates.builtIn, nobody), own) ? null : own.words;
}
