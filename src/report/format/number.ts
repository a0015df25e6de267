import type { Rational } from '../../domain/rational.ts';

/** Where a figure stands: a sentence says `05 đơn vị`, a cell `5`. */
export type Style = 'prose' | 'cell';

/**
 * A count or a decimal as printed: dots at the thousands, a comma before decimals, 1 to 9 with a leading zero in
 * prose. A fraction without an end has two decimals, rounded half up.
 */
export function printNumber(value: Rational, style: Style): string {
  const decimals = value.d === 1n ? 0 : (decimalsOf(value.d) ?? 2);
  const scaled = roundHalfUp(value, 10n ** BigInt(decimals));
  if (decimals > 0) return printScaled(scaled, decimals);
  return style === 'prose' && scaled >= 1n && scaled <= 9n ? `0${scaled}` : groupThousands(scaled);
}

/** How many things there are, in a sentence: `05`, `13`. */
export function printCount(count: number): string {
  return printNumber({ n: BigInt(count), d: 1n }, 'prose');
}

/** A part of a whole, in a sentence: `05/13`; `0/5`, since nobody writes a zero before a number and none before the other. */
export function printFraction(part: Rational, whole: Rational): string {
  return `${printNumber(part, 'prose')}/${printNumber(whole, part.n === 0n ? 'cell' : 'prose')}`;
}

/** How many of how many, in a sentence. */
export function printOutOf(part: number, whole: number): string {
  return printFraction({ n: BigInt(part), d: 1n }, { n: BigInt(whole), d: 1n });
}

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** `nhất`, `hai`, …, `mười`, `11`: as in `lần thứ nhất`. */
export function printOrdinal(place: number): string {
  return ordinals[place - 1] ?? String(place);
}

/** `scaled` / 10^`decimals` with exactly that many decimals: 9886 and 2 give `98,86`. */
export function printScaled(scaled: bigint, decimals: number): string {
  const unit = 10n ** BigInt(decimals);
  const absolute = scaled < 0n ? -scaled : scaled;
  const sign = scaled < 0n ? '-' : '';
  const fraction = decimals === 0 ? '' : `,${String(absolute % unit).padStart(decimals, '0')}`;
  return `${sign}${groupThousands(absolute / unit)}${fraction}`;
}

/** `value` × `scale`, rounded half up to a whole number. */
export function roundHalfUp(value: Rational, scale: bigint): bigint {
  return floorDivide(2n * value.n * scale + value.d, 2n * value.d);
}

/** The largest whole number not above n/d, for a positive d. */
export function floorDivide(n: bigint, d: bigint): bigint {
  return n >= 0n ? n / d : -((-n + d - 1n) / d);
}

function groupThousands(value: bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** Decimals that a fraction with this denominator needs; `null` when it never ends. */
function decimalsOf(denominator: bigint): number | null {
  let rest = denominator;
  let [twos, fives] = [0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? Math.max(twos, fives) : null;
}
