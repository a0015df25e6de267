import type { Entry } from './entry.ts';

/** What figures say against each other: within a report, between quarters, between units. */
export const review = {
  'figures-not-equal': {
    severity: 'error',
    vi: {
      title: 'số liệu không khớp',
      detail: '[Chỉ tiêu {target}: ]{left}; {right}: chênh lệch {difference}.[ Quy tắc: {rule}.]',
      remedy: 'Đề nghị kiểm tra lại các số nêu trên ở {lines}.',
    },
    en: {
      title: 'figures do not agree',
      detail: '[Target {target}: ]{left}; {right}: they differ by {difference}.[ Rule: {rule}.]',
      remedy: 'Please check these figures at {lines}.',
    },
    example: { of: 'submission', good: 'dangTrongHan: 126', bad: 'dangTrongHan: 124' },
  },
  'part-exceeds-whole': {
    severity: 'error',
    vi: {
      title: 'số thành phần lớn hơn tổng số',
      detail: '[Chỉ tiêu {target}: ]{part} lớn hơn {whole}: thừa {difference}.[ Quy tắc: {rule}.]',
      remedy: 'Đề nghị kiểm tra lại các số nêu trên ở {lines}.',
    },
    en: {
      title: 'a part exceeds its whole',
      detail: '[Target {target}: ]{part} exceeds {whole} by {difference}.[ Rule: {rule}.]',
      remedy: 'Please check these figures at {lines}.',
    },
    example: { of: 'submission', good: 'daCapNhat: 528', bad: 'daCapNhat: 571' },
  },
  'opening-differs': {
    severity: 'error',
    vi: {
      title: 'số từ kỳ trước chuyển sang không bằng số cuối kỳ trước',
      detail:
        '[Chỉ tiêu {target}: ]kỳ này ghi {opening}; cuối {before} đã báo cáo {closing} ({lines}): chênh lệch {difference}.',
      remedy: 'Đề nghị sửa số kỳ này; nếu số kỳ trước sai, ghi điều chỉnh ở mục “corrections” và nêu lý do.',
    },
    en: {
      title: 'the opening figure is not the closing one of the period before',
      detail:
        '[Target {target}: ]this period says {opening}; the end of {before} was reported as {closing} ({lines}): they differ by {difference}.',
      remedy: 'Please mend this period; if the earlier figure was wrong, add a correction with its reason.',
    },
    example: { of: 'submission', good: 'tonDauKy: 130', bad: 'tonDauKy: 120' },
  },
  'running-total-falls': {
    severity: 'error',
    vi: {
      title: 'số lũy kế giảm',
      detail:
        '[Chỉ tiêu {target}: ]“{label}”: kỳ này ghi {now}, {before} đã ghi {earlier} ({lines}): giảm {difference}.',
      remedy: 'Mục này ghi tổng số từ đầu năm, không ghi riêng từng quý. Đề nghị kiểm tra lại.',
    },
    en: {
      title: 'a running total falls',
      detail:
        '[Target {target}: ]“{label}”: {now} now, {earlier} in {before} ({lines}): down by {difference}.',
      remedy: 'This is the total since the start of the year, not of the quarter. Please check.',
    },
    example: { of: 'submission', good: 'soNguoiDaDaoTao: 4', bad: 'soNguoiDaDaoTao: 2' },
  },
  'fact-withdrawn': {
    severity: 'warning',
    vi: {
      title: 'kết quả đã ghi nhận trong năm bị rút lại',
      detail:
        '[Chỉ tiêu {target}: ]“{label}” của {unit}: {before} đã báo cáo là có ({lines}), nay ghi là không.',
      remedy: 'Đề nghị kiểm tra lại; nếu số trước đây sai, ghi điều chỉnh ở mục “corrections” và nêu lý do.',
    },
    en: {
      title: 'a fact of the year is withdrawn',
      detail:
        '[Target {target}: ]“{label}” of {unit}: reported as done in {before} ({lines}), now as not done.',
      remedy: 'Please check; if the earlier answer was wrong, add a correction with its reason.',
    },
    example: {
      of: 'submission',
      good: 'keHoach: { number: 04/KH-TTBTXH, date: 2020-03-05 }',
      bad: 'keHoach: không',
    },
  },
  'control-total-differs': {
    severity: 'error',
    vi: {
      title: 'tổng của các đơn vị không bằng số tổng đối chiếu',
      detail:
        '[Chỉ tiêu {target}: ]{control}; cộng các đơn vị được {sum}: chênh lệch {difference}.[ Quy tắc: {rule}.]',
      remedy: 'Đề nghị đối chiếu lại với các đơn vị: {lines}.',
    },
    en: {
      title: 'the units do not add up to the control total',
      detail:
        '[Target {target}: ]{control}; the units add up to {sum}: they differ by {difference}.[ Rule: {rule}.]',
      remedy: 'Please settle it with the units: {lines}.',
    },
    example: { of: 'submission', good: 'motCuaDaGiaiQuyet: 6490', bad: 'motCuaDaGiaiQuyet: 6491' },
  },
  'reasons-do-not-add-up': {
    severity: 'error',
    vi: {
      title: 'nguyên nhân không cộng đủ số liệu',
      detail:
        '[Chỉ tiêu {target}: ]“{label}” là {count}; các nguyên nhân cộng được {sum}: chênh lệch {difference}.',
      remedy: 'Đề nghị ghi ở mục “reasons” từng nguyên nhân kèm số lượng, cộng lại bằng {count}.',
    },
    en: {
      title: 'the reasons do not add up',
      detail:
        '[Target {target}: ]“{label}” is {count}; the reasons add up to {sum}: they differ by {difference}.',
      remedy: 'Please give under “reasons” each cause with its number, {count} in all.',
    },
    example: { of: 'submission', good: 'count: 22', bad: 'count: 21' },
  },
  'figure-jumps': {
    severity: 'warning',
    vi: {
      title: 'số liệu thay đổi đột biến so với quý trước',
      detail:
        '[Chỉ tiêu {target}: ]{now}; {before} là {earlier} ({lines}): thay đổi {change}, quá mức {limit}.',
      remedy: 'Đề nghị kiểm tra lại; nếu đúng, ghi lý do ở mục “explanation” của chỉ tiêu.',
    },
    en: {
      title: 'a figure jumps against the quarter before',
      detail:
        '[Target {target}: ]{now}; {earlier} in {before} ({lines}): a change of {change}, beyond {limit}.',
      remedy: 'Please check; if it is right, say why under “explanation”.',
    },
    example: { of: 'submission', good: 'tiepNhanTrucTiep: 498', bad: 'tiepNhanTrucTiep: 1498' },
  },
  'missed-without-explanation': {
    severity: 'error',
    vi: {
      title: 'chỉ tiêu chưa đạt nhưng chưa giải trình',
      detail: 'Chỉ tiêu {target}, “{label}”: {value}, Kế hoạch {level}.',
      remedy:
        'Đề nghị ghi ở mục “explanation” của chỉ tiêu {target}: nguyên nhân, biện pháp, thời hạn khắc phục.',
    },
    en: {
      title: 'a target is missed and not explained',
      detail: 'Target {target}, “{label}”: {value}, the plan asks for {level}.',
      remedy: 'Please say under “explanation” of target {target}: causes, remedies, by when.',
    },
    example: { of: 'submission', good: 'daCapNhat: 612', bad: 'daCapNhat: 600' },
  },
  'claim-without-evidence': {
    severity: 'error',
    vi: {
      title: 'chưa có tài liệu kiểm chứng',
      detail: 'Chỉ tiêu {target}, “{label}”: đã báo cáo kết quả nhưng chưa nêu tài liệu kiểm chứng.',
      remedy:
        'Đề nghị ghi ở mục “evidence” của chỉ tiêu {target}: tên tài liệu, số, ngày văn bản, hoặc tệp kèm theo.',
    },
    en: {
      title: 'evidence is missing',
      detail: 'Target {target}, “{label}”: a result is reported without any evidence.',
      remedy: 'Please name under “evidence” of target {target} a document with number and date, or a file.',
    },
    example: {
      of: 'submission',
      good: 'evidence:\n      - Thống kê trích từ hệ thống một cửa điện tử ngày 14/3/2020',
      bad: 'explanation: Chưa có thống kê.',
    },
  },
  'rate-differs': {
    severity: 'error',
    vi: {
      title: 'tỷ lệ không khớp với số liệu',
      detail: 'Chỉ tiêu {target}: ghi {typed}; tính từ số liệu: {computed}.',
      remedy: 'Đề nghị bỏ dòng tỷ lệ (chương trình tự tính) hoặc sửa số liệu.',
    },
    en: {
      title: 'the rate does not agree with the figures',
      detail: 'Target {target}: {typed} is written; the figures give {computed}.',
      remedy: 'Please leave the rate out (the program works it out) or mend the figures.',
    },
    example: { of: 'submission', good: '"8":', bad: '"8":\n    rate: 92,36%' },
  },
  'correction-from-differs': {
    severity: 'error',
    vi: {
      title: 'số cũ trong điều chỉnh không đúng với số đã báo cáo',
      detail:
        '“{label}” của {unit}, {period}: điều chỉnh ghi số cũ là {from}; số đã báo cáo là {reported}[ ({lines})].',
      remedy: 'Đề nghị ghi ở mục “from” đúng số đã báo cáo, hoặc kiểm tra lại kỳ và đơn vị được điều chỉnh.',
    },
    en: {
      title: 'a correction starts from another figure than the one reported',
      detail:
        '“{label}” of {unit}, {period}: the correction says it was {from}; {reported} was reported[ ({lines})].',
      remedy: 'Please write under “from” what was reported, or check the period and the unit.',
    },
    example: { of: 'submission', good: 'from: 528', bad: 'from: 529' },
  },
} as const satisfies Readonly<Record<string, Entry>>;
