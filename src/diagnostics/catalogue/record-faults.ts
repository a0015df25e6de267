import type { Entry } from './entry.ts';

/** Sign-off records and what is kept beside them; reports that were made from them. */
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
    severity: 'warning',
    vi: {
      title: 'không có bản lưu của nội dung đã xác nhận',
      detail: 'Mục thứ {entry} của sổ cần tệp {name}: không có tệp này thì không chỉ ra được chỗ thay đổi.',
      remedy: 'Đề nghị khôi phục tệp từ bản sao lưu.',
    },
    en: {
      title: 'the copy of what was confirmed is missing',
      detail: 'Entry {entry} of the record needs {name}; without it no change can be pointed at.',
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
  'report-not-ours': {
    severity: 'error',
    vi: {
      title: 'không đọc được thông tin xác nhận trong tệp',
      detail: 'Tệp không phải báo cáo do chương trình lập, hoặc phần đầu tệp đã bị xóa.',
      remedy: 'Đề nghị đối chiếu với tệp .md hoặc .pdf do cchc issue lập ra.',
    },
    en: {
      title: 'the file says nothing of a sign-off',
      detail: 'It is no report that the program has made, or its front matter was taken out.',
      remedy: 'Compare with a file that cchc issue has written.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'reports/2021-Q1.md',
      bad: '(phần đầu tệp bị xóa)',
      steps: [{ write: 'reports/2021-Q1.md', text: '# BÁO CÁO\n' }],
    },
  },
  'report-not-in-record': {
    severity: 'error',
    vi: {
      title: 'sổ xác nhận không có mục mà tệp này ghi',
      detail:
        'Tệp được lập khi mục cuối của sổ có mã {head}; sổ hiện nay không có mục ấy: sổ đã bị bớt mục cuối hoặc viết lại.',
      remedy: 'Đề nghị khôi phục {record} từ bản sao lưu.',
    },
    en: {
      title: 'the record lacks the entry that this file names',
      detail:
        'The file was made when the last entry of the record had the hash {head}; the record has no such entry now: it was shortened or rewritten.',
      remedy: 'Restore {record}.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'signoffs/2021-Q1.yaml',
      bad: '(không có tệp)',
      steps: [{ remove: 'signoffs/2021-Q1.yaml' }],
    },
  },
  'report-of-other-content': {
    severity: 'error',
    vi: {
      title: 'tệp không khớp với sổ xác nhận',
      detail: 'Tệp ghi trạng thái “{state}” và mã nội dung {digest}; mục thứ {entry} của sổ ghi khác.',
      remedy: 'Đề nghị dùng bản do cchc issue lập ra; tệp này không phải bản đã được xác nhận.',
    },
    en: {
      title: 'the file does not agree with the record',
      detail: 'It says “{state}” and content {digest}; entry {entry} of the record says otherwise.',
      remedy: 'Use what cchc issue has written; this file is not what was confirmed.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'state: issued',
      bad: 'state: approved',
      steps: [{ edit: 'reports/2021-Q1.md', good: 'state: issued', bad: 'state: approved' }],
    },
  },
  'report-edited': {
    severity: 'error',
    vi: {
      title: 'báo cáo khác với nội dung đã xác nhận',
      detail:
        '[Dòng {line}: ][{difference}. ]Tệp không còn đúng như chương trình đã lập từ nội dung đã xác nhận.',
      remedy: 'Đề nghị khôi phục tệp; sai sót về nội dung thì lập báo cáo thay thế (cchc reopen).',
    },
    en: {
      title: 'the report is not what was confirmed',
      detail:
        '[Line {line}: ][{difference}. ]The file is no longer what the program made of the confirmed content.',
      remedy: 'Restore the file; where the content is wrong, replace the report (cchc reopen).',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'Số: 07/BC-SKHCN',
      bad: 'Số: 08/BC-SKHCN',
      steps: [{ edit: 'reports/2021-Q1.md', good: 'Số: 07/BC-SKHCN', bad: 'Số: 08/BC-SKHCN' }],
    },
  },
  'report-number-differs': {
    severity: 'error',
    vi: {
      title: 'số, ngày trên bản đã ký khác với sổ xác nhận',
      detail: 'Tệp mang số {number} ngày {day}; sổ ghi báo cáo này số {recorded} ngày {date}.',
      remedy:
        'Không phát hành tệp này; đề nghị cơ quan ký lại bản chưa điền số, với số và ngày đúng như sổ: cchc sign --as agency --number {recorded} --date {date}.',
    },
    en: {
      title: 'number and date of the signed file are not those of the record',
      detail:
        'The file bears number {number} of {day}; the record has this report as number {recorded} of {date}.',
      remedy:
        'Do not issue this file; have the agency sign the version before it, with what the record says: cchc sign --as agency --number {recorded} --date {date}.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'number: 7',
      bad: 'number: 8',
      steps: [
        { remove: 'reports/2021-Q1.md' },
        { remove: 'reports/2021-Q1.pdf' },
        { edit: 'signoffs/2021-Q1.yaml', good: 'number: 7', bad: 'number: 8' },
      ],
    },
  },
  'report-number-used': {
    severity: 'error',
    vi: {
      title: 'số trên bản đã ký đã cấp cho báo cáo khác',
      detail: 'Tệp mang số {number}; số ấy của năm {year} đã cấp cho báo cáo kỳ {period}, ngày {date}.',
      remedy:
        'Không phát hành tệp này; đề nghị hỏi Văn thư số đúng rồi cơ quan ký lại bản chưa điền số (cchc sign --as agency).',
    },
    en: {
      title: 'the number of the signed file is another report’s',
      detail: 'The file bears number {number}, which in {year} was given to the report of {period}, {date}.',
      remedy:
        'Do not issue this file; ask the registry for the right number and have the agency sign the version before it (cchc sign --as agency).',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'number: 8',
      bad: 'number: 7',
      steps: [
        {
          write: 'signoffs/2021-Q2.yaml',
          text: `plan: 08-KH-2021
period: 2021-Q2
entries:
  - step: approved
    name: Phan Thị K
    position: PHÓ GIÁM ĐỐC
    at: 2021-06-09T08:00:00+07:00
    asOf: 2021-06-08
    excluded: { van-phong: nộp muộn, phong-so-huu-tri-tue: nộp muộn, tt-kiem-dinh: nộp muộn }
    content: sha256:${'0'.repeat(64)}
    previous: none
  - step: issued
    number: 7
    date: 2021-06-10
    at: 2021-06-10T08:00:00+07:00
    content: sha256:${'0'.repeat(64)}
    previous: sha256:${'0'.repeat(64)}
`,
        },
      ],
    },
  },
  'report-of-other-version': {
    severity: 'warning',
    vi: {
      title: 'không so được từng chữ với nội dung đã xác nhận',
      detail: 'Báo cáo do phiên bản {before} của chương trình lập, nay là {now}: cách trình bày có thể khác.',
      remedy: 'Mã nội dung và sổ vẫn được đối chiếu. Muốn so từng chữ, đề nghị dùng phiên bản {before}.',
    },
    en: {
      title: 'cannot be compared word by word',
      detail: 'Version {before} of the program made the report, this is {now}: the layout may differ.',
      remedy: 'Digest and record were compared all the same. Use version {before} to compare every word.',
    },
    example: {
      of: 'folder',
      in: 'issued',
      good: 'program: 0.1.0',
      bad: 'program: 0.0.9',
      steps: [{ madeBy: '0.0.9' }],
    },
  },
} as const satisfies Record<string, Entry>;
