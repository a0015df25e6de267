import { cellSigns } from './cells.ts';

/** Mark of a unit's rate that misses the level which the department is held to. */
export const belowLevelMark = '*';

/** What the signs in these cells mean, save those that are explained already; empty where none needs it. */
export function legend(cells: readonly string[], explained: string): string {
  const uses = (sign: string): boolean => cells.includes(sign);
  const signs: readonly (readonly [string, string, boolean])[] = [
    [cellSigns.yes, 'có', uses(cellSigns.yes)],
    [cellSigns.no, 'không có', uses(cellSigns.yes) && uses(cellSigns.no)],
    [cellSigns.noActivity, 'không phát sinh', uses(cellSigns.noActivity)],
    [cellSigns.noData, 'chưa có số liệu', uses(cellSigns.noData)],
    [cellSigns.notApplicable, 'không áp dụng', uses(cellSigns.notApplicable)],
    [belowLevelMark, 'chưa đạt mức chỉ tiêu', cells.some((cell) => /\d\*$/.test(cell))],
  ];
  const told = signs.flatMap(([sign, words, used]) =>
    used && !explained.includes(`${sign}: ${words}`) ? [`${sign}: ${words}`] : [],
  );
  return told.length === 0 ? '' : `${told.join('; ')}.`;
}
