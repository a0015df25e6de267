import type { Code, Finding } from '../../diagnostics/diagnostic.ts';
import { finding } from '../../diagnostics/finding.ts';
import { whole } from '../../domain/rational.ts';
import type { ScalarNode } from '../../load/node.ts';
import { placeIn } from '../../load/source.ts';
import { cleanText } from '../clean-text.ts';
import { fold } from '../suggest.ts';
import { type AnswerContext, type Reading, whereOf } from './answer-context.ts';
import { changesScale } from './scale-words.ts';

type CountCode = Extract<Code, `count-${string}`>;

/** What a clerk writes for a whole number, the code it gets, and the number that was surely meant. */
interface Habit {
  readonly code: CountCode;
  readonly pattern: RegExp;
  /** The corrected text; `''` where it is not known. @param unit what is counted. */
  readonly correct: (match: RegExpExecArray, unit: string) => string;
  /** May `--fix` write it? */
  readonly certain?: boolean;
}

const unknown = (): string => '';
const digits = (match: RegExpExecArray): string => plain(match[0].replace(/\D/g, ''));
const first = (match: RegExpExecArray): string => plain((match[1] ?? '').replace(/\D/g, ''));

/** The first that fits is reported. */
const habits: readonly Habit[] = [
  { code: 'count-with-dots', pattern: /^[1-9]\d{0,2}(\.\d{3})+$/, correct: digits, certain: true },
  { code: 'count-with-commas', pattern: /^[1-9]\d{0,2}(,\d{3})+$/, correct: digits },
  { code: 'count-with-spaces', pattern: /^[1-9]\d{0,2}( \d{3})+$/, correct: digits, certain: true },
  { code: 'count-quoted', pattern: /^[“”‘’"'](\d+)[“”‘’"']$/, correct: first, certain: true },
  { code: 'count-with-decimals', pattern: /^(\d+)[.,]0+$/, correct: withZeros, certain: true },
  { code: 'count-not-whole', pattern: /^\d+[.,]\d+$/, correct: unknown },
  { code: 'count-in-code', pattern: /^0[xob][\da-f]+$|^[\d.]+e[+-]?\d+$/i, correct: unknown },
  { code: 'count-leading-zero', pattern: /^0+(\d+)$/, correct: first, certain: true },
  { code: 'count-signed', pattern: /^\+(\d+)$/, correct: first, certain: true },
  { code: 'count-negative', pattern: /^[-−–]\d+$/, correct: unknown },
  { code: 'count-with-percent', pattern: /^[\d.,]+ ?%$/, correct: unknown },
  {
    code: 'count-with-letters',
    pattern: /^[\dOo]*[Oo][\dOo]*$/,
    correct: (match) => plain(match[0].replace(/o/gi, '0')),
    certain: true,
  },
  {
    code: 'count-with-letters',
    pattern: /^[\dOoIl]*\d[\dOoIl]*$/,
    correct: (match) => plain(match[0].replace(/o/gi, '0').replace(/[Il]/g, '1')),
  },
  {
    code: 'count-other-digits',
    pattern: /^\p{Nd}+$/u,
    correct: (match) => plain(match[0].normalize('NFKC')),
    certain: true,
  },
  {
    code: 'count-approximate',
    pattern: /^([~≈<>≤≥]|khoảng|gần|trên|dưới|hơn)\s*\d|^\d+ ?[-–] ?\d+$/i,
    correct: unknown,
  },
  {
    code: 'count-with-words',
    pattern: /^(\d[\d.]*) ?(\(?\p{L}[\p{L} ²³()]*)$/u,
    correct: withWords,
    certain: true,
  },
  { code: 'count-unreadable', pattern: /^(0|[1-9]\d*) ?[;,.:]$/, correct: first, certain: true },
  // `25 (18 chờ giám định)`, `324 + 2`: what was meant is a guess.
  { code: 'count-unreadable', pattern: /^(\d+) *\(.*\)$/, correct: first },
  { code: 'count-unreadable', pattern: /^\d{1,15}(?: *\+ *\d{1,15})+$/, correct: added },
];

/** Words by which a clerk says that there is none, or that it does not concern the unit. */
const nothing = new Set(['khong', 'khongco', 'ko', 'k', 'khongphatsinh', 'none', 'no', 'zero']);
const notApplicable = new Set(['kad', 'khongapdung', 'na', 'khongthuocnhiemvu']);

/** A whole number, judged by how it is written: digits alone, without leading zero, sign, dot or exponent. */
export function readCount(context: AnswerContext, node: ScalarNode): Reading {
  const written = cleanText(node.written);
  const seen = node.written.replace(invisible, '');
  if (!node.quoted && seen !== node.written && isPlain(seen) && seen.length <= longest)
    return fault(context, node, { code: 'count-with-hidden-signs', fixed: seen, certain: true });
  if (node.quoted && isPlain(written))
    return fault(context, node, { code: 'count-quoted', fixed: written, certain: true });
  if (!node.quoted && isPlain(written)) {
    return written.length <= longest
      ? { answer: { kind: 'number', value: whole(BigInt(written)) } }
      : fault(context, node, { code: 'count-too-long', fixed: '', certain: false });
  }
  for (const habit of habits) {
    const match = habit.pattern.exec(written);
    if (match) {
      const fixed = habit.correct(match, context.asked.measure.unit);
      const certain = habit.certain === true && fixed !== '' && !node.quoted;
      return fault(context, node, { code: habit.code, fixed, certain });
    }
  }
  return fault(context, node, { code: codeOfWords(written), fixed: '', certain: false });
}

/** Spaces at the edges, and signs that take no room, as Word and web pages bring them along. */
const invisible = /^[\s\u00a0]+|[\s\u00a0]+$|[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** More digits than anything an office counts. */
const longest = 15;

function isPlain(written: string): boolean {
  return /^(0|[1-9]\d*)$/.test(written);
}

/** Without leading zeros; `''` when it is no number an office would count to. */
function plain(figures: string): string {
  const short = figures.replace(/^0+(?=\d)/, '');
  return /^\d+$/.test(short) && short.length <= longest ? short : '';
}

function added(match: RegExpExecArray): string {
  return plain(String(match[0].split('+').reduce((sum, part) => sum + BigInt(part.trim()), 0n)));
}

/** `12,0` is twelve; `1200.000` may be a million in which a dot is missing. */
function withZeros(match: RegExpExecArray): string {
  return /^\d{4,}[.,]000$/.test(match[0]) ? '' : first(match);
}

/** `120 hồ sơ`, `1.200 hồ sơ`: the number before the words, where it is written in one clear way. */
function withWords(match: RegExpExecArray, unit: string): string {
  const [, number = '', words = ''] = match;
  if (changesScale(words, unit)) return '';
  return /^\d+$|^[1-9]\d{0,2}(\.\d{3})+$/.test(number) ? plain(number.replaceAll('.', '')) : '';
}

function codeOfWords(written: string): CountCode {
  const folded = fold(written);
  if (nothing.has(folded) || /^[-–—.…?/]+$/.test(written)) return 'count-none-in-words';
  return notApplicable.has(folded) ? 'count-not-applicable' : 'count-unreadable';
}

function fault(
  { source, asked }: AnswerContext,
  node: ScalarNode,
  { code, fixed, certain }: { code: CountCode; fixed: string; certain: boolean },
): { finding: Finding } {
  const text = cleanText(node.written);
  const written = code === 'count-quoted' && node.quoted ? `"${text}"` : text;
  const values = { ...whereOf(asked), written, fixed, read: readAs(node) };
  const fix = certain ? { ...node.range, text: fixed } : null;
  return { finding: finding(code, placeIn(source, node.range), { values, fix }) };
}

/** The other number that a machine makes of it, in an officer's notation: `5,118`; `''` where it makes the same. */
function readAs(node: ScalarNode): string {
  return typeof node.value === 'number' ? String(node.value).replace('.', ',') : '';
}
