/** One paragraph, line or row of a document, with its place. */
export interface Statement {
  readonly line: number;
  readonly section: string;
  /** A table's row, or a picture: what it is of stands in its place; `false`: prose. */
  readonly isRow: boolean;
  /** The cells of a row; prose has one. */
  readonly cells: readonly string[];
}

/** A number or a judgement that a document states. */
export interface StatedFigure {
  /** The same for `05` and `5`, `7.901` and `7901`. */
  readonly key: string;
  /** Of a reference the whole: `15/4/2020`, `12/KH-UBND`. */
  readonly written: string;
  /** A date, or the number of a document or an article: it counts nothing. */
  readonly isReference: boolean;
}

/** What counts nothing: days, years, numbers of documents and standards, names with a number in them. */
const reference = new RegExp(
  [
    String.raw`\d{1,2}\/\d{1,2}\/\d{4}`,
    String.raw`\d{1,2}[-.]\d{1,2}[-.]\d{4}`,
    String.raw`\d{1,2}\stháng\s\d{1,2}(?:\snăm\s\d{4})?`,
    String.raw`(?<=[Nn]gày\s)\d{1,2}\/\d{1,2}(?![\d/])`,
    String.raw`(?<=[Tt]háng\s)\d{1,2}\/\d{4}`,
    // 2011-2020
    String.raw`(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d`,
    // 12/KH-UBND, 63/2020/QH14
    String.raw`\d+(?:\/\d{4})?\/\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*`,
    // ISO 9001:2015
    String.raw`\d+:\d{4}`,
    // Covid-19
    String.raw`\p{Lu}\p{L}*-\d+`,
  ].join('|'),
  'gu',
);
const number = /\d+(?:[.,]\d+)*/g;

/**
 * The figures of a statement in order.
 * @param results judgements, and signs that stand for a figure: where a cell or last sentence is one, that counts too.
 */
export function figuresIn({ isRow, cells }: Statement, results: readonly string[]): readonly StatedFigure[] {
  return cells.flatMap((cell) => {
    const numbers = numbersIn(cell);
    if (!isRow) return [...numbers, ...judgementAtEnd(cell, results)];
    return numbers.length === 0 && isResult(cell, results) ? [asWritten(cell)] : numbers;
  });
}

/** What is said besides the figures. */
export function wordsIn({ cells }: Statement): readonly string[] {
  const text = cells.join(' ').replace(number, ' ').toLowerCase();
  return text.match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Of a reference each number by itself, as a day may be written in several ways. */
function numbersIn(text: string): readonly StatedFigure[] {
  const references = [...text.matchAll(reference)];
  const outside = text.replace(reference, (all) => ' '.repeat(all.length));
  const counted = [...outside.matchAll(number)].map(({ 0: written, index }) => ({
    index,
    written,
    key: keyOf(written),
    isReference: namesSomething(written, outside.slice(0, index)),
  }));
  const named = references.flatMap(({ 0: written, index }) =>
    [...written.matchAll(/\d+/g)].map(({ 0: part, index: within }) => ({
      index: index + within,
      written,
      key: keyOf(part),
      isReference: true,
    })),
  );
  return [...counted, ...named].toSorted((a, b) => a.index - b.index);
}

function keyOf(written: string): string {
  const whole = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written) ? written.replaceAll('.', '') : written;
  return /^\d+$/.test(whole) ? whole.replace(/^0+(?=\d)/, '') : whole;
}

/** `năm 2020`, `ngày 05`, `Điều 12`. */
function namesSomething(written: string, before: string): boolean {
  if (/[.,]/.test(written)) return false;
  if (/năm\s$/iu.test(before)) return /^(?:19|20)\d\d$/.test(written);
  return /(?:ngày|tháng|điều|khoản|mục|phụ lục|biểu)\s$/iu.test(before) && /^\d{1,3}$/.test(written);
}

/** A target's last sentence, where it is nothing but its judgement. */
function judgementAtEnd(text: string, results: readonly string[]): readonly StatedFigure[] {
  const sentence = /(?:^|[.;:]\s+)([^.;:]{3,})[.\s/]*$/u.exec(text)?.[1] ?? '';
  return isResult(sentence, results) ? [asWritten(sentence)] : [];
}

function isResult(text: string, results: readonly string[]): boolean {
  return results.some((one) => one.toLowerCase() === text.toLowerCase());
}

function asWritten(text: string): StatedFigure {
  return { key: text.toLowerCase(), written: text, isReference: false };
}
