import { parseDocument } from 'yaml';
import type { ReportProblem } from '../problem.ts';

export type DocumentState = 'draft' | 'approved' | 'issued';

/** What the document is, as the front matter says. */
export interface FrontMatter {
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  /** Of which plan and period it is the report; empty for any other document. */
  readonly plan: string;
  readonly period: string;
  readonly profile: string;
  readonly state: DocumentState;
  readonly digest: string;
  /** ISO day, `2020-03-19`. */
  readonly created: string;
  readonly signoffHead: string;
}

const states: readonly DocumentState[] = ['draft', 'approved', 'issued'];
const fence = /^---\n([\s\S]*?\n)?---(?:\n|$)/;

export interface SplitMarkdown {
  readonly frontMatter: FrontMatter;
  readonly body: string;
  /** Lines of the file above the body. */
  readonly linesAbove: number;
}

/**
 * Separates the front matter from the text. A missing or unusable value is reported with its key and
 * replaced by one that a document can be set with.
 */
export function splitFrontMatter(markdown: string, report: ReportProblem): SplitMarkdown {
  const text = markdown
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const match = fence.exec(text);
  const values = match ? readValues(match[1] ?? '') : {};
  const whole = match?.[0] ?? '';
  return {
    frontMatter: checkValues(values, report),
    body: text.slice(whole.length),
    linesAbove: whole.split('\n').length - 1,
  };
}

function readValues(yaml: string): Record<string, unknown> {
  const document = parseDocument(yaml);
  const values: unknown = document.errors.length === 0 ? document.toJSON() : null;
  return typeof values === 'object' && values !== null ? { ...values } : {};
}

function checkValues(values: Record<string, unknown>, report: ReportProblem): FrontMatter {
  const text = (key: string): string => (typeof values[key] === 'string' ? values[key].trim() : '');
  const checked = (key: string, usable: (value: string) => boolean, otherwise: string): string => {
    if (usable(text(key))) return text(key);
    report({ code: 'front-matter', line: 1, subject: key });
    return otherwise;
  };
  const filled = (value: string): boolean => value !== '';
  const state = checked('state', (value) => states.some((known) => known === value), 'draft');
  return {
    lang: text('lang') || 'vi',
    title: checked('title', filled, 'Báo cáo'),
    author: text('author'),
    plan: text('plan'),
    period: text('period'),
    profile: text('profile') || 'nd30',
    state: states.find((known) => known === state) ?? 'draft',
    digest: text('digest'),
    created: checked('created', isDay, '1970-01-01'),
    signoffHead: text('signoffHead'),
  };
}

/** Whether the text is a day of the calendar, written `2020-03-19`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
