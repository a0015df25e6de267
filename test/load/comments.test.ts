import { expect, test } from 'vitest';
import { applyFixes } from '../../src/diagnostics/apply-fixes.ts';
import { parseText } from '../../src/load/parse-source.ts';

test.each([
  ['result: Rà soát: 02 văn bản # xem sổ', 'result: "Rà soát: 02 văn bản" # xem sổ'],
  ['result: @Rà soát  # xem sổ', 'result: "@Rà soát"  # xem sổ'],
  ['result: - Rà soát: 2 #', 'result: "- Rà soát: 2" #'],
  [`result: "Rà soát" 02 văn bản # xem sổ`, `result: '"Rà soát" 02 văn bản' # xem sổ`],
  // Meant as text: it is to be printed.
  ['result: Rà soát: 02 văn bản #1 ưu tiên', 'result: "Rà soát: 02 văn bản #1 ưu tiên"'],
])('a comment behind a text stays a comment when the text is corrected: %s', (text, fixed) => {
  const { findings } = parseText('a.yaml', `${text}\nunit: a\n`);
  expect(applyFixes(`${text}\nunit: a\n`, findings).text).toBe(`${fixed}\nunit: a\n`);
});
