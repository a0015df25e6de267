import type { Entry } from './entry.ts';

/** Sign-off records and what is kept beside them. */
export const recordFaults = {
  'signoff-other-plan': {
    severity: 'error',
    vi: {
      title: 'sổ xác nhận của kế hoạch khác',
      detail: '{name} ghi kế hoạch “{written}”; thư mục này là kế hoạch {wanted}.',
      remedy: 'Sổ do chương trình ghi, không sửa bằng tay. Đề nghị đặt lại đúng sổ của kế hoạch này.',
    },
    en: {
      title: 'sign-off record of another plan',
      detail: '{name} says plan “{written}”; this folder is plan {wanted}.',
      remedy: 'The program writes the record, nobody mends it by hand. Put back the record of this plan.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'plan: 08-KH-2021',
      bad: 'plan: 08-KH-2020',
      steps: [{ edit: 'signoffs/2021-Q1.yaml', good: 'plan: 08-KH-2021', bad: 'plan: 08-KH-2020' }],
    },
  },
  'signoff-other-period': {
    severity: 'error',
    vi: {
      title: 'sổ xác nhận của kỳ khác',
      detail: '{name}: bên trong ghi kỳ “{written}”.',
      remedy: 'Sổ do chương trình ghi, không sửa bằng tay. Đề nghị đặt lại đúng sổ của kỳ {wanted}.',
    },
    en: {
      title: 'sign-off record of another period',
      detail: '{name} says period “{written}” inside.',
      remedy: 'The program writes the record, nobody mends it by hand. Put back the record of {wanted}.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'period: 2021-Q1',
      bad: 'period: 2021-Q3',
      steps: [{ edit: 'signoffs/2021-Q1.yaml', good: 'period: 2021-Q1', bad: 'period: 2021-Q3' }],
    },
  },
  'signoff-chain-broken': {
    severity: 'error',
    vi: {
      title: 'sổ xác nhận đã bị sửa',
      detail: 'Mục thứ {entry} không nối với mục trước: một mục đã bị sửa, bớt hoặc đổi chỗ.',
      remedy:
        'Sổ này không xác nhận được gì. Đề nghị khôi phục từ bản sao lưu; không có thì xóa sổ và xác nhận lại từ đầu.',
    },
    en: {
      title: 'the sign-off record was altered',
      detail: 'Entry {entry} does not follow from the one before: one was changed, taken out or moved.',
      remedy:
        'Such a record confirms nothing. Restore it from a copy; without one remove it and confirm anew.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'name: Phan Thị K',
      bad: 'name: Phan Thị L',
      steps: [{ edit: 'signoffs/2021-Q1.yaml', good: 'name: Phan Thị K', bad: 'name: Phan Thị L' }],
    },
  },
  'signoff-unknown-step': {
    severity: 'error',
    vi: {
      title: 'không có bước xác nhận “{step}”',
      detail: 'Mục thứ {entry} của sổ ghi bước “{step}”; các bước của Kế hoạch: {allowed}.',
      remedy: 'Mục này không được tính. Đề nghị khôi phục các bước trong plan.yaml, hoặc xác nhận lại.',
    },
    en: {
      title: 'no sign-off step “{step}”',
      detail: 'Entry {entry} of the record names step “{step}”; the plan has: {allowed}.',
      remedy: 'The entry does not count. Put the steps of plan.yaml back, or confirm anew.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'signoff:\n  - { step: approved, label: Duyệt }',
      bad: 'signoff:\n  - { step: duyet, label: Duyệt }',
      steps: [
        {
          edit: 'plan.yaml',
          good: '\nperiods:',
          bad: '\nsignoff:\n  - { step: duyet, label: Duyệt }\nperiods:',
        },
      ],
    },
  },
  'signoff-copy-missing': {
    severity: 'error',
    vi: {
      title: 'không có bản lưu của nội dung đã xác nhận',
      detail:
        'Mục thứ {entry} của sổ cần tệp {name}: không có tệp này thì không còn gì cho biết đã xác nhận những chữ, con số nào.',
      remedy: 'Đề nghị khôi phục tệp từ bản sao lưu.',
    },
    en: {
      title: 'the copy of what was confirmed is missing',
      detail:
        'Entry {entry} of the record needs {name}; without it nothing says which words and figures were confirmed.',
      remedy: 'Restore the file.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'signoffs/2021-Q1.….json',
      bad: '(không có tệp)',
      steps: [{ remove: 'signoffs/2021-Q1.*.json' }],
    },
  },
  'signoff-copy-edited': {
    severity: 'error',
    vi: {
      title: 'bản lưu của nội dung đã xác nhận bị sửa',
      detail: 'Mã băm của tệp khác với mã mà mục thứ {entry} của sổ ghi.',
      remedy: 'Đề nghị khôi phục tệp từ bản sao lưu.',
    },
    en: {
      title: 'the copy of what was confirmed was altered',
      detail: 'The hash of the file is not the one that entry {entry} of the record holds.',
      remedy: 'Restore the file.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: '"08-KH-2021"',
      bad: '"08-KH-2022"',
      steps: [{ edit: 'signoffs/2021-Q1.*.json', good: '"08-KH-2021"', bad: '"08-KH-2022"' }],
    },
  },
  'signoff-input-missing': {
    severity: 'error',
    vi: {
      title: 'tệp mà báo cáo đã xác nhận được lập từ đó không còn',
      detail: 'Theo {record}, khi xác nhận báo cáo có dùng tệp này.',
      remedy: 'Đề nghị khôi phục tệp từ bản sao lưu; nếu bỏ tệp là đúng thì phải xác nhận lại từ đầu.',
    },
    en: {
      title: 'a file that a confirmed report was made of is gone',
      detail: 'By {record} the report was made of it when it was confirmed.',
      remedy: 'Restore the file; if it is rightly gone, the report must be confirmed anew.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'office/2021-Q1.yaml',
      bad: '(không có tệp)',
      steps: [{ remove: 'office/2021-Q1.yaml' }],
    },
  },
  'signoff-copy-unnamed': {
    severity: 'warning',
    vi: {
      title: 'bản lưu mà không mục nào của sổ xác nhận nêu',
      detail:
        'Tệp lưu nội dung từng được xác nhận, nhưng {record} không có mục ấy: sổ có thể đã bị bớt mục cuối.',
      remedy:
        'Đề nghị khôi phục sổ từ bản sao lưu; nếu lần xác nhận ấy bị ngắt giữa chừng nên chưa ghi vào sổ thì xóa tệp này.',
    },
    en: {
      title: 'a kept copy that no entry of the record names',
      detail:
        'The file keeps a content for confirmation, but {record} has no such entry: it may have been shortened.',
      remedy:
        'Restore the record; if that confirmation was cut off before it was recorded, delete this file.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'signoffs/2021-Q1.yaml, signoffs/2021-Q1.….json',
      bad: 'signoffs/2021-Q1.yaml, signoffs/2021-Q1.….json, signoffs/2021-Q1.0123456789ab.json',
      steps: [{ write: 'signoffs/2021-Q1.0123456789ab.json', text: '{"report":{}}\n' }],
    },
  },
  'signoff-record-missing': {
    severity: 'error',
    vi: {
      title: 'sổ xác nhận không còn',
      detail: 'Nội dung đã xác nhận còn lưu ở {name}, nhưng không có sổ ghi ai đã xác nhận.',
      remedy:
        'Đề nghị khôi phục sổ từ bản sao lưu; nếu chưa lần xác nhận nào được ghi thì xóa các bản lưu ấy.',
    },
    en: {
      title: 'a sign-off record is gone',
      detail: 'What was confirmed is still kept in {name}, but no record says who confirmed it.',
      remedy: 'Restore the record; if no confirmation was ever recorded, delete those copies.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'signoffs/2021-Q1.yaml',
      bad: '(không có tệp)',
      steps: [{ remove: 'signoffs/2021-Q1.yaml' }],
    },
  },
} as const satisfies Record<string, Entry>;
