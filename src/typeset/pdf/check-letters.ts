import type { ReportProblem } from '../problem.ts';
import type { FontSet } from './fonts/font-set.ts';

/** Reports every letter of the text that the font lacks, once, at the line where it first stands. */
export function checkLetters(body: string, { fonts, linesAbove, report }: LetterCheck): void {
  const seen = new Set<string>();
  body.split('\n').forEach((text, index) => {
    for (const letter of text) {
      if (seen.has(letter)) continue;
      seen.add(letter);
      if (isPrinted(letter) && !fonts.regular.has(letter)) {
        report({ code: 'missing-letter', line: linesAbove + index + 1, subject: letter });
      }
    }
  });
}

interface LetterCheck {
  readonly fonts: FontSet;
  readonly linesAbove: number;
  readonly report: ReportProblem;
}

function isPrinted(letter: string): boolean {
  return !/[\s\p{C}]/u.test(letter);
}
