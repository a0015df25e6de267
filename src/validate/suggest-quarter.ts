const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** The quarter that an officer's way of writing it means: `Quý I năm 2020`, `Q1/2020`, `2020-q1`; else `null`. */
export function suggestQuarter(written: string): string | null {
  const text = written
    .normalize('NFC')
    .replace(/[‐‑–—−]/g, '-')
    .toLowerCase()
    .trim();
  const named = /^(?:quý|quy|q)\.?\s*(i{1,3}|iv|[1-4])\s*(?:[/.,-]|năm|nam|\s)\s*(\d{4})$/u.exec(text);
  const yearFirst = /^(\d{4})\s*[/.-]?\s*(?:quý|quy|q)\s*(i{1,3}|iv|[1-4])$/u.exec(text);
  const [year, quarter] = named ? [named[2], named[1]] : [yearFirst?.[1], yearFirst?.[2]];
  return year && quarter ? `${year}-Q${roman[quarter] ?? quarter}` : null;
}
