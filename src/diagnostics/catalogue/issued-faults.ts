import type { Entry } from './entry.ts';

/** Reports that were made from a sign-off record, held against it. */
export const issuedFaults = {
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
      steps: [
        { remove: 'signoffs/2021-Q1.yaml' },
        { remove: 'signoffs/2021-Q1.*.json' },
        { remove: 'signoffs/2021-Q1.*.inputs.json' },
      ],
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
      title: 'số trên bản đã ký là số của báo cáo khác',
      detail:
        'Tệp mang số {number} năm {year}[; số ấy đã cấp cho báo cáo kỳ {period}, ngày {date}][; {other} là báo cáo khác, cũng mang số ấy].',
      remedy:
        'Không phát hành tệp này; đề nghị hỏi Văn thư số đúng rồi cơ quan ký lại bản chưa điền số (cchc sign --as agency).',
    },
    en: {
      title: 'the number of the signed file is another report’s',
      detail:
        'The file bears number {number} of {year}[; it was given to the report of {period}, {date}][; {other}, another report, bears it too].',
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
    content: sha256:d7dbb30612b795ee982108c8b93b7936884e1e21d68b85d001595e7d047a6647
    previous: none
  - step: issued
    number: 7
    date: 2021-06-10
    at: 2021-06-10T08:00:00+07:00
    content: sha256:d7dbb30612b795ee982108c8b93b7936884e1e21d68b85d001595e7d047a6647
    previous: sha256:5a7330132fecd93a1b6a6eccbe8562a9bd95e9e131c8266990b16c331ae51e89
`,
        },
        { write: 'signoffs/2021-Q2.d7dbb30612b7.json', text: '{"report":{}}\n' },
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
