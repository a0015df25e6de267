import type { ReportProblem } from '../problem.ts';

/**
 * Reports every letter of the text that any face of the font lacks, once, at the line where it first stands: a
 * word may be set bold where its letter is first seen upright, and fonts differ from face to face.
 */
export function checkLetters(body: string, { fonts, linesAbove, report }: LetterCheck): void {
  const faces = Object.values(fonts);
  const seen = new Set<string>();
  body.split('\n').forEach((text, index) => {
    for (const letter of text) {
      if (seen.has(letter)) continue;
      seen.add(letter);
      if (isPrinted(letter) && faces.some((face) => !face.has(letter))) {
        report({ code: 'missing-letter', line: linesAbove + index + 1, subject: letter });
      }
    }
  });
}

interface LetterCheck {
  /** By face. */
  readonly fonts: Readonly<Record<string, { has(letter: string): boolean }>>;
  readonly linesAbove: number;
  readonly report: ReportProblem;
}

function isPrinted(letter: string): boolean {
  return !/[\s\p{C}]/u.test(letter);
}
