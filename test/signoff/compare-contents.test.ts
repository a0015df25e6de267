import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleReport } from '../../src/pipeline/report/assemble-report.ts';
import { placeWords } from '../../src/report/changes/place-words.ts';
import { compareContents, type Json } from '../../src/signoff/compare-contents.ts';
import { compareTexts } from '../../src/signoff/compare-texts.ts';
import { digestContent } from '../../src/signoff/digest-content.ts';
import { openExample } from '../support/open-example.ts';

type Path = readonly (string | number)[];

/** The year's report of the example: every kind of section and table is in it. */
const content: Json = JSON.parse(
  (await assembleReport(await openExample(), { period: '2020' })).content.json,
);
const leaves = leavesOf(content);
const { digest } = digestContent(content);

/** Every text, number and truth value of a content, by its path. */
function leavesOf(node: Json, path: Path = []): readonly Path[] {
  if (typeof node !== 'object' || node === null) return [path];
  return Object.entries(node).flatMap(([key, child]: [string, Json]) =>
    leavesOf(child, [...path, Array.isArray(node) ? Number(key) : key]),
  );
}

/** The content with one leaf made into another value of its kind. */
function mutate(
  path: Path,
  more: string,
): { readonly changed: Json; readonly before: Json; readonly after: Json } {
  const changed = structuredClone(content);
  const parent = path.slice(0, -1).reduce<Json>((node, key) => Reflect.get(Object(node), key), changed);
  const key = path.at(-1) ?? '';
  const before: Json = Reflect.get(Object(parent), key);
  const after =
    typeof before === 'boolean' ? !before : typeof before === 'number' ? before + 1 : `${before}${more}`;
  Reflect.set(Object(parent), key, after);
  return { changed, before, after };
}

describe('a content against another one', () => {
  it('has figures and words enough to try', () => {
    expect(leaves.length).toBeGreaterThan(1000);
  });

  it('differs in its digest and in just that place when any one figure or word does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.constantFrom('1', ' thêm', '́', '…'), (path, more) => {
        const { changed, before, after } = mutate(path, more);
        expect(digestContent(changed).digest).not.toBe(digest);
        expect(compareContents(content, changed)).toEqual([{ path, before, after }]);
        const where = placeWords(content, path);
        expect(where.vi).not.toMatch(/undefined|\[object|“”|^$/);
        expect(where.vi).not.toMatch(/“[a-z]+[A-Z]?[a-z]*”(,|$)/);
      }),
      { numRuns: 40 },
    );
  });

  it('has no difference from itself, whatever the order of keys', () => {
    const reversed = (node: Json): Json =>
      typeof node !== 'object' || node === null || Array.isArray(node)
        ? node
        : Object.fromEntries(Object.entries(node).reverse());
    expect(compareContents(content, reversed(content))).toEqual([]);
  });

  it('shows a row put in between as one that is new, not as all that follow', () => {
    const before = {
      rows: [
        ['1', 'Văn phòng', '5'],
        ['2', 'Phòng A', '7'],
      ],
    };
    const after = {
      rows: [
        ['1', 'Văn phòng', '5'],
        ['2', 'Thanh tra', '1'],
        ['3', 'Phòng A', '7'],
      ],
    };
    expect(compareContents(before, after)).toEqual([
      { path: ['rows', 1], before: undefined, after: ['2', 'Thanh tra', '1'] },
      { path: ['rows', 1, 0], before: '2', after: '3' },
    ]);
  });

  it('misses nothing that two contents of any shape differ in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (one, other) => {
        const [left, right] = [one, other].map((value): Json => JSON.parse(JSON.stringify(value)));
        const isSame = digestContent(left).json === digestContent(right).json;
        expect(compareContents(left ?? null, right ?? null).length === 0).toBe(isSame);
      }),
    );
  });
});

describe('the place of a change', () => {
  const report = {
    sections: [
      {
        heading: 'III. KẾT QUẢ',
        targets: [{ number: '4', result: 'x' }],
        items: [{ number: '4', title: 'Tồn tại', points: [{ mark: 'a)', text: 'x' }] }],
        paragraphs: ['một', 'hai'],
      },
    ],
    appendices: [
      {
        name: 'Phụ lục II',
        tables: [
          {
            title: 'Biểu 1. Hồ sơ',
            groups: [{ from: 3, to: 4, label: 'Đã giải quyết' }],
            columns: [
              { label: 'STT' },
              { label: 'Đơn vị' },
              { label: 'Đúng hạn' },
              { label: 'Quá hạn' },
              { label: 'Quá hạn' },
            ],
            rows: [['1', 'Phòng Người có công', '20', '1', '2']],
            total: ['', 'Tổng cộng', '20', '1', '2'],
          },
        ],
      },
    ],
  };

  it.each<[Path, string]>([
    [['sections', 0, 'targets', 0, 'result'], 'Mục III, chỉ tiêu 4, kết quả'],
    [['sections', 0, 'items', 0, 'points', 0, 'text'], 'Mục III, khoản 4 “Tồn tại”, điểm a), lời văn'],
    [['sections', 0, 'paragraphs', 1], 'Mục III, đoạn thứ 2'],
    [
      ['appendices', 0, 'tables', 0, 'rows', 0, 2],
      'Phụ lục II, Biểu 1, dòng “Phòng Người có công”, cột “Đúng hạn”',
    ],
    [
      ['appendices', 0, 'tables', 0, 'rows', 0, 3],
      'Phụ lục II, Biểu 1, dòng “Phòng Người có công”, cột “Đã giải quyết: Quá hạn”',
    ],
    [['appendices', 0, 'tables', 0, 'total', 2], 'Phụ lục II, Biểu 1, dòng tổng cộng, cột “Đúng hạn”'],
  ])('%j is called “%s”', (path, words) => {
    expect(placeWords({ report }, ['report', ...path]).vi).toBe(words);
  });
});

describe('the place of a change in a reworded text', () => {
  const text = [
    'Kính gửi:',
    'I. MỤC ĐÍCH',
    'Công tác CCHC quý I được triển khai theo đúng 03 mục đích của Kế hoạch số 293.',
    'Phụ lục I',
    'KẾT QUẢ',
  ];

  it.each([
    [0, 'Lời văn, đoạn “Kính gửi:”', 'Text, passage “Kính gửi:”'],
    [
      2,
      'Lời văn, mục I, đoạn “Công tác CCHC quý I được triển khai theo đúng …”',
      'Text, section I, passage “Công tác CCHC quý I được triển khai theo đúng …”',
    ],
    [4, 'Lời văn, Phụ lục I, đoạn “KẾT QUẢ”', 'Text, Phụ lục I, passage “KẾT QUẢ”'],
  ])('is told by its heading and beginning, not by its place %d', (index, vi, en) => {
    expect(placeWords({ text }, ['text', index])).toEqual({ vi, en });
  });
});

describe('two texts', () => {
  it('are told apart with a few words around each change', () => {
    const before =
      'Đã giải quyết 13.264 hồ sơ, trong đó trước hạn và đúng hạn 13.118 hồ sơ, đạt tỷ lệ 98,90%';
    expect(compareTexts(before, before.replace('13.118', '13.119'))).toEqual([
      {
        before: '… hạn và đúng hạn 13.118 hồ sơ, đạt tỷ …',
        after: '… hạn và đúng hạn 13.119 hồ sơ, đạt tỷ …',
      },
    ]);
    expect(compareTexts('một hai', 'một hai ba')).toEqual([{ before: 'một hai', after: 'một hai ba' }]);
    expect(compareTexts(before, before)).toEqual([]);
  });
});
