import { type Day, parseDay } from '../domain/day.ts';

/**
 * The day that another way of writing it surely means: `14.3.2020`, `2020/3/14`, `14/3/20`, `14 / 3 / 2020`, `ngày 14
 * tháng 3 năm 2020`, `2020-03-14T00:00:00` as a spreadsheet writes it. `null` where there is no such day, or no one
 * reading of it; a year of two digits is one of this century's first half.
 */
export function suggestDay(written: string): Day | null {
  const text = written
    .normalize('NFKC')
    .replace(/T?\s*00:00(:00(\.0+)?)?Z?$/, '')
    .replace(/\s*([./,-])\s*/g, '$1')
    .trim();
  const dayFirst =
    /^(?:ngày )?(\d{1,2})(?:[./,-]| tháng |\/tháng )(\d{1,2})(?:[./,-]| năm |\/năm )(\d{4}|\d{2})$/iu.exec(
      text,
    );
  const yearFirst = /^(\d{4})[./,-](\d{1,2})[./,-](\d{1,2})$/.exec(text);
  const [day, month, year] = dayFirst ? dayFirst.slice(1) : (yearFirst?.slice(1).reverse() ?? []);
  if (!day || !month || !year) return null;
  if (year.length === 2 && year >= '50') return null;
  return parseDay(`${day}/${month}/${year.length === 2 ? `20${year}` : year}`);
}
