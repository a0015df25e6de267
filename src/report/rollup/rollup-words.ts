import type { Level } from '../../domain/plan.ts';
import type { Absence, ConceptPart, ConceptScore, Rollup } from '../../domain/rollup.ts';
import type { Judgement } from '../../domain/scorecard.ts';
import type { Say } from '../explain/say.ts';
import { levelWords } from '../explain/value-words.ts';
import { verdictWords } from '../explain/verdict-words.ts';

/** Why a department has no figures. */
export function absenceWords(say: Say, absence: Absence): string {
  const words: Readonly<Record<Absence, string>> = {
    'no-folder': say('chưa gửi số liệu', 'no figures sent'),
    'no-plan': say('không có tệp plan.yaml', 'no plan.yaml'),
    'broken-plan': say('kế hoạch có lỗi', 'its plan has faults'),
    'no-period': say('kế hoạch không có kỳ này', 'its plan does not have the period'),
    faults: say('báo cáo của đơn vị còn lỗi', 'its submissions have faults'),
    nothing: say('chưa có đơn vị nào gửi báo cáo', 'no unit has handed anything in'),
  };
  return words[absence];
}

/** Why the departments' figures are not added. */
export function apartWords(say: Say, apart: NonNullable<ConceptScore['apart']>): string {
  const words: Readonly<Record<NonNullable<ConceptScore['apart']>, string>> = {
    formula: say('cách tính khác nhau, không cộng', 'different formulas, not added'),
    unit: say('đơn vị tính khác nhau, không cộng', 'different things counted, not added'),
    basis: say('thời gian tính khác nhau, không cộng', 'different spans of time, not added'),
    words: say('đánh giá riêng từng cơ quan', 'judged department by department'),
  };
  return words[apart];
}

export function levelText(say: Say, level: Level | null, unit: string): string {
  return level === null ? '' : levelWords(say, level, unit);
}

/** `khác nhau` where the departments are held to different levels. */
export function sharedLevelText(say: Say, { level, levelsDiffer, parts }: ConceptScore): string {
  return levelsDiffer ? say('khác nhau', 'differ') : levelText(say, level, parts[0]?.indicator.unit ?? '');
}

function verdictText(say: Say, { judgement, isPartial, isAspiration }: VerdictParts): string {
  if (judgement === null) return '';
  const isFinal = judgement === 'undetermined' || !isPartial;
  const words = verdictWords(say, { judgement, progress: null }, isAspiration);
  return isFinal ? words : `${words} ${say('(tạm tính)', '(provisional)')}`;
}

interface VerdictParts {
  readonly judgement: Judgement | null;
  readonly isPartial: boolean;
  readonly isAspiration: boolean;
}

export function partVerdict(say: Say, { judgement, figure, indicator }: ConceptPart): string {
  return verdictText(say, { judgement, isPartial: figure.partial, isAspiration: indicator.aspiration });
}

export function totalVerdict(say: Say, { judgement, total, parts }: ConceptScore): string {
  const isAspiration = parts.every(({ indicator }) => indicator.aspiration);
  return verdictText(say, { judgement, isPartial: total?.partial ?? false, isAspiration });
}

export function isMet(judgement: Judgement): boolean {
  return judgement === 'met' || judgement === 'exceeded';
}

/** The departments that have figures for the concept, of those that have it or may have it. */
export function coverageOf({ parts, missing }: ConceptScore): {
  readonly known: number;
  readonly all: number;
} {
  const own = parts.map(({ department }) => department);
  const all = new Set([...own, ...missing]).size;
  return { known: all - missing.length, all };
}

export function nameOf({ departments }: Rollup, index: number): string {
  return departments[index]?.name ?? '';
}
