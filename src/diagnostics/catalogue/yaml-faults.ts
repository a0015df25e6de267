import type { Entry } from './entry.ts';

/** Writing that breaks the layout of a file, as what the writer did. */
export const yamlFaults = {
  'duplicate-key': {
    severity: 'error',
    vi: {
      title: 'mục được ghi hai lần',
      detail: 'Mục “{key}” đã có ở trên.',
      remedy: 'Đề nghị giữ một, bỏ một; gộp nội dung nếu hai chỗ khác nhau.',
    },
    en: {
      title: 'written twice',
      detail: '“{key}” already stands above.',
      remedy: 'Keep one of them, with all that belongs to it.',
    },
    example: { of: 'submission', good: '  dungHan: 301', bad: '  truocHan: 7\n  dungHan: 301' },
  },
  'yaml-key-not-text': {
    severity: 'error',
    vi: {
      title: 'tên mục không phải là một từ',
      detail: 'Trước dấu hai chấm phải là tên một mục.',
      remedy: 'Đề nghị bỏ các dấu ngoặc trước dấu hai chấm, chỉ để lại tên mục.',
    },
    en: {
      title: 'name of an entry unreadable',
      detail: 'A single name must stand before the colon.',
      remedy: 'Leave nothing but the name before the colon, without brackets.',
    },
    example: { of: 'submission', good: 'proposals: Cấp thêm', bad: '[a, b]: Cấp thêm' },
  },
  'yaml-starts-with-sign': {
    severity: 'error',
    vi: {
      title: 'đoạn chữ mở đầu bằng ký hiệu “{sign}”',
      detail: 'Ký hiệu “{sign}” ở đầu có nghĩa riêng trong tệp, nên đoạn chữ không đọc được.',
      remedy: 'Đề nghị đặt cả đoạn trong dấu ngoặc kép "…".[ Sửa thành: {fixed}]',
    },
    en: {
      title: 'text opens with “{sign}”',
      detail: '“{sign}” at the beginning means something else in this kind of file.',
      remedy: 'Put the whole text between quotation marks.[ Write: {fixed}]',
    },
    example: {
      of: 'submission',
      good: 'difficulties: Thiếu máy quét.',
      bad: 'difficulties: @Thiếu máy quét.',
    },
  },
  'yaml-tag': {
    severity: 'error',
    vi: {
      title: 'có ký hiệu kiểu “!”',
      detail: 'Ký hiệu “!” ở đầu giá trị không dùng trong báo cáo.',
      remedy: 'Đề nghị bỏ phần bắt đầu bằng “!” hoặc đặt cả đoạn trong dấu ngoặc kép.',
    },
    en: {
      title: 'a tag “!”',
      detail: 'Values in a report carry no tag.',
      remedy: 'Remove what begins with “!”, or quote the text.',
    },
    example: { of: 'submission', good: 'truocHan: 5118', bad: 'truocHan: !!int 5118' },
  },
  'yaml-tab': {
    severity: 'error',
    vi: {
      title: 'đầu dòng có phím Tab',
      detail: 'Máy không phân biệt được cấp của dòng này.',
      remedy: 'Đề nghị thay bằng dấu cách, mỗi cấp 2 dấu cách.',
    },
    en: {
      title: 'a tab at the beginning of the line',
      detail: 'The level of this line cannot be told.',
      remedy: 'Use spaces, two a level.',
    },
    example: { of: 'submission', good: '  dungHan: 301 #', bad: '	dungHan: 301 #' },
  },
  'yaml-odd-space': {
    severity: 'error',
    vi: {
      title: 'có dấu cách đặc biệt',
      detail:
        'Chỗ này có dấu cách không ngắt hoặc dấu cách rộng (thường do chép từ Word, trang web), máy không coi là dấu cách.',
      remedy: 'Đề nghị thay bằng dấu cách thường; lệnh “cchc validate --fix” làm việc này.',
    },
    en: {
      title: 'a space of another kind',
      detail:
        'A no-break or wide space stands here, as texts copied from Word or the web have it; it does not count as a space.',
      remedy: 'Write an ordinary space; “cchc validate --fix” does it.',
    },
    example: { of: 'submission', good: '  dungHan: 301 #', bad: '\u00A0\u00A0dungHan: 301 #' },
  },
  'yaml-second-colon': {
    severity: 'error',
    vi: {
      title: 'đoạn chữ có dấu hai chấm',
      detail: 'Dấu hai chấm và dấu cách trong đoạn chữ bị hiểu là một mục mới.',
      remedy: 'Đề nghị đặt cả đoạn trong dấu ngoặc kép "…". Sửa thành: {fixed}',
    },
    en: {
      title: 'a colon in the text',
      detail: 'A colon and a space inside a text begin a new entry.',
      remedy: 'Put the whole text between quotation marks. Write: {fixed}',
    },
    example: {
      of: 'submission',
      good: 'difficulties: Thiếu máy quét.',
      bad: 'difficulties: Thiếu: máy quét.',
    },
  },
  'yaml-colon-without-space': {
    severity: 'error',
    vi: {
      title: 'sau dấu hai chấm thiếu dấu cách',
      detail: 'Dòng này không tách được thành tên mục và giá trị.',
      remedy: 'Đề nghị ghi tên mục, một dấu hai chấm, một dấu cách, rồi giá trị. Sửa thành: {fixed}',
    },
    en: {
      title: 'no space behind the colon',
      detail: 'Name and value cannot be told apart.',
      remedy: 'Write the name, one colon, one space, then the value: {fixed}',
    },
    example: { of: 'submission', good: '  quaHan: 22', bad: '  quaHan:22' },
  },
  'yaml-merge-conflict': {
    severity: 'error',
    vi: {
      title: 'tệp còn dấu vết gộp dở dang của git',
      detail: 'Từ dòng “{mark}”: hai người cùng sửa, git ghi cả hai bản vào tệp và chờ chọn.',
      remedy: 'Đề nghị giữ đúng các dòng của một bản, xóa các dòng <<<<<<<, ======= và >>>>>>>.',
    },
    en: {
      title: 'a merge that git could not finish',
      detail: 'From “{mark}” on: two people changed the file, and git left both versions in it.',
      remedy: 'Keep the lines of one version and delete the lines <<<<<<<, ======= and >>>>>>>.',
    },
    example: {
      of: 'submission',
      good: '  quaHan: 22\n',
      bad: '<<<<<<< HEAD\n  quaHan: 22\n=======\n  quaHan: 23\n>>>>>>> sua-so\n',
    },
  },
  'yaml-line-without-colon': {
    severity: 'error',
    vi: {
      title: 'dòng thiếu dấu hai chấm',
      detail: '“{words}” không có dấu hai chấm nên không biết là mục nào.',
      remedy:
        'Đề nghị ghi “tên mục: giá trị”[, ở đây là “{fixed}”]; nếu là đoạn chữ dài nhiều dòng thì đặt cả đoạn trong dấu ngoặc kép.',
    },
    en: {
      title: 'no colon in the line',
      detail: '“{words}” has no colon.',
      remedy:
        'Write “name: value”[, here “{fixed}”]; where it is a text of several lines, put all of it between quotation marks.',
    },
    example: { of: 'submission', good: 'proposals: Cấp thêm', bad: 'proposals Cấp thêm' },
  },
  'yaml-quoted-by-mail': {
    severity: 'error',
    vi: {
      title: 'đầu mỗi dòng có dấu > của thư điện tử',
      detail:
        'Chương trình thư đặt dấu > trước từng dòng khi trả lời, chuyển tiếp; vì vậy không dòng nào đọc được.',
      remedy:
        'Đề nghị gửi tệp kèm theo thư, hoặc bỏ dấu > ở đầu mỗi dòng; lệnh “cchc validate --fix” làm việc này.',
    },
    en: {
      title: 'a > of a mail before every line',
      detail:
        'Mail programs put > before each line of what is answered or forwarded; none of them can be read so.',
      remedy:
        'Send the file as an attachment, or remove the > before each line; “cchc validate --fix” does that.',
    },
    example: {
      of: 'bytes',
      good: 'plan: KH-THU-2020',
      bad: '> plan: KH-THU-2020',
      bytes: { hex: '3e20706c616e3a204b482d5448552d323032300a3e20706572696f643a20323032302d51320a' },
    },
  },
  'yaml-quote-open': {
    severity: 'error',
    vi: {
      title: 'dấu ngoặc kép không đóng',
      detail: 'Dấu {sign} mở ở đây nhưng không có dấu đóng.',
      remedy: 'Đề nghị thêm dấu {sign} ở cuối đoạn chữ.',
    },
    en: {
      title: 'quotation mark not closed',
      detail: '{sign} opens here and never closes.',
      remedy: 'Put {sign} at the end of the text.',
    },
    example: { of: 'submission', good: 'proposals: Cấp thêm', bad: 'proposals: "Cấp thêm' },
  },
  'yaml-after-quote': {
    severity: 'error',
    vi: {
      title: 'có chữ sau dấu ngoặc đóng',
      detail: 'Sau dấu ngoặc kép đóng không được ghi tiếp.',
      remedy: 'Đề nghị đặt cả đoạn trong một cặp dấu nháy.[ Sửa thành: {fixed}]',
    },
    en: {
      title: 'text behind the closing quotation mark',
      detail: 'Nothing may follow the closing mark.',
      remedy: 'Put the whole text between one pair of marks.[ Write: {fixed}]',
    },
    example: {
      of: 'submission',
      good: 'difficulties: Thiếu máy quét.',
      bad: 'difficulties: "Thiếu" máy quét.',
    },
  },
  'yaml-many-documents': {
    severity: 'error',
    vi: {
      title: 'tệp chứa nhiều báo cáo',
      detail: 'Dòng “---” bắt đầu một văn bản thứ hai.',
      remedy: 'Đề nghị tách mỗi báo cáo một tệp.',
    },
    en: {
      title: 'several documents in one file',
      detail: '“---” begins a second document.',
      remedy: 'Put each report in its own file.',
    },
    example: { of: 'submission', good: 'proposals: Cấp thêm', bad: '---\nproposals: Cấp thêm' },
  },
  'yaml-bracket-open': {
    severity: 'error',
    vi: {
      title: 'dấu “{sign}” không đóng',
      detail: 'Dấu “{sign}” mở ở đây nhưng không có dấu đóng.',
      remedy: 'Đề nghị thêm dấu đóng “{close}” ở cuối.[ Sửa thành: {fixed}]',
    },
    en: {
      title: '“{sign}” not closed',
      detail: '“{sign}” opens here and never closes.',
      remedy: 'Put “{close}” at its end.[ Write: {fixed}]',
    },
    example: { of: 'submission', good: 'date: 2020-03-02 }', bad: 'date: 2020-03-02' },
  },
  'yaml-comma-missing': {
    severity: 'error',
    vi: {
      title: 'thiếu dấu phẩy trong ngoặc',
      detail: 'Giữa hai mục trong dấu ngoặc phải có dấu phẩy.',
      remedy: 'Đề nghị sửa thành: {fixed}',
    },
    en: {
      title: 'a comma is missing between brackets',
      detail: 'Entries between brackets are parted by commas.',
      remedy: 'Write: {fixed}',
    },
    example: {
      of: 'submission',
      good: '{ number: 12/BC, date: 14/6/2020 }',
      bad: '{ number: 12/BC date: 14/6/2020 }',
    },
  },
  'yaml-comma-in-braces': {
    severity: 'error',
    vi: {
      title: 'dấu phẩy trong ngoặc tách đôi giá trị',
      detail: '“{written}” nằm trong ngoặc {sign}, dấu phẩy bị hiểu là hết một mục.',
      remedy: 'Đề nghị đặt trong dấu ngoặc kép: "{written}"',
    },
    en: {
      title: 'a comma splits the value',
      detail: '“{written}” stands between brackets {sign}, where a comma ends an entry.',
      remedy: 'Put it between quotation marks: "{written}"',
    },
    example: { of: 'submission', good: 'file: evidence/thong-ke.pdf', bad: 'file: evidence/thong,ke.pdf' },
  },
  'yaml-indent': {
    severity: 'error',
    vi: {
      title: 'dòng thụt vào không đúng cấp',
      detail:
        'Dòng này không thẳng hàng với các mục cùng cấp.[ Dòng có dấu “{dash}” ở đầu, các mục cùng cấp thì không.]',
      remedy: 'Đề nghị [bỏ dấu “{dash}”, ]thụt vào bằng các dòng cùng cấp, mỗi cấp 2 dấu cách.',
    },
    en: {
      title: 'wrong indentation',
      detail:
        'The line is not in line with the entries of its level.[ It opens with “{dash}”, which they do not.]',
      remedy: '[Remove “{dash}”. ]Indent it like its neighbours, two spaces a level.',
    },
    example: { of: 'submission', good: '  quaHan: 22', bad: '   quaHan: 22' },
  },
  'yaml-unreadable': {
    severity: 'error',
    vi: {
      title: 'không đọc được từ chỗ này',
      detail: 'Cách ghi ở đây không đúng dạng “tên mục: giá trị”.',
      remedy:
        'Đề nghị ghi mỗi dòng một mục: tên mục, dấu hai chấm, dấu cách, giá trị; hoặc bỏ những dấu thừa ở đây.',
    },
    en: {
      title: 'unreadable from here',
      detail: 'This is not of the form “name: value”.',
      remedy:
        'Write one entry a line: name, colon, space, value; or remove the signs that do not belong here.',
    },
    example: { of: 'submission', good: 'proposals: Cấp thêm', bad: '}: Cấp thêm' },
  },
} as const satisfies Record<string, Entry>;
