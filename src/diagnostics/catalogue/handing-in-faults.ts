import type { Entry } from './entry.ts';

/** What only several files together show: what was handed in, received, accepted, and what stands beside it. */
export const handingInFaults = {
  'changed-after-acceptance': {
    severity: 'error',
    vi: {
      title: 'báo cáo thay đổi sau khi đã chấp nhận ({period}, khóa số liệu ngày {closes})',
      detail:
        'Thay đổi so với nội dung đã chấp nhận[: chỉ tiêu {target}][, “{label}” từ {from} thành {to}][ (dòng {line})][; {others}].[ Bản lưu {lost} không còn nguyên vẹn nên không nêu được thay đổi.]',
      remedy:
        'Đến hết ngày khóa số liệu, hoặc khi báo cáo đã phát hành của quý được mở lại (cchc reopen), Văn phòng có thể chấp nhận lại (cchc receive … --accept). Ngoài ra đề nghị khôi phục tệp đã chấp nhận của {name} và ghi số đúng ở mục “corrections” của quý sau.',
    },
    en: {
      title: 'the report has changed since it was accepted ({period}, closed on {closes})',
      detail:
        'Changed since then[: target {target}][, “{label}” from {from} to {to}][ (line {line})][; {others}].[ The kept content {lost} is lost or altered, so the change cannot be shown.]',
      remedy:
        'Until the closing date, or while an issued report of the quarter is open again (cchc reopen), the office may accept it anew (cchc receive … --accept). Otherwise restore what {name} had accepted and write a correction in the next quarter.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'dungHan: 303',
      bad: 'dungHan: 304',
      steps: [{ edit: 'submissions/2020-Q1/mot-cua.yaml', good: 'dungHan: 303', bad: 'dungHan: 304' }],
    },
  },
  'accepted-file-missing': {
    severity: 'error',
    vi: {
      title: 'báo cáo đã chấp nhận không còn tệp',
      detail: '{name}[ và {more} đơn vị khác], {period}: sổ ghi đã chấp nhận nhưng không có tệp {file}.',
      remedy:
        'Đề nghị khôi phục tệp từ bản lưu; nếu không còn giá trị, ghi trả lại: cchc receive … --return "lý do".',
    },
    en: {
      title: 'an accepted report has no file',
      detail: '{name}[ and {more} more units], {period}: accepted in the register, but there is no {file}.',
      remedy: 'Restore the file; if it is no longer valid, record its return: cchc receive … --return "why".',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'submissions/2020-Q1/mot-cua.yaml',
      bad: '(không có tệp)',
      steps: [{ remove: 'submissions/2020-Q1/mot-cua.yaml' }, { remove: 'submissions/2020-Q2/mot-cua.yaml' }],
    },
  },
  'received-file-missing': {
    severity: 'warning',
    vi: {
      title: 'đã ghi sổ nhận nhưng chưa có tệp',
      detail:
        '{name}[ và {more} đơn vị khác], {period}: sổ ghi đã nhận nhưng không có tệp {file}; số liệu tính là chưa có.',
      remedy: 'Đề nghị đặt tệp của đơn vị vào thư mục, hoặc bỏ dòng này khỏi sổ.',
    },
    en: {
      title: 'received, but without a file',
      detail:
        '{name}[ and {more} more units], {period}: received in the register, but there is no {file}; the figures count as missing.',
      remedy: 'Put the unit’s file into the folder, or take the line out of the register.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'submissions/2020-Q1/tt-cu.yaml',
      bad: '(không có tệp)',
      steps: [{ remove: 'submissions/2020-Q1/tt-cu.yaml' }],
    },
  },
  'received-not-accepted': {
    severity: 'warning',
    vi: {
      title: 'báo cáo của đơn vị chưa được chấp nhận',
      detail:
        'Báo cáo kỳ {report} đã có người xác nhận, nhưng báo cáo {quarter} của các đơn vị sau mới ghi đã nhận: {names}. Tệp thay đổi sau này sẽ không nêu được thay đổi ở đâu.',
      remedy: 'Đề nghị chấp nhận: cchc receive --period {quarter} --unit <mã đơn vị> --accept',
    },
    en: {
      title: 'units’ reports were not accepted',
      detail:
        'The report of {report} has been confirmed, but for {quarter} these units’ reports are only received: {names}. A later change could not be shown.',
      remedy: 'Accept it: cchc receive --period {quarter} --unit <id> --accept',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'state: accepted',
      bad: 'state: received',
      steps: [
        {
          write: 'receipts/2021-Q1.yaml',
          text: 'plan: 08-KH-2021\nperiod: 2021-Q1\nreceipts:\n  van-phong: { received: 2021-03-02, state: received }\n',
        },
      ],
    },
  },
  'submission-missing': {
    severity: 'warning',
    vi: {
      title: 'đơn vị chưa gửi báo cáo',
      detail: '{name}[ và {more} đơn vị khác] chưa gửi báo cáo {period}; quý này đã qua.',
      remedy: 'Đề nghị đôn đốc đơn vị gửi, hoặc lập báo cáo không tính đơn vị: --exclude, --reason.',
    },
    en: {
      title: 'a unit has not reported',
      detail: 'No report from {name}[ and {more} more units] for {period}, which is over.',
      remedy: 'Remind the unit, or leave it out of the report: --exclude, --reason.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'submissions/2020-Q1/tt-cu.yaml',
      bad: '(không có tệp)',
      steps: [
        {
          edit: 'receipts/2020-Q1.yaml',
          good: '  tt-cu: { received: 2020-03-16, state: received }\n',
          bad: '',
        },
        { remove: 'submissions/2020-Q1/tt-cu.yaml' },
      ],
    },
  },
  'submission-deleted': {
    severity: 'error',
    vi: {
      title: 'báo cáo đã có nay bị xóa',
      detail: '{name}, {period}: có ở {since}, nay không còn tệp.',
      remedy:
        'Đề nghị khôi phục tệp (git checkout {since} -- <tệp>); nếu Văn phòng trả lại báo cáo, ghi vào sổ: cchc receive … --return "lý do".',
    },
    en: {
      title: 'a report that was there has been deleted',
      detail: '{name}, {period}: there at {since}, now without a file.',
      remedy:
        'Restore it (git checkout {since} -- <file>); where the office returns it, record that: cchc receive … --return "why".',
    },
    example: {
      of: 'folder',
      in: 'git',
      good: 'submissions/2020-Q2/van-phong.yaml',
      bad: '(đã xóa)',
      steps: [{ remove: 'submissions/2020-Q2/van-phong.yaml' }],
    },
  },
  'period-file-twice': {
    severity: 'error',
    vi: {
      title: 'hai tệp cho cùng một kỳ',
      detail: 'Kỳ {period}: đã có tệp {other}; chỉ một tệp được dùng.',
      remedy: 'Đề nghị gộp nội dung vào một tệp và bỏ tệp kia.',
    },
    en: {
      title: 'two files for one period',
      detail: '{period}: there is already {other}; only one of them is used.',
      remedy: 'Put everything into one file and remove the other.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'receipts/2020-Q1.yaml',
      bad: 'receipts/2020-Q1.yaml, receipts/2020-Q1.yml',
      steps: [{ copy: 'receipts/2020-Q1.yaml', to: 'receipts/2020-Q1.yml' }],
    },
  },
  'evidence-missing': {
    severity: 'error',
    vi: {
      title: 'không tìm thấy tài liệu kiểm chứng',
      detail:
        '[Chỉ tiêu {target}: ][Nhiệm vụ {task}: ][“{label}”: ]nêu tệp “{path}” nhưng trong thư mục kế hoạch không có tệp này.[ Có phải “{suggestion}”?]',
      remedy: 'Đề nghị gửi kèm tệp hoặc ghi số, ngày văn bản.',
    },
    en: {
      title: 'evidence not found',
      detail:
        '[Target {target}: ][Task {task}: ][“{label}”: ]names “{path}”, but there is no such file in the plan’s folder.[ Did you mean “{suggestion}”?]',
      remedy: 'Send the file along, or give the document’s number and date.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'file: evidence/thong-ke.pdf',
      bad: 'file: evidence/thong-ke-quy-2.pdf',
      steps: [
        {
          edit: 'submissions/2020-Q2/mot-cua.yaml',
          good: 'evidence/thong-ke.pdf',
          bad: 'evidence/thong-ke-quy-2.pdf',
        },
      ],
    },
  },
  'schema-behind-plan': {
    severity: 'warning',
    vi: {
      title: 'tệp mô tả biểu mẫu không theo kịp kế hoạch',
      detail:
        '{name}[ và {more} đơn vị khác]: kế hoạch đã thay đổi từ khi tạo tệp này, hoặc tệp chưa được tạo; trình soạn thảo sẽ nhắc sai những gì đơn vị phải báo cáo.',
      remedy: 'Đề nghị chạy: cchc schema',
    },
    en: {
      title: 'the description of the form lags behind the plan',
      detail:
        '{name}[ and {more} more units]: the plan has changed since this file was made, or it was never made; editors will explain the wrong things.',
      remedy: 'Run: cchc schema',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'ngayCongBo: { label: Ngày công bố danh mục',
      bad: 'ngayCongBo: { label: Ngày công khai danh mục',
      steps: [{ edit: 'plan.yaml', good: 'Ngày công bố danh mục', bad: 'Ngày công khai danh mục' }],
    },
  },
  'form-behind-plan': {
    severity: 'warning',
    vi: {
      title: 'tệp mẫu không theo kịp kế hoạch',
      detail: '[Thiếu {lacks}.][ Thừa {extra}.]',
      remedy:
        'Đề nghị xóa tệp mẫu cũ rồi tạo lại: cchc form --period {period} --unit {unit}. Nếu đơn vị đã điền, bổ sung dòng còn thiếu vào tệp của đơn vị.',
    },
    en: {
      title: 'the form lags behind the plan',
      detail: '[It lacks {lacks}.][ It asks {extra} for nothing.]',
      remedy:
        'Delete the old form and make it anew: cchc form --period {period} --unit {unit}. Where the unit has begun to fill it in, add what is missing there.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: '  quaHan:  # Quá hạn (hồ sơ)',
      bad: '(thiếu dòng)',
      steps: [{ edit: 'forms/2020-Q2/mot-cua.yaml', good: '  quaHan:  # Quá hạn (hồ sơ)\n', bad: '' }],
    },
  },
  'modeline-differs': {
    severity: 'warning',
    vi: {
      title: 'dòng đầu tệp chỉ sai biểu mẫu của đơn vị',
      detail: 'Ghi “{written}”; biểu mẫu của đơn vị là “{wanted}”. Trình soạn thảo sẽ nhắc sai.',
      remedy: 'Đề nghị sửa dòng “# yaml-language-server”; lệnh “cchc validate --fix” làm việc này.',
    },
    en: {
      title: 'the first line names another unit’s form',
      detail: 'It says “{written}”; the unit’s own is “{wanted}”. Editors will explain the wrong things.',
      remedy: 'Correct the line “# yaml-language-server”; “cchc validate --fix” does it.',
    },
    example: {
      of: 'submission',
      good: '../../schemas/mot-cua.schema.json',
      bad: '../../schemas/tt-dao-tao.schema.json',
    },
  },
} as const satisfies Record<string, Entry>;
