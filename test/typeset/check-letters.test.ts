import { expect, it } from 'vitest';
import { checkLetters } from '../../src/typeset/pdf/check-letters.ts';
import type { ReportProblem } from '../../src/typeset/problem.ts';

const has = (letters: string) => ({ has: (letter: string) => letters.includes(letter) });

it('finds a letter that only one face of the font lacks, where it first stands', () => {
  const found: Parameters<ReportProblem>[0][] = [];
  const fonts = { regular: has('aăâ'), bold: has('aâ'), italic: has('aăâ'), boldItalic: has('aăâ') };
  checkLetters('a â\nâ ă a\nă', { fonts, linesAbove: 10, report: (problem) => found.push(problem) });
  expect(found).toEqual([{ code: 'missing-letter', line: 12, subject: 'ă' }]);
});
