/** The candidate that was probably meant, blind to accents, case and signs; `null` when none or two are near. */
export function suggest(written: string, candidates: Iterable<string>): string | null {
  const wanted = fold(written);
  const allowed = Math.max(1, Math.floor(wanted.length / 4));
  const ranked = [...candidates]
    .filter((candidate) => Math.abs(fold(candidate).length - wanted.length) <= allowed)
    .map((candidate) => ({ candidate, distance: editDistance(wanted, fold(candidate)) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  const [best, next] = ranked;
  return best && best.distance < wanted.length && best.distance !== next?.distance ? best.candidate : null;
}

/** Letters and digits alone, without accents, small. NFD takes the marks off every letter but `đ`. */
export function fold(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Letters put in, left out, changed, or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const costs = [(row[j - 1] ?? 0) + change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1];
      next.push(Math.min(...costs, swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
