import type { Plan } from './plan.ts';
import { asSentence, capitalise, withoutStop } from './text.ts';

/** What a unit wrote in an answer of free words. */
export interface UnitWords {
  readonly unit: string;
  readonly text: string | null;
}

const asked = ['khó khăn', 'vướng mắc', 'tồn tại', 'hạn chế', 'kiến nghị', 'đề xuất', 'đề nghị', 'ý kiến'];
const filling = ['nội dung', 'giải trình', 'nguyên nhân', 'gì', 'nào', 'khác', 'thêm', 'và', 'hay', 'hoặc'];
const mild = ['đáng kể', 'lớn', 'phát sinh', 'trong kỳ', 'trong quý', 'cả'];
const opening = 'đơn vị|phòng|trung tâm|chi cục|cơ sở|trong kỳ|trong quý|hiện tại|hiện nay|hiện|đến nay';
const no = 'không|ko|khg|kg|k|chưa';
const verb = 'có|phát sinh|gặp|thấy';
const nothing = new RegExp(
  `^(?:(?:${opening}) )*(?:${no})(?: (?:${verb}))*(?: (?:${[...asked, ...filling, ...mild].join('|')}))*$`,
);
const nothingPlain = new RegExp(`^(?:${plain(nothing.source)}|none|n a|0|)$`);

/** `Không`, `không có khó khăn, vướng mắc`, `-`, `KO`: the form is filled in and there is nothing to tell. */
export function saysNothing(text: string): boolean {
  const words = plain(text.normalize('NFC').toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return nothingPlain.test(words);
}

/** Without accents: a clerk in a hurry writes `khong co`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/**
 * What the units wrote, each with the unit's name behind it: `… (Phòng Người có công)`. Several points of one unit,
 * each a line with a dash or a number, are points of their own; the same words of several units stand once.
 */
export function namedPoints(plan: Plan, written: readonly UnitWords[]): readonly string[] {
  const byText = new Map<string, string[]>();
  for (const { unit, text } of written) {
    for (const point of pointsIn(text ?? '')) {
      const names = byText.get(point) ?? [];
      const name = plan.units.find(({ id }) => id === unit)?.name ?? unit;
      if (!names.includes(name)) byText.set(point, [...names, name]);
    }
  }
  return [...byText].map(([point, names]) => `${point} (${names.join('; ')})`);
}

/** The same one after another: after semicolons, or each as a sentence where one has a semicolon or a stop inside. */
export function namedWords(plan: Plan, written: readonly UnitWords[]): string {
  const points = namedPoints(plan, written);
  return points.some((point) => /[;.!?…] /.test(point.slice(0, point.lastIndexOf(' ('))))
    ? points.map((point, index) => asSentence(index === 0 ? point : capitalise(point))).join(' ')
    : points.join('; ');
}

const bullet = /^\s*(?:[-+*•–]|\d{1,2}[.)]|[a-zđ]\))\s+/u;

/** A list has its marks at the beginning of lines; a line without one goes on with the point before it. */
function pointsIn(text: string): readonly string[] {
  const parts = bullet.test(text) ? text.split(new RegExp(`\\n(?=${bullet.source.slice(1)})`, 'u')) : [text];
  return parts
    .map((part) => part.replace(bullet, ''))
    .filter((part) => !saysNothing(part))
    .map(withoutStop);
}
