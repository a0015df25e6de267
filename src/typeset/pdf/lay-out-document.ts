import type { Part } from '../dialect/document.ts';
import type { ReportProblem, TypesetProblem } from '../problem.ts';
import { setPart } from './components/set-part.ts';
import type { SetContext } from './flow/context.ts';
import { bottomOf } from './flow/divide-strip.ts';
import { type Page, type PageFormat, textHeight, textWidth } from './flow/page.ts';
import { paginate } from './flow/paginate.ts';
import { type Tag, tag } from './flow/tag.ts';
import type { LayoutProfile } from './profile.ts';

export interface LaidOutDocument {
  readonly pages: readonly Page[];
  readonly root: Tag;
}

export type DocumentContext = Omit<SetContext, 'width' | 'height' | 'bodySize'>;

/** Sets every part on pages of its own. Nothing is drawn yet. */
export function layOutDocument(parts: readonly Part[], context: DocumentContext): LaidOutDocument {
  const set = parts.map((part) => {
    const one = layOutPart(part, context);
    for (const problem of one.problems) context.report(problem);
    return one;
  });
  return {
    pages: set.flatMap(({ pages }) => pages),
    root: tag(
      'Document',
      set.map(({ section }) => section),
    ),
  };
}

interface LaidOutPart {
  readonly pages: readonly Page[];
  readonly section: Tag;
  readonly problems: readonly TypesetProblem[];
}

/** An appendix of which little is left for a last page is set tighter, as a clerk would, where that saves the page. */
function layOutPart(part: Part, context: DocumentContext): LaidOutPart {
  const { profile } = context;
  const usual = attempt(part, context);
  if (!part.appendix || !endsShort(usual.pages, profile)) return usual;
  for (const measures of profile.table.tighter) {
    const table = { ...profile.table, ...measures };
    const tighter = attempt(part, { ...context, profile: { ...profile, table } });
    if (tighter.pages.length < usual.pages.length && tighter.problems.length <= usual.problems.length)
      return tighter;
  }
  return usual;
}

function attempt(part: Part, context: DocumentContext): LaidOutPart {
  const { profile } = context;
  const problems: TypesetProblem[] = [];
  const format = formatOf(part, profile);
  const bodySize = part.appendix ? profile.appendix.bodySize : profile.body.size;
  const size = { width: textWidth(format), height: textHeight(format) };
  const report: ReportProblem = (problem) => problems.push(problem);
  const { strips, tag: section } = setPart(part, { ...context, ...size, bodySize, report });
  return { pages: paginate(strips, format), section, problems };
}

function endsShort(pages: readonly Page[], { appendix }: LayoutProfile): boolean {
  const last = pages.at(-1);
  if (last === undefined || pages.length < 2) return false;
  const { format, marks } = last;
  const end = Math.max(0, ...marks.map(({ mark }) => bottomOf(mark))) - format.margins.top;
  return end <= appendix.shortPageShare * textHeight(format);
}

function formatOf({ landscape }: Part, { paper, margins }: LayoutProfile): PageFormat {
  if (landscape) return { width: paper.height, height: paper.width, margins: margins.landscape };
  return { ...paper, margins: margins.portrait };
}
