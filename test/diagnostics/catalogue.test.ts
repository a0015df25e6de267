import { describe, expect, test } from 'vitest';
import { generalMessage } from '../../src/diagnostics/general-message.ts';
import { allCodes, entryOf } from '../../src/diagnostics/message.ts';

const texts = allCodes.flatMap((code) => {
  const { vi, en } = entryOf(code);
  return [
    { code, language: 'vi', ...vi },
    { code, language: 'en', ...en },
  ];
});

const slots = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
const allSlots = (parts: { title: string; detail: string; remedy: string }): ReadonlySet<string> =>
  new Set([parts.title, parts.detail, parts.remedy].flatMap(slots));

describe.each(texts)('$code in $language', ({ title, detail, remedy }) => {
  // The command of that name is no word for readers.
  const all = `${title} ${detail} ${remedy}`.replace('cchc schema', '');

  test('is composed Unicode in one line each, without the words of programmers', () => {
    expect(all).toBe(all.normalize('NFC'));
    expect(all).not.toMatch(/\n| {2}|\bschema\b|\bnull\b|\binteger\b|\bboolean\b|\binvalid\b|undefined/i);
  });

  test('has a title that does not end in a full stop', () => {
    expect(title).toMatch(/[^.\s]$/);
    expect(detail + remedy).not.toBe('');
  });
});

test.each(texts.filter(({ language }) => language === 'vi'))(
  '$code asks politely, in the spelling of the plan',
  ({ title, detail, remedy }) => {
    expect(remedy === '' || /Đề nghị|đề nghị|Mục này/.test(remedy)).toBe(true);
    expect(`${title} ${detail} ${remedy}`).not.toMatch(/luỹ|hoá|Uỷ|tập tin|trễ hạn|\bnộp\b|không hợp lệ/);
  },
);

test.each(allCodes)('%s needs no value in English that Vietnamese does not have', (code) => {
  const { vi, en } = entryOf(code);
  const known = allSlots(vi);
  expect([...allSlots(en)].filter((slot) => !known.has(slot))).toEqual([]);
});

test('brackets of optional parts close and are not nested', () => {
  for (const { title, detail, remedy } of texts) {
    for (const text of [title, detail, remedy]) {
      expect(text.replace(/\[[^[\]]*\{\w+\}[^[\]]*\]/g, '')).not.toMatch(/[[\]]/);
    }
  }
});

describe('a message that is shown without values', () => {
  test.each(allCodes)('of %s says at each place what stands there', (code) => {
    for (const language of ['vi', 'en'] as const) {
      const { title, detail, remedy } = generalMessage(code, language);
      const all = `${title} ${detail} ${remedy}`;
      expect(all).not.toMatch(/[{}[\]]|undefined|<>| [;,.:] |“”/);
      expect(detail + remedy).not.toBe('');
      // An ellipsis is what the catalogue itself writes.
      const own = Object.values(entryOf(code)[language]).join(' ');
      expect(all.split('…').length).toBeLessThanOrEqual(own.split('…').length);
    }
  });

  test('reads like the real one', () => {
    expect(generalMessage('answer-missing', 'vi')).toEqual({
      title: 'chưa điền số liệu',
      detail: 'Chỉ tiêu <số>, “<tên gọi>”: ô còn trống. Trống nghĩa là chưa báo cáo, không phải bằng 0.',
      remedy:
        'Đề nghị ghi 0 nếu không có; nếu không thuộc nhiệm vụ của đơn vị, ghi ở mục “notApplicable” và nêu lý do.',
    });
  });

  test('names a thing by what it is in that message', () => {
    expect(generalMessage('file-copy', 'en').detail).toBe('“<file>” is the name of a copy.');
    expect(generalMessage('receipt-without-reason', 'en').detail).toContain('<unit>');
  });
});
