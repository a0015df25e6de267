/* Generated from schemas/plan.schema.json by test/validate/plan-document.test.ts. */

export type PlanId = string;
export type Text = string;
export type Day = string;
/**
 * @minItems 1
 */
export type Texts = Text[];
export type Identifier = string;
export type PeriodId = string | number;
export type QuarterId = string;
/**
 * @minItems 1
 */
export type Sum = Identifier[];
export type ItemNumber = string;
export type IndicatorId = string;
export type Level = number | string;
export type Phrase = string;

export interface PlanDocument {
  plan: PlanId;
  year: number;
  previous?: string;
  illustrative?: {
    note: Text;
    items: Text[];
  };
  document: Document;
  agency: Agency;
  report: Report;
  /**
   * @minItems 1
   */
  signoff?: {
    step: string;
    label: Text;
    position?: Text;
    samePerson?: boolean;
  }[];
  periods: {
    [k: string]: Period;
  };
  /**
   * @minItems 1
   */
  reports: PeriodId[];
  kinds: {
    [k: string]: Text;
  };
  sets: {
    [k: string]: Set;
  };
  /**
   * @minItems 1
   */
  units: Unit[];
  measures: {
    [k: string]: Measure;
  };
  totals?: {
    [k: string]: Total;
  };
  /**
   * @minItems 1
   */
  sections: Section[];
  purposes?: Texts;
  requirements?: Texts;
  /**
   * @minItems 1
   */
  targets: Target[];
  tasks?: TaskGroup[];
  organisation?: Role[];
  conclusion?: Text;
  checks?: Check[];
  appendices?: Appendix[];
}
export interface Document {
  type: Text;
  number: Text;
  date: Day;
  issuer: Text;
  about: Text;
}
export interface Agency {
  parent?: Text;
  letterhead: Texts;
  name: Text;
  shortName?: Text;
  place: Text;
  office: Identifier;
}
export interface Report {
  symbol: Text;
  subject: Text;
  abbreviations?: {
    short: Text;
    long: Text;
  }[];
  addressees?: Texts;
  bases?: Texts;
  basis?: Text;
  request?: Text;
  recipients: Texts;
  archive?: Text;
  signer: {
    authority?: Text;
    position: Text;
    name: Text;
  };
  latecomers?: 'named' | 'counted';
  profile?: 'nd30' | 'tt01';
  charts?: ('quarter' | 'half-year' | 'nine-months' | 'year')[];
  templates?: Text;
}
export interface Period {
  from?: Day;
  to?: Day;
  due?: Day;
  closes?: Day;
  reportDue?: Day;
}
export interface Set {
  label: Text;
  /**
   * @minItems 1
   */
  kinds?: Identifier[];
  /**
   * @minItems 1
   */
  units?: Identifier[];
}
export interface Unit {
  id: Identifier;
  name: Text;
  kind: Identifier;
  head: {
    name: Text;
    position: Text;
  };
  from?: Day;
  to?: Day;
  successor?: Identifier;
}
export interface Measure {
  label: Text;
  unit?: Text;
  type?: 'count' | 'decimal' | 'yesNo' | 'choice' | 'date' | 'document';
  choices?: {
    [k: string]: {
      label: Text;
      short?: Text;
    };
  };
  rollUp: 'sum' | 'first' | 'last' | 'ever' | 'every' | 'toDate';
  askedOf: Identifier | Identifier[];
  reportedBy?:
    | Identifier
    | {
        [k: string]: Identifier;
      };
  printed?: boolean;
  mayBeUnplanned?: boolean;
  /**
   * @minItems 1
   */
  asked?: QuarterId[];
  prefill?: 'previous';
  note?: Text;
}
export interface Total {
  label: Text;
  unit?: Text;
  add: Sum;
}
export interface Section {
  number: string;
  title: Text;
  reportTitle?: Text;
  holds: 'purposes' | 'requirements' | 'targets' | 'tasks' | 'organisation';
}
export interface Target {
  number: ItemNumber;
  text: Text;
  /**
   * @minItems 1
   */
  indicators: Indicator[];
}
export interface Indicator {
  id: IndicatorId;
  label: Text;
  unit?: Text;
  concept?: Identifier;
  /**
   * @minItems 2
   * @maxItems 2
   */
  ratio?: Sum[];
  share?: Identifier;
  /**
   * @minItems 1
   */
  of?: Identifier[];
  /**
   * @minItems 1
   */
  counts?: Identifier[];
  count?: Sum;
  document?: Identifier;
  by?: Day;
  qualitative?: {
    judgedBy: Identifier;
  };
  atLeast?: Level;
  atMost?: Level;
  equal?: Level;
  levelLabel?: Text;
  impliedLevel?: boolean;
  aspiration?: boolean;
  judged?:
    | ('each-period' | 'by-year-end')
    | {
        from: Day;
      };
  basis?: 'period' | 'to-date';
  milestones?: {
    [k: string]: Level;
  };
  mayBeNotApplicable?: boolean;
  explainWhenMissed?: boolean;
  evidence?: boolean;
  result?: Phrase;
  resultOfYear?: Phrase;
  pending?: Phrase;
  note?: Phrase;
}
export interface TaskGroup {
  number: ItemNumber;
  title: Text;
  paragraph?: Task;
  /**
   * @minItems 1
   */
  tasks?: Task[];
}
export interface Task {
  number?: ItemNumber;
  text: Text;
  /**
   * @minItems 1
   */
  lead: Identifier[];
  /**
   * @minItems 1
   */
  others?: Identifier[];
  due?: Day;
  product?: Text;
  /**
   * @minItems 1
   */
  measures?: Identifier[];
  sameAs?: IndicatorId;
  result?: Phrase;
}
export interface Role {
  number: ItemNumber;
  name: Text;
  text: Text;
  /**
   * @minItems 1
   */
  units?: Identifier[];
  result?: Phrase;
}
export interface Check {
  label?: Text;
  indicator?: IndicatorId;
  /**
   * @minItems 2
   * @maxItems 2
   */
  equal?: Sum[];
  /**
   * @minItems 2
   * @maxItems 2
   */
  within?: Sum[];
  opening?: Sum;
  closing?: Sum;
  total?: Sum;
  equals?: Identifier;
  reasonsFor?: Identifier;
  jump?: Sum;
  beyond?: Level;
}
export interface Appendix {
  title: Text;
  landscape?: boolean;
  /**
   * @minItems 1
   */
  tables: Table[];
}
export interface Table {
  title?: Text;
  unit?: Text;
  rows: Identifier;
  /**
   * @minItems 1
   */
  columns?: Column[];
  numbered?: boolean;
  notes?: Texts;
}
export interface Column {
  label: Text;
  group?: Text;
  add?: Sum;
  indicator?: IndicatorId;
  show?: 'value' | 'rate';
}
