import { describe, expect, test } from 'vitest';
import { rational } from '../../src/domain/rational.ts';
import { asSentence, joinClauses, withoutStop } from '../../src/domain/text.ts';
import { printDay } from '../../src/report/format/date.ts';
import { letterMark } from '../../src/report/format/letters.ts';
import { printFraction, printNumber, printOrdinal, printOutOf } from '../../src/report/format/number.ts';
import { outlookName, periodName } from '../../src/report/format/period-name.ts';
import {
  levelAsPercentage,
  rateInCell,
  rateInProse,
  roundRate,
  subtractRates,
} from '../../src/report/format/rate.ts';
import { fromRoman, toRoman } from '../../src/report/format/roman.ts';
import { healthPlan } from './fixtures/health-plan.ts';
import { findPeriod, makePeriod, percent } from './fixtures/make-plan.ts';

describe('numbers', () => {
  test.each([
    [0n, 1n, '0', '0'],
    [1n, 1n, '01', '1'],
    [9n, 1n, '09', '9'],
    [10n, 1n, '10', '10'],
    [7901n, 1n, '7.901', '7.901'],
    [659245n, 1n, '659.245', '659.245'],
    [1000000000000000n, 1n, '1.000.000.000.000.000', '1.000.000.000.000.000'],
    [25n, 2n, '12,5', '12,5'],
    [4n, 3n, '1,33', '1,33'],
    [5n, 3n, '1,67', '1,67'],
  ])('%d/%d reads %s in a sentence and %s in a cell', (n, d, prose, cell) => {
    expect([printNumber(rational(n, d), 'prose'), printNumber(rational(n, d), 'cell')]).toEqual([
      prose,
      cell,
    ]);
  });
});

describe('parts of a whole in a sentence', () => {
  test.each([
    [5, 13, '05/13'],
    [7, 9, '07/09'],
    [0, 13, '0/13'],
    [0, 1, '0/1'],
    [10, 12, '10/12'],
  ])('%d of %d is %s', (part, whole, words) => {
    expect(printOutOf(part, whole)).toBe(words);
    expect(printFraction(rational(BigInt(part), 1n), rational(BigInt(whole), 1n))).toBe(words);
  });

  test('places in a row are words as far as a clerk writes them', () => {
    expect([1, 2, 4, 10, 11].map(printOrdinal)).toEqual(['nhất', 'hai', 'tư', 'mười', '11']);
  });
});

describe('rates', () => {
  test.each([
    // Published: Vĩnh Phúc, quý III/2021.
    [4157n, 4169n, '99,71%', '99,71'],
    [6416n, 6490n, '98,86%', '98,86'],
    [13n, 13n, '100%', '100,00'],
    [0n, 5n, '0%', '0,00'],
    [1n, 11n, '9,09%', '9,09'],
    // Exactly half of the second decimal goes up.
    [12345n, 100000n, '12,35%', '12,35'],
  ])('%d of %d is %s, in a column %s', (n, d, prose, cell) => {
    const rate = roundRate(rational(n, d), percent('atLeast', 90n));
    expect([rateInProse(rate), rateInCell(rate)]).toEqual([prose, cell]);
  });

  test.each([
    // 89,996 % would round to 90,00 %, which is the level.
    [89996n, 100000n, 'atLeast', '89,996'],
    [899999n, 1000000n, 'atLeast', '89,9999'],
    // One in a million below: four decimals would still round up, so they are cut.
    [8999999n, 10000000n, 'atLeast', '89,9999'],
    [90n, 100n, 'atLeast', '90,00'],
    [90004n, 100000n, 'atMost', '90,004'],
    [900000001n, 1000000000n, 'atMost', '90,0001'],
    // Nearly all is not all, whatever the level.
    [99996n, 100000n, 'atLeast', '99,996'],
    [9999999n, 10000000n, 'atLeast', '99,9999'],
    // Nearly nothing is not nothing.
    [1n, 30000n, 'atLeast', '0,003'],
    [1n, 3000000n, 'atLeast', '0,0001'],
    [0n, 3000000n, 'atLeast', '0,00'],
  ] as const)('%d/%d against %s 90%% is printed %s', (n, d, side, printed) => {
    expect(rateInCell(roundRate(rational(n, d), percent(side, 90n)))).toBe(printed);
  });

  test('a change is what a reader gets who subtracts the printed rates', () => {
    // 98,8598… − 97,9498… = 0,9099…, yet 98,86 − 97,95 = 0,91.
    const [now, before] = [roundRate(rational(6416n, 6490n), null), roundRate(rational(5733n, 5853n), null)];
    expect([rateInCell(now), rateInCell(before), rateInCell(subtractRates(now, before))]).toEqual([
      '98,86',
      '97,95',
      '0,91',
    ]);
  });

  test.each([
    [90n, 100n, '90%'],
    [1n, 8n, '12,5%'],
    [1n, 1n, '100%'],
    [1n, 10n, '10%'],
    [0n, 1n, '0%'],
  ])('the level %d/%d is written %s', (n, d, written) => {
    expect(levelAsPercentage(rational(n, d))).toBe(written);
  });
});

test.each([
  ['2020-03-05', '05/3/2020'],
  ['2020-02-24', '24/02/2020'],
  ['2020-01-01', '01/01/2020'],
  ['2019-12-30', '30/12/2019'],
])('%s is written %s: zeros for days 1–9 and months 1 and 2 only', (day, written) => {
  expect(printDay(day)).toBe(written);
});

test('points follow the Vietnamese alphabet', () => {
  const marks = Array.from({ length: 24 }, (_, index) => letterMark(index));
  expect(marks.slice(0, 17).join(' ')).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r)');
  expect(new Set(marks).size).toBe(24);
});

test('Roman digits go both ways', () => {
  expect([1, 4, 9, 14, 40, 99].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XCIX']);
  const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(numbers.map((number) => fromRoman(toRoman(number)))).toEqual(numbers);
});

test.each([
  ['2022-Q1', 'quý I năm 2022', 'nhiệm vụ trọng tâm quý II năm 2022'],
  ['2022-6M', '6 tháng đầu năm 2022', 'nhiệm vụ trọng tâm 6 tháng cuối năm 2022'],
  ['2022-Q3', 'quý III năm 2022', 'nhiệm vụ trọng tâm quý IV năm 2022'],
  ['2022-9M', '9 tháng đầu năm 2022', 'nhiệm vụ trọng tâm quý IV năm 2022'],
  ['2022', 'năm 2022', 'phương hướng, nhiệm vụ năm 2023'],
])('%s is called %s, and looks ahead to %s', (id, name, ahead) => {
  const period = findPeriod(healthPlan, id);
  expect([periodName(period), outlookName(period)]).toEqual([name, ahead]);
});

test('after the last quarter comes the first of the next year', () => {
  const quarter = makePeriod('2022-Q4', '2022-09-01', '2022-11-30');
  expect(outlookName(quarter)).toBe('nhiệm vụ trọng tâm quý I năm 2023');
});

test('sentences end once, clauses join by how they begin', () => {
  expect(['Đạt', 'Đạt.', 'Đạt ;', 'Đạt./.', 'còn …', ''].map(asSentence)).toEqual([
    'Đạt.',
    'Đạt.',
    'Đạt.',
    'Đạt.',
    'còn …',
    '',
  ]);
  expect(withoutStop('  hai  việc . ')).toBe('hai việc');
  expect(joinClauses(['18/96 người.', '02 lớp phải hoãn', null, 'Nguyên nhân: dịch bệnh'])).toBe(
    '18/96 người; 02 lớp phải hoãn. Nguyên nhân: dịch bệnh',
  );
});
