import { abbreviationDeclarer } from './abbreviations.ts';
import type { ReportItem, ReportModel, ReportSection } from './report-model.ts';

type Declare = (text: string) => string;

/** Walks through the report's own words from the opening to the last proposal and declares abbreviations. */
export function declareAbbreviations(
  report: ReportModel,
  abbreviations: readonly { readonly short: string; readonly long: string }[],
): ReportModel {
  const declare = abbreviationDeclarer(abbreviations);
  const opening = report.opening.map(declare);
  const sections = report.sections.map((section) => inSection(section, declare));
  return { ...report, opening, sections, closing: declare(report.closing) };
}

function inSection(section: ReportSection, declare: Declare): ReportSection {
  switch (section.holds) {
    case 'text':
      return { ...section, paragraphs: section.paragraphs.map(declare) };
    case 'targets': {
      const summary = declare(section.summary);
      const targets = section.targets.map((target) => ({ ...target, result: declare(target.result) }));
      return { ...section, summary, targets, corrections: section.corrections.map(declare) };
    }
    case 'tasks': {
      const summary = declare(section.summary);
      const groups = section.groups.map((group) => ({ ...group, paragraphs: group.paragraphs.map(declare) }));
      return { ...section, summary, groups };
    }
    case 'organisation':
      return { ...section, items: section.items.map((item) => inItem(item, declare)) };
  }
}

function inItem(item: ReportItem, declare: Declare): ReportItem {
  const text = declare(item.text);
  return { ...item, text, points: item.points.map((point) => ({ ...point, text: declare(point.text) })) };
}
