import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { namedPoints, namedWords, saysNothing } from '../../src/domain/words-of-units.ts';

const plan = {
  units: [
    { id: 'a', name: 'Phòng A' },
    { id: 'b', name: 'Chi cục B' },
  ],
} as unknown as Plan;

describe('an answer that says that there is nothing to say', () => {
  test.each([
    'không',
    'Không',
    'KHÔNG.',
    'Không có.',
    'không có gì',
    'ko',
    'Ko có',
    'khong co',
    '(không)',
    'Không có khó khăn, vướng mắc.',
    'Không có đề xuất, kiến nghị gì thêm',
    'Không kiến nghị',
    'Không phát sinh',
    'Chưa có',
    'Chưa phát sinh khó khăn, vướng mắc',
    'Đơn vị không có khó khăn, vướng mắc nào',
    'Trong kỳ không phát sinh khó khăn, vướng mắc.',
    'Kho\u0302ng co\u0301',
    '-',
    '…',
    '...',
    '0',
    'N/A',
    '',
    '  ',
  ])('is “%s”', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  test.each([
    'Không có máy quét.',
    'Không đủ người tiếp nhận hồ sơ',
    'Chưa bố trí được người',
    'Không có khó khăn về kinh phí nhưng thiếu người',
    'Đề nghị không giao thêm nhiệm vụ',
    'Khó khăn, vướng mắc: thiếu kinh phí',
    'Phòng thiếu 02 công chức',
    '02',
  ])('is not “%s”', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});

describe('what several units wrote', () => {
  test('keeps their names, and semicolons between short texts', () => {
    const written = [
      { unit: 'a', text: 'Thiếu máy quét.' },
      { unit: 'b', text: 'chờ giám định;' },
      { unit: 'a', text: 'Không có.' },
      { unit: 'b', text: null },
    ];
    expect(namedWords(plan, written)).toBe('Thiếu máy quét (Phòng A); chờ giám định (Chi cục B)');
  });

  test('becomes sentences where a text has parts of its own', () => {
    const written = [
      { unit: 'a', text: 'còn 42 hồ sơ chưa cập nhật; nhập xong trước ngày 15/4/2020.' },
      { unit: 'b', text: 'gửi giấy do kèm chứng từ gốc' },
    ];
    expect(namedWords(plan, written)).toBe(
      'còn 42 hồ sơ chưa cập nhật; nhập xong trước ngày 15/4/2020 (Phòng A). Gửi giấy do kèm chứng từ gốc (Chi cục B).',
    );
  });

  test('stands once where several wrote the same, or one in two quarters', () => {
    const text = 'Thiếu máy quét';
    const written = [
      { unit: 'a', text },
      { unit: 'b', text: `${text}.` },
      { unit: 'a', text },
    ];
    expect(namedPoints(plan, written)).toEqual([`${text} (Phòng A; Chi cục B)`]);
  });

  test('is taken apart where a unit wrote a list', () => {
    const written = [
      { unit: 'a', text: '- Cấp thêm máy quét;\n- Bố trí thêm\n  người tiếp nhận.\n- Không' },
      { unit: 'b', text: '1. Mở lớp bồi dưỡng.\n2. Sửa quy trình.' },
      { unit: 'b', text: 'Hồ sơ tăng,\nngười ít.' },
    ];
    expect(namedPoints(plan, written)).toEqual([
      'Cấp thêm máy quét (Phòng A)',
      'Bố trí thêm người tiếp nhận (Phòng A)',
      'Mở lớp bồi dưỡng (Chi cục B)',
      'Sửa quy trình (Chi cục B)',
      'Hồ sơ tăng, người ít (Chi cục B)',
    ]);
  });

  test('is empty where nobody has anything to say', () => {
    const written = [
      { unit: 'a', text: 'không' },
      { unit: 'b', text: 'Không có.' },
    ];
    expect(namedPoints(plan, written)).toEqual([]);
    expect(namedWords(plan, written)).toBe('');
  });
});
