import { breakWord } from './break-word.ts';
import type { Lettering, Word } from './words.ts';

export interface RowSetting extends Lettering {
  readonly width: number;
  /** Further indent of the first row. */
  readonly firstIndent: number;
}

/** Fills rows one after the other, as word processors do. Glued words move together as long as they fit a row. */
export function breakIntoRows(words: readonly Word[], setting: RowSetting): Word[][] {
  const filler = new RowFiller(setting);
  for (const cluster of clusters(words)) {
    const whole = filler.fits(cluster);
    for (const word of cluster) {
      if (whole) filler.put(word);
      else filler.putBroken(word);
    }
  }
  return filler.finish();
}

/** How much wider than the narrowest a first row may be: a name is rather broken late than early. */
const late = 1.1;

/**
 * No more rows than there must be, of much the same width, for a short name that stands centred: `ỦY BAN NHÂN DÂN`
 * over `TỈNH SƠN HÀ`, not all over one word.
 */
export function breakEvenly(words: readonly Word[], setting: RowSetting): Word[][] {
  const rows = breakIntoRows(words, setting);
  const within = (width: number): Word[][] => breakIntoRows(words, { ...setting, width });
  let [narrow, wide] = [setting.width / rows.length, setting.width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (within(middle).length > rows.length) narrow = middle;
    else wide = middle;
  }
  return within(Math.min(wide * late, setting.width));
}

/** Natural width of words side by side. */
export function widthOf(row: readonly Word[]): number {
  return row.reduce((sum, { width, space }, index) => sum + width + (index > 0 ? (space?.width ?? 0) : 0), 0);
}

/** Sums of advance widths differ in the last bits by the order of adding. */
const tolerance = 0.001;

class RowFiller {
  readonly #setting: RowSetting;
  readonly #rows: Word[][] = [];
  #row: Word[] = [];
  #taken = 0;

  constructor(setting: RowSetting) {
    this.#setting = setting;
  }

  /** Whether the words fit a row together; turns to the next row if they do not fit this one. */
  fits(words: readonly Word[]): boolean {
    const space = words[0]?.space?.width ?? 0;
    const width = widthOf(words);
    if (this.#row.length > 0 && this.#taken + space + width > this.#room()) this.#turn();
    return width <= this.#room();
  }

  put(word: Word): void {
    this.#taken += word.width + (this.#row.length > 0 ? (word.space?.width ?? 0) : 0);
    this.#row.push(word);
  }

  /** Puts a word that may be wider than a row: it is then divided. */
  putBroken(whole: Word): void {
    let word = whole;
    while (!this.fits([word])) {
      const parts = breakWord(word, this.#room(), this.#setting);
      if (!parts) break;
      this.put(parts[0]);
      this.#turn();
      word = parts[1];
    }
    this.put(word);
  }

  finish(): Word[][] {
    return [...this.#rows, this.#row];
  }

  #room(): number {
    const { width, firstIndent } = this.#setting;
    return width - (this.#rows.length === 0 ? firstIndent : 0) + tolerance;
  }

  #turn(): void {
    this.#rows.push(this.#row);
    this.#row = [];
    this.#taken = 0;
  }
}

function clusters(words: readonly Word[]): Word[][] {
  const result: Word[][] = [];
  for (const word of words) {
    if (word.glued && result.length > 0) result.at(-1)?.push(word);
    else result.push([word]);
  }
  return result;
}
