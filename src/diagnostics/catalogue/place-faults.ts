import type { Entry } from './entry.ts';

/** Whose report of which quarter a file is, by its name and place: at odds with what it says, or passed over. */
export const placeFaults = {
  'file-name-differs': {
    severity: 'error',
    vi: {
      title: 'tên tệp khác với mã đơn vị',
      detail: 'Tệp tên “{name}”; theo mục “unit” bên trong thì phải là “{wanted}”.',
      remedy: 'Đề nghị đặt tên tệp là “{wanted}” hoặc sửa mục “unit”.',
    },
    en: {
      title: 'file name differs from the unit',
      detail: 'The file is called “{name}”; by the “unit” inside it should be “{wanted}”.',
      remedy: 'Rename it to “{wanted}” or correct “unit”.',
    },
    example: { of: 'submission', good: 'unit: mot-cua', bad: 'unit: tt-dao-tao' },
  },
  'file-copy': {
    severity: 'error',
    vi: {
      title: 'tệp là một bản sao',
      detail: 'Tệp “{name}” mang tên của bản sao.',
      remedy: 'Đề nghị chỉ giữ một tệp cho mỗi kỳ, đặt tên là “{wanted}”.',
    },
    en: {
      title: 'the file is a copy',
      detail: '“{name}” is the name of a copy.',
      remedy: 'Keep one file for the period, called “{wanted}”.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'submissions/2020-Q2/mot-cua.yaml',
      bad: 'submissions/2020-Q2/mot-cua (1).yaml',
      steps: [{ move: 'submissions/2020-Q2/mot-cua.yaml', to: 'submissions/2020-Q2/mot-cua (1).yaml' }],
    },
  },
  'folder-differs': {
    severity: 'error',
    vi: {
      title: 'thư mục khác với kỳ báo cáo',
      detail: 'Tệp để ở thư mục “{folder}” nhưng bên trong ghi kỳ {period}.',
      remedy: 'Đề nghị chuyển tệp sang thư mục “{period}” hoặc sửa mục “period”.',
    },
    en: {
      title: 'folder differs from the period',
      detail: 'The file lies in “{folder}” but says {period}.',
      remedy: 'Move it to “{period}” or correct “period”.',
    },
    example: { of: 'submission', good: 'period: 2020-Q2\nunit', bad: 'period: 2020-Q1\nunit' },
  },
  'submission-twice': {
    severity: 'error',
    vi: {
      title: 'đơn vị có nhiều báo cáo cùng kỳ',
      detail: '{name}, {period}: đã có tệp {other}.',
      remedy: 'Đề nghị giữ một tệp.',
    },
    en: {
      title: 'two reports for one period',
      detail: '{name}, {period}: there is already {other}.',
      remedy: 'Keep one file.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'submissions/2020-Q2/tt-dao-tao.yaml',
      bad: 'submissions/2020-Q2/tt-dao-tao.yaml, submissions/2020-Q2/tt-dao-tao.yml',
      steps: [{ copy: 'submissions/2020-Q2/tt-dao-tao.yaml', to: 'submissions/2020-Q2/tt-dao-tao.yml' }],
    },
  },
  'file-misplaced': {
    severity: 'error',
    vi: {
      title: 'báo cáo để sai thư mục',
      detail: 'Tệp để ở “{folder}”; báo cáo của kỳ này phải ở “{wanted}”.',
      remedy: 'Đề nghị chuyển tệp về “{wanted}”; nếu ở đó đã có tệp cùng tên thì chỉ giữ một.',
    },
    en: {
      title: 'a report in the wrong folder',
      detail: 'The file lies in “{folder}”; reports of its period belong in “{wanted}”.',
      remedy: 'Move it to “{wanted}”; where there is a file of that name, keep one.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'submissions/2020-Q2/mot-cua.yaml',
      bad: 'submissions/Quý II/mot-cua.yaml',
      steps: [{ move: 'submissions/2020-Q2/mot-cua.yaml', to: 'submissions/Quý II/mot-cua.yaml' }],
    },
  },
  'file-ending-differs': {
    severity: 'warning',
    vi: {
      title: 'đuôi tệp không phải .yaml',
      detail: 'Tệp tên “{name}” vẫn được đọc, nhưng các lệnh và sổ đều tìm “{wanted}”.',
      remedy: 'Đề nghị đổi tên tệp thành “{wanted}”.',
    },
    en: {
      title: 'the ending is not .yaml',
      detail: '“{name}” is read all the same, but commands and registers look for “{wanted}”.',
      remedy: 'Rename it to “{wanted}”.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'submissions/2020-Q2/mot-cua.yaml',
      bad: 'submissions/2020-Q2/mot-cua.YML',
      steps: [{ move: 'submissions/2020-Q2/mot-cua.yaml', to: 'submissions/2020-Q2/mot-cua.YML' }],
    },
  },
  'report-not-counted': {
    severity: 'error',
    vi: {
      title: 'báo cáo của đơn vị không được đọc',
      detail:
        '{names}, {period}: báo cáo chỉ có ở đây; vì sai chỗ hoặc sai đuôi tệp nên số liệu không được tính.',
      remedy:
        'Đề nghị đưa về đúng chỗ, đúng tên: {wanted}[. Tệp {ending} không đọc được: điền lại vào biểu mẫu do cchc form tạo].',
    },
    en: {
      title: 'a unit’s report is not read',
      detail:
        '{names}, {period}: this is the only report, but by its place or ending no figure of it counts.',
      remedy:
        'Put it where it belongs: {wanted}[. A {ending} file cannot be read: fill in the form that cchc form makes].',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'submissions/2020-Q2/mot-cua.yaml',
      bad: 'submissions/2020-Q2/mot-cua.yaml.txt',
      steps: [{ move: 'submissions/2020-Q2/mot-cua.yaml', to: 'submissions/2020-Q2/mot-cua.yaml.txt' }],
    },
  },
  'office-file-not-read': {
    severity: 'warning',
    vi: {
      title: 'tệp của Văn phòng không được đọc',
      detail:
        'Chỉ các tệp plan.yaml, waivers.yaml, receipts/<kỳ>.yaml, office/<kỳ>.yaml, signoffs/<kỳ>.yaml được đọc; tệp này bị bỏ qua, nội dung trong đó không có hiệu lực.',
      remedy: 'Đề nghị đặt đúng tên; nếu là bản thừa thì xóa.',
    },
    en: {
      title: 'a file of the office that is not read',
      detail:
        'Only plan.yaml, waivers.yaml, receipts/<quarter>.yaml, office/<period>.yaml and signoffs/<period>.yaml are read; this file is passed over and nothing in it counts.',
      remedy: 'Give it the right name; delete it if it is left over.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'receipts/2020-Q1.yaml',
      bad: 'receipts/2020-Q1.yaml, receipts/2020-Q1.yaml.txt',
      steps: [{ copy: 'receipts/2020-Q1.yaml', to: 'receipts/2020-Q1.yaml.txt' }],
    },
  },
  'file-not-read': {
    severity: 'warning',
    vi: {
      title: 'tệp không được đọc',
      detail:
        'Báo cáo chỉ được đọc từ tệp submissions/<kỳ>/<mã đơn vị>.yaml; tệp này bị bỏ qua.[ Tên “{guess}” mới là tên đúng?]',
      remedy:
        'Nếu là báo cáo, đề nghị đặt đúng chỗ, đúng tên; tài liệu kiểm chứng để ở thư mục evidence; tệp thừa thì xóa.',
    },
    en: {
      title: 'a file that is not read',
      detail:
        'Reports are read from submissions/<quarter>/<unit>.yaml only; this file is passed over.[ Should it be “{guess}”?]',
      remedy:
        'If it is a report, put it there under that name; evidence belongs in the evidence folder; delete what is left over.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'submissions/2020-Q2/mot-cua.yaml',
      bad: 'submissions/2020-Q2/mot-cua.yaml.txt',
      steps: [{ copy: 'submissions/2020-Q2/mot-cua.yaml', to: 'submissions/2020-Q2/mot-cua.yaml.txt' }],
    },
  },
  'folders-not-searched': {
    severity: 'warning',
    vi: {
      title: 'chưa tìm hết các thư mục',
      detail:
        'Thư mục của kế hoạch có quá nhiều tệp khác, hoặc thư mục lồng quá nhiều cấp: chưa tìm ở {folder} xem có báo cáo để nhầm chỗ hay không.',
      remedy: 'Đề nghị chuyển những thư mục không thuộc kế hoạch ra ngoài.',
    },
    en: {
      title: 'not all folders were searched',
      detail:
        'The plan’s folder holds too many other files, or folders too deep: whether a report got into {folder} was not looked up.',
      remedy: 'Move folders that do not belong to the plan out of it.',
    },
    example: {
      of: 'folder',
      in: 'reports',
      good: 'luu/2019/ghi-chu.txt',
      bad: 'luu/2019/quy-1/thang-1/tuan-1/ngay-1/ghi-chu.txt',
      steps: [{ write: 'luu/2019/quy-1/thang-1/tuan-1/ngay-1/ghi-chu.txt', text: 'Đã gọi đơn vị.' }],
    },
  },
} as const satisfies Record<string, Entry>;
