import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/diagnostics/catalogue/entry.ts';
import { allCodes, messageOf } from '../../src/diagnostics/message.ts';
import { parseText } from '../../src/load/parse-source.ts';
import { checkShape } from '../../src/validate/shape/check-shape.ts';
import { judgeAgain } from '../../src/validate/shape/judge-again.ts';
import {
  archiveExamples,
  bytesExamples,
  figureExamples,
  folderExamples,
  shapeExamples,
  textExamples,
  waiverExamples,
} from '../support/catalogue-examples.ts';
import { findingsIn, findingsInText, samples } from './sample-workspace.ts';

test('every code has an example that is carried out', () => {
  const carriedOut = [
    ...[textExamples, bytesExamples, shapeExamples].flat(),
    ...[figureExamples, waiverExamples, folderExamples, archiveExamples].flat(),
  ].map(({ code }) => code);
  expect(allCodes.filter((code) => !carriedOut.includes(code))).toEqual([]);
});

describe('the samples are without fault', () => {
  test.each(Object.values(samples))('$path', ({ path, text }) => {
    expect(findingsInText(path, text)).toEqual([]);
  });
});

test.each(textExamples)('the bad example of $code gives that finding and no other', ({ code, example }) => {
  const { path, text } = samples[example.of];
  expect(text).toContain(example.good);
  const found = findingsInText(
    path,
    text.replace(example.good, () => example.bad),
  );
  expect(found.map((finding) => finding.code)).toEqual([code]);
  const english = found.flatMap((finding) => Object.values(messageOf(finding, 'en'))).join(' ');
  expect(english.replace(/“[^”]*”/g, '')).not.toMatch(/dòng \d|quý [IV]|tệp khác|ngày \d/);
});

test.each(bytesExamples)('the bytes of $code give that finding and no other', ({ code, example }) => {
  const { path } = samples.submission;
  const found = findingsIn(new Map([[path, bytesOf(example.bytes)]]));
  expect(found.map((finding) => finding.code)).toEqual([code]);
  expect(found.map(({ at }) => at.file)).toEqual([path]);
});

test.each(shapeExamples)('what no rule foresees is $code', ({ code, example: { schema, good, bad } }) => {
  const codesIn = (text: string) => {
    const { source } = parseText('a.yaml', text);
    if (source === null) return null;
    const explained = checkShape(source, schema);
    return (explained.length > 0 ? explained : judgeAgain(source, schema)).map((finding) => finding.code);
  };
  expect([codesIn(good), codesIn(bad)]).toEqual([[], [code]]);
});

function bytesOf(bytes: Bytes): Uint8Array {
  const { text } = samples.submission;
  if ('hex' in bytes) return Buffer.from(bytes.hex, 'hex');
  if ('kilobytes' in bytes) return Buffer.from(text.padEnd(bytes.kilobytes * 1024, '# '));
  if (bytes.encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  // TCVN3 writes `đ` as 0xAE and every other letter as one byte as well.
  return Buffer.from(text.replaceAll('đ', '\u00AE').replace(/[^\0-\u00FF]/g, '\u00B5'), 'latin1');
}
