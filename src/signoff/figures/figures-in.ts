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
  readonly written: string;
  /** A date, or the number of a document or an article: it counts nothing. */
  readonly isReference: boolean;
}

const date = /\d{1,2}\/\d{1,2}\/\d{4}/g;
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

function numbersIn(text: string): readonly StatedFigure[] {
  const dates = [...text.matchAll(date)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  return [...text.matchAll(number)].map(({ 0: written, index }) => ({
    key: keyOf(written),
    written,
    isReference:
      dates.some(({ from, to }) => from <= index && index < to) ||
      namesSomething(written, text.slice(0, index), text.slice(index + written.length)),
  }));
}

function keyOf(written: string): string {
  const whole = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written) ? written.replaceAll('.', '') : written;
  return /^\d+$/.test(whole) ? whole.replace(/^0+(?=\d)/, '') : whole;
}

/** `12/KH-UBND`, `năm 2020`, `ngày 05`, `Điều 12`. */
function namesSomething(written: string, before: string, after: string): boolean {
  if (/[.,]/.test(written)) return false;
  if (/^\/\p{Lu}/u.test(after)) return true;
  if (/năm $/iu.test(before)) return /^(?:19|20)\d\d$/.test(written);
  return /(?:ngày|tháng|điều|khoản|phụ lục|biểu) $/iu.test(before) && /^\d{1,3}$/.test(written);
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
