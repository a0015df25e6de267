import type { Day } from './day.ts';
import type { Measure } from './measure.ts';
import type { Period, PeriodKind } from './period.ts';
import type { Rational } from './rational.ts';
import type { Unit, UnitSet } from './register.ts';

/** The annual document as used: every default filled in, every sum resolved to measures. */
export interface Plan {
  readonly id: string;
  readonly year: number;
  /** Folder of last year's workspace, relative to the plan's own. */
  readonly previous: string | null;
  readonly document: PlanDocumentIdentity;
  readonly agency: Agency;
  readonly report: ReportSettings;
  readonly signoff: readonly SignoffStep[];
  /** Quarters first, then half-year, nine months, year, where all their quarters are in the plan. */
  readonly periods: readonly Period[];
  /** Ids of the periods of which reports are issued. */
  readonly reports: readonly string[];
  readonly kinds: Readonly<Record<string, string>>;
  readonly sets: Readonly<Record<string, UnitSet>>;
  readonly units: readonly Unit[];
  readonly measures: Readonly<Record<string, Measure>>;
  readonly totals: Readonly<Record<string, Total>>;
  readonly sections: readonly Section[];
  readonly purposes: readonly string[];
  readonly requirements: readonly string[];
  readonly targets: readonly Target[];
  readonly taskGroups: readonly TaskGroup[];
  readonly organisation: readonly Role[];
  readonly checks: readonly Check[];
  readonly appendices: readonly Appendix[];
}

export interface PlanDocumentIdentity {
  readonly type: string;
  readonly number: string;
  readonly date: Day;
  readonly issuer: string;
  readonly about: string;
}

export interface Agency {
  readonly parent: string | null;
  readonly letterhead: readonly string[];
  readonly name: string;
  readonly shortName: string;
  readonly place: string;
  /** Id of the unit that collects, words and submits the report. */
  readonly office: string;
}

export interface ReportSettings {
  readonly symbol: string;
  readonly subject: string;
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
  readonly addressees: readonly string[];
  /** Legal bases, one a line; empty where `basis`, one sentence, stands instead. */
  readonly bases: readonly string[];
  readonly basis: string | null;
  readonly request: string | null;
  readonly recipients: readonly string[];
  readonly archive: string | null;
  readonly signer: Signer;
  readonly latecomers: 'named' | 'counted';
  readonly profile: 'nd30' | 'tt01';
  /** Kinds of periods whose reports have an appendix of charts. */
  readonly charts: readonly PeriodKind[];
  /** Folder of the office's own templates, from the workspace. */
  readonly templates: string | null;
}

export interface Signer {
  /** `KT. GIÁM ĐỐC` where a deputy signs. */
  readonly authority: string | null;
  readonly position: string;
  readonly name: string;
}

export interface SignoffStep {
  readonly step: string;
  readonly label: string;
  readonly position: string | null;
  /** May who has confirmed an earlier step confirm this one too? */
  readonly samePerson: boolean;
}

/** A named sum; `measures` is the flat list, a measure as often as it is added. */
export interface Total {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly measures: readonly string[];
}

export type SectionContent = 'purposes' | 'requirements' | 'targets' | 'tasks' | 'organisation';

export interface Section {
  readonly number: string;
  readonly title: string;
  readonly reportTitle: string;
  readonly holds: SectionContent;
}

/** A numbered item of the targets section; the text is the plan's own, word for word. */
export interface Target {
  readonly number: string;
  readonly text: string;
  readonly indicators: readonly Indicator[];
}

/** What is judged. Sums are flat lists of measure ids. */
export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly concept: string | null;
  readonly formula: Formula;
  readonly level: Level | null;
  /** As printed: `Từ 90% trở lên`; `null` to derive it from the level. */
  readonly levelLabel: string | null;
  readonly impliedLevel: boolean;
  readonly aspiration: boolean;
  readonly judged: Timing;
  /** `null`: quarters judge the period's value, longer periods the value to date. */
  readonly basis: 'period' | 'to-date' | null;
  readonly milestones: Readonly<Record<string, Amount>>;
  readonly mayBeNotApplicable: boolean;
  readonly explainWhenMissed: boolean;
  readonly evidence: boolean;
  readonly result: string | null;
  /** Stands for `result` in the annual summary. */
  readonly resultOfYear: string | null;
  readonly pending: string | null;
  readonly note: string | null;
}

export type Formula =
  /** A ratio of sums over units and periods. */
  | { readonly kind: 'ratio'; readonly numerator: readonly string[]; readonly denominator: readonly string[] }
  /** Units of the sets whose answer counts, among all units of the sets. `counts`: choices that count. */
  | {
      readonly kind: 'share';
      readonly measure: string;
      readonly of: readonly string[];
      readonly counts: readonly string[];
    }
  | { readonly kind: 'count'; readonly measures: readonly string[] }
  /** A document dated on or before a day. */
  | { readonly kind: 'document'; readonly measure: string; readonly by: Day }
  /** Judged in words by one unit; the program only reports what that unit wrote. */
  | { readonly kind: 'qualitative'; readonly judgedBy: string };

/** `ratio` amounts are fractions of one (90% is 9/10), `number` amounts are counts. */
export interface Amount {
  readonly kind: 'ratio' | 'number';
  readonly value: Rational;
}

export interface Level extends Amount {
  readonly compare: 'atLeast' | 'atMost' | 'equal';
}

export type Timing =
  | { readonly kind: 'each-period' }
  | { readonly kind: 'by-year-end' }
  /** In progress before that day, judged each period from it on. */
  | { readonly kind: 'from'; readonly from: Day };

export interface TaskGroup {
  readonly number: string;
  readonly title: string;
  readonly tasks: readonly Task[];
}

export interface Task {
  /** Its number in the plan; for a group's paragraph without a number, the group's. */
  readonly id: string;
  /** False for a paragraph that the plan does not number. */
  readonly numbered: boolean;
  readonly text: string;
  /** Unit or set ids; the first one states the department's state, the office where that is a set. */
  readonly lead: readonly string[];
  readonly others: readonly string[];
  /** `null`: a regular task. */
  readonly due: Day | null;
  readonly product: string | null;
  readonly measures: readonly string[];
  readonly sameAs: string | null;
  readonly result: string | null;
}

export interface Role {
  readonly number: string;
  readonly name: string;
  readonly text: string;
  readonly units: readonly string[];
  readonly result: string | null;
}

/** A rule that figures must keep. Sums are flat lists of measure ids. */
export type Check = { readonly label: string | null; readonly indicator: string | null } & (
  | { readonly kind: 'equal' | 'within'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly kind: 'opening'; readonly opening: readonly string[]; readonly closing: readonly string[] }
  | { readonly kind: 'total'; readonly measures: readonly string[]; readonly control: string }
  | { readonly kind: 'reasonsFor'; readonly measure: string }
  | { readonly kind: 'jump'; readonly measures: readonly string[]; readonly beyond: Amount }
);

export interface Appendix {
  /** `{period}` stands for the period's name. */
  readonly title: string;
  readonly landscape: boolean;
  readonly tables: readonly AppendixTable[];
}

export interface AppendixTable {
  readonly title: string | null;
  readonly unit: string | null;
  /** `indicators`, `tasks`, or a set of units. */
  readonly rows: string;
  readonly columns: readonly Column[];
  readonly numbered: boolean;
  readonly notes: readonly string[];
}

export type Column = { readonly label: string; readonly group: string | null } & (
  | { readonly kind: 'sum'; readonly measures: readonly string[] }
  | { readonly kind: 'indicator'; readonly indicator: string; readonly show: 'value' | 'rate' }
);
