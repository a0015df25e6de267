import type { Say } from '../explain/say.ts';
import { printCount } from '../format/number.ts';
import type { ComparedIndicator, DiffInput, DiffSide } from './diff-input.ts';

/** What two plans do not have in common, so that nobody takes a blank for a nought. */
export function counterpartNotes(
  { before, after }: DiffInput,
  compared: readonly ComparedIndicator[],
  say: Say,
): readonly string[] {
  const [earlier, later] = [before.scorecard.period.id, after.scorecard.period.id];
  const onlyAfter = compared.flatMap((one) => (one.before === null ? (one.after?.id ?? []) : []));
  const onlyBefore = compared.flatMap((one) => (one.after === null ? (one.before?.id ?? []) : []));
  const different = compared.flatMap((one) =>
    one.before && one.after && one.before.formula.kind !== one.after.formula.kind ? one.after.id : [],
  );
  const list = (vi: string, en: string, ids: readonly string[]): readonly string[] =>
    ids.length === 0 ? [] : [`${say(vi, en)} (${printCount(ids.length)}): ${ids.join(', ')}.`];
  return [
    ...list(`Chỉ tiêu không có ở ${earlier}`, `Indicators without counterpart in ${earlier}`, onlyAfter),
    ...list(`Chỉ tiêu không còn ở ${later}`, `Indicators without counterpart in ${later}`, onlyBefore),
    ...list('Chỉ tiêu tính theo cách khác nhau', 'Indicators computed in different ways', different),
    ...list(`Đơn vị chỉ có ở ${earlier}`, `Units only in ${earlier}`, missingFrom(after, before)),
    ...list(`Đơn vị chỉ có ở ${later}`, `Units only in ${later}`, missingFrom(before, after)),
  ];
}

function missingFrom(side: DiffSide, other: DiffSide): readonly string[] {
  const known = new Set(side.scorecard.units.map(({ unit }) => unit));
  return other.scorecard.units.filter(({ unit }) => !known.has(unit)).map(({ name }) => name);
}
