import type { Answer } from '../domain/measure.ts';
import { multiply, type Rational, subtract, whole } from '../domain/rational.ts';
import { roundTo } from './round.ts';

/** `7.901`; a decimal as `12,5`, cut after six places. */
export function writeNumber(value: Rational): string {
  if (value.n < 0n) return `-${writeNumber({ ...value, n: -value.n })}`;
  const millionths = roundTo(value, 6);
  const digits = millionths.toString().padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0+$/, '');
  const thousands = digits.slice(0, -6).replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === '' ? thousands : `${thousands},${decimals}`;
}

/** How far two values are apart, without a sign. */
export function writeDifference(a: Rational, b: Rational): string {
  return writeNumber(subtract(a, b)).replace('-', '');
}

/** `92,63%`, `100%`; more decimals where two would show the whole that is not there. */
export function writeRate(rate: Rational): string {
  const percent = multiply(rate, whole(100));
  if (percent.d === 1n) return `${writeNumber(percent)}%`;
  const places = [2, 3, 4].find((count) => roundTo(percent, count) % 10n ** BigInt(count + 2) !== 0n) ?? 4;
  const digits = roundTo(percent, places)
    .toString()
    .padStart(places + 1, '0');
  const wholePart = digits.slice(0, -places).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${wholePart},${digits.slice(-places)}%`;
}

export function writeAnswer(answer: Answer): string {
  switch (answer.kind) {
    case 'number':
      return writeNumber(answer.value);
    case 'yesNo':
      return answer.value ? 'có' : 'không';
    case 'choice':
    case 'date':
      return answer.value;
    case 'document':
      return `${answer.number} (${answer.date})`;
    case 'none':
      return 'không';
    case 'unplanned':
      return 'chưa có kế hoạch';
  }
}
