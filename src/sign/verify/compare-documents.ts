import { PdfArray, PdfDict, type PdfObject, PdfStream, PdfString } from '@libpdf/core';
import { type OpenedPdf, resolve } from '../pdf/open-pdf.ts';

/** One place where two states of a document differ. */
export interface Change {
  /** From the field (`field`, its name, …), the catalog or the trailer downward. */
  readonly path: readonly string[];
}

type Value = PdfObject | null | undefined;

interface Pair {
  readonly before: Value;
  readonly after: Value;
  readonly path: readonly string[];
}

/** Subtrees that are compared as a whole: what is shared with other parts of the document is seen there too. */
function isWhole([root, name, key]: readonly string[], length: number): boolean {
  if (root === 'field') return length === 3 && (key === 'V' || key === 'AP');
  return root === 'catalog' && length === 2 && name === 'DSS';
}

/**
 * Everything that a viewer could reach, compared pair by pair from the fields, the catalog and the information
 * dictionary: objects may be numbered or stored otherwise, values may not differ.
 */
export function compareDocuments(before: OpenedPdf, after: OpenedPdf): readonly Change[] {
  const names = new Set([...before.fields.keys(), ...after.fields.keys()]);
  const fields = [...names].map((name) => ({
    before: before.fields.get(name),
    after: after.fields.get(name),
    path: ['field', name],
  }));
  const [first, second] = [before, after].map(({ pdf }) => pdf.context.info.trailer);
  const roots: Pair[] = [
    ...fields,
    { before: before.catalog, after: after.catalog, path: ['catalog'] },
    { before: first?.get('Info'), after: second?.get('Info'), path: ['Info'] },
  ];
  return new Comparison(before, after).run(roots);
}

class Comparison {
  readonly #before: OpenedPdf;
  readonly #after: OpenedPdf;
  readonly #seen = new Map<object, Set<object>>();
  readonly #changes: Change[] = [];

  constructor(before: OpenedPdf, after: OpenedPdf) {
    this.#before = before;
    this.#after = after;
  }

  run(roots: readonly Pair[]): readonly Change[] {
    const waiting = [...roots].reverse();
    for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
      if (isWhole(pair.path, pair.path.length)) this.#compareWhole(pair);
      else waiting.push(...this.#comparePair(pair).reverse());
    }
    return this.#changes;
  }

  #compareWhole(pair: Pair): void {
    const inner = new Comparison(this.#before, this.#after);
    if (inner.run([{ ...pair, path: [] }]).length > 0) this.#changes.push({ path: pair.path });
  }

  /** Compares one level; what lies below is returned. */
  #comparePair({ before, after, path }: Pair): Pair[] {
    const one = resolve(this.#before.pdf, before);
    const other = resolve(this.#after.pdf, after);
    if (one instanceof PdfDict && other instanceof PdfDict) return this.#compareDicts(one, other, path);
    if (one instanceof PdfArray && other instanceof PdfArray) return this.#compareArrays(one, other, path);
    if (!isSameScalar(one, other)) this.#changes.push({ path });
    return [];
  }

  #compareDicts(one: PdfDict, other: PdfDict, path: readonly string[]): Pair[] {
    if (this.#isSeen(one, other)) return [];
    if (!isSameStream(one, other)) this.#changes.push({ path });
    const keys = new Set([...one.keys(), ...other.keys()].map(({ value }) => value));
    keys.delete('Length');
    return [...keys].map((key) => ({ before: one.get(key), after: other.get(key), path: [...path, key] }));
  }

  #compareArrays(one: PdfArray, other: PdfArray, path: readonly string[]): Pair[] {
    if (this.#isSeen(one, other)) return [];
    if (one.length !== other.length) this.#changes.push({ path });
    const length = Math.min(one.length, other.length);
    return Array.from({ length }, (_, index) => ({
      before: one.at(index),
      after: other.at(index),
      path: [...path, String(index)],
    }));
  }

  #isSeen(one: object, other: object): boolean {
    const partners = this.#seen.get(one) ?? new Set();
    if (partners.has(other)) return true;
    this.#seen.set(one, partners.add(other));
    return false;
  }
}

function isSameStream(one: PdfDict, other: PdfDict): boolean {
  if (!(one instanceof PdfStream) && !(other instanceof PdfStream)) return true;
  if (!(one instanceof PdfStream && other instanceof PdfStream)) return false;
  return Buffer.compare(one.data, other.data) === 0;
}

/** Writers round coordinates; a hundred-thousandth of a point is no change. */
const rounding = 0.000_011;

function isSameScalar(one: PdfObject | null, other: PdfObject | null): boolean {
  if (isNothing(one) || isNothing(other)) return isNothing(one) && isNothing(other);
  if (one.type !== other.type) return false;
  if (one instanceof PdfString && other instanceof PdfString)
    return Buffer.compare(one.bytes, other.bytes) === 0;
  if (!('value' in one && 'value' in other)) return false;
  const [first, second] = [one.value, other.value];
  if (typeof first !== 'number' || typeof second !== 'number') return first === second;
  const isWholeNumber = Number.isInteger(first) && Number.isInteger(second);
  return isWholeNumber ? first === second : Math.abs(first - second) < rounding;
}

/** A key without a value and a null value are the same (ISO 32000-1, 7.3.9). */
function isNothing(value: PdfObject | null): value is null {
  return value === null || value.type === 'null';
}
