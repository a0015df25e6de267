import { divideStrip } from './divide-strip.ts';
import { type Page, type PageFormat, textHeight } from './page.ts';
import { moveMark, type Strip } from './strip.ts';

/**
 * Lays strips out on pages of one format, numbered from 1. Strips that keep together go to the next page
 * together; what is higher than a page is divided, and nothing is ever left out.
 */
export function paginate(strips: readonly Strip[], format: PageFormat): Page[] {
  const stack = new PageStack(format);
  const waiting = [...strips];
  while (waiting.length > 0) {
    const chunk = waiting.splice(0, chunkLength(waiting));
    waiting.unshift(...stack.put(chunk));
  }
  return stack.pages;
}

/** Number of strips at the front that no page break may separate. */
function chunkLength(strips: readonly Strip[]): number {
  const last = strips.findIndex(({ keep }) => !keep);
  return last < 0 ? strips.length : last + 1;
}

class PageStack {
  readonly pages: Page[] = [];
  readonly #format: PageFormat;
  #y = 0;

  constructor(format: PageFormat) {
    this.#format = format;
    this.#turn();
  }

  /** Places a chunk. Answers the strips that are still to be placed. */
  put(chunk: readonly Strip[]): Strip[] {
    const [first, ...others] = chunk;
    if (!first) return [];
    if (this.#heightOf(chunk) <= this.#room()) {
      for (const one of chunk) this.#place(one);
      return [];
    }
    if (others.length === 0) return this.#putAlone(first);
    const rest = this.#putDivided(chunk);
    if (rest) return [rest];
    if (this.#atTop()) return this.#apart(chunk);
    this.#turn();
    return [...chunk];
  }

  /** Several of which the last may be divided: its first part stays with them. Null if that does not fit either. */
  #putDivided(chunk: readonly Strip[]): Strip | null {
    const last = chunk.at(-1);
    if (!last?.divisible) return null;
    const parts = divideStrip(last, this.#room() - this.#heightOf(chunk) + last.height);
    if (!parts) return null;
    for (const one of [...chunk.slice(0, -1), parts[0]]) this.#place(one);
    this.#turn();
    return parts[1];
  }

  /** What is to stay together is higher than a page: as much of it as a page holds, and the others after it. */
  #apart(chunk: readonly Strip[]): Strip[] {
    const heights = chunk.map((_, index) => this.#heightOf(chunk.slice(0, index + 1)));
    const last = Math.max(
      0,
      heights.findLastIndex((height) => height <= this.#room()),
    );
    return chunk.map((one, index) => (index === last ? { ...one, keep: false } : one));
  }

  /** A strip that does not fit: divided here, moved to the next page, or divided there as a last resort. */
  #putAlone(one: Strip): Strip[] {
    const room = this.#room() - this.#heightOf([one]) + one.height;
    const parts = one.divisible || this.#atTop() ? divideStrip(one, room) : null;
    if (parts) {
      this.#place(parts[0]);
      this.#turn();
      return [parts[1]];
    }
    if (this.#atTop()) this.#place(one);
    else {
      this.#turn();
      return [one];
    }
    return [];
  }

  #room(): number {
    return textHeight(this.#format) - this.#y + tolerance;
  }

  #atTop(): boolean {
    return this.#y === 0;
  }

  #heightOf(chunk: readonly Strip[]): number {
    return chunk.reduce((sum, { height, before, heading }, index) => {
      const atTop = index === 0 && this.#atTop();
      return sum + height + (atTop ? (heading?.height ?? 0) : before);
    }, 0);
  }

  #place(one: Strip): void {
    if (!this.#atTop()) this.#y += one.before;
    else if (one.heading) this.#draw(one.heading, true);
    this.#draw(one, false);
  }

  #draw({ marks, height }: Strip, artifact: boolean): void {
    const { left, top } = this.#format.margins;
    for (const mark of marks) {
      if (artifact && mark.kind === 'anchor') continue;
      this.pages.at(-1)?.marks.push({ mark: moveMark(mark, left, top + this.#y), artifact });
    }
    this.#y += height;
  }

  /** The first page's number is counted but not shown (ND30 Phụ lục I, I.7; of appendices too, III.1.đ). */
  #turn(): void {
    const number = this.pages.length + 1;
    this.pages.push({ format: this.#format, number: number === 1 ? null : number, marks: [] });
    this.#y = 0;
  }
}

/** Sums of heights differ in the last bits by the order of adding. */
const tolerance = 0.001;
