import type { Waived } from '../diagnostics/diagnostic.ts';
import type { Section, Signer } from '../domain/plan.ts';
import type { DocumentNumber } from '../domain/signoff.ts';
import { type Accepted, warningsInWords } from './accepted.ts';
import { targetReferences, taskReferences } from './appendices/appendix-plan.ts';
import { buildAppendices } from './appendices/build-appendices.ts';
import { declareAbbreviations } from './declare-abbreviations.ts';
import { addresseesOf, basesOf, buildLetterhead, recipientsOf } from './frame/letterhead.ts';
import { buildAbstract, buildClosing, buildOpening, subjectAndPeriod } from './frame/opening.ts';
import { buildStamp } from './frame/stamp.ts';
import { buildTextSection } from './frame/text-section.ts';
import { buildOrganisationSection } from './organisation/organisation-section.ts';
import { type ContextInput, contextOf, type ReportContext } from './report-context.ts';
import type { ReportModel, ReportSection } from './report-model.ts';
import { buildTargetsSection } from './targets/target-section.ts';
import { buildTasksSection } from './tasks/task-section.ts';

export interface ReportInput extends ContextInput {
  /** Waivers and warnings that are confirmed with it. */
  readonly accepted: Accepted;
  /** Who has approved what is reported; `null`: it is a draft. */
  readonly approval: Signer | null;
  /** `null` until the approved report has its number and date. */
  readonly issue: DocumentNumber | null;
  /** The issued report that this one replaces; `null` for a period's first. */
  readonly replaces: DocumentNumber | null;
}

/**
 * The report of a period, every word and figure of it, as plain JSON in the order in which it is printed. It reads
 * nothing but its input: same workspace, scorecard and office text, same report.
 */
export function buildReport(input: ReportInput): ReportModel {
  const context = contextOf(input);
  const { plan, period, scorecard } = context;
  const letterhead = buildLetterhead(context);
  const warnings = warningsInWords(context, input.accepted.warnings);
  const report: ReportModel = {
    plan: plan.id,
    period: period.id,
    kind: period.kind,
    asOf: scorecard.asOf,
    profile: plan.report.profile,
    documentTitle: `Báo cáo ${subjectAndPeriod(context)}`,
    letterhead,
    abstract: buildAbstract(context),
    addressees: addresseesOf(plan.report),
    bases: basesOf(plan.report),
    opening: buildOpening(context),
    sections: buildSections(context, input.accepted.waived),
    closing: buildClosing(context, input.replaces),
    recipients: recipientsOf(plan.report),
    appendices: buildAppendices(context),
    ...(warnings.length > 0 && { warnings }),
    stamp: buildStamp(input.approval, input.issue, { signer: plan.report.signer, year: letterhead.year }),
  };
  return declareAbbreviations(report, plan.report.abbreviations);
}

/** The plan's sections in its order; what every report ends with goes into the one on organisation, or after all. */
function buildSections(context: ReportContext, waived: readonly Waived[]): readonly ReportSection[] {
  const { sections } = context.plan;
  const built = sections.map((section) => buildSection(context, section, waived));
  const ends = sections.some((section) => section.holds === 'organisation');
  return ends ? built : [...built, buildOrganisationSection(context, waived)];
}

function buildSection(context: ReportContext, section: Section, waived: readonly Waived[]): ReportSection {
  switch (section.holds) {
    case 'purposes':
    case 'requirements':
      return buildTextSection(context, section);
    case 'targets':
      return buildTargetsSection(context, section, targetReferences(context));
    case 'tasks':
      return buildTasksSection(context, section, taskReferences(context));
    case 'organisation':
      return buildOrganisationSection(context, waived);
  }
}
