const digits: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number from 1 in Roman digits: quarters, sections, appendices. */
export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, digit] of digits) {
    for (; rest >= worth; rest -= worth) text += digit;
  }
  return text;
}

/** The number that Roman digits up to `C` mean. */
export function fromRoman(text: string): number {
  const worths = [...text].map((letter) => digits.find(([, digit]) => digit === letter)?.[0] ?? 0);
  return worths.reduce((sum, worth, index) => sum + (worth < (worths[index + 1] ?? 0) ? -worth : worth), 0);
}
