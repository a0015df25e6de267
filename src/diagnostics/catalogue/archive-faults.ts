import type { Entry } from './entry.ts';

/** An archive copy: files that are attached to a report, held against what they were and against what is printed. */
export const archiveFaults = {
  'archive-list-missing': {
    severity: 'error',
    vi: {
      title: 'không có danh mục tệp đính kèm',
      detail:
        'Tệp có đính kèm nhưng thiếu {name}, hoặc {name} không đọc được: không biết báo cáo đã được lập từ những tệp nào.',
      remedy: 'Đề nghị lấy lại bản gốc, hoặc lập lại bản lưu trữ: cchc report … --attach',
    },
    en: {
      title: 'no list of the attached files',
      detail:
        'Files are attached, but {name} is missing or cannot be read: nobody knows what the report was made from.',
      remedy: 'Get the original again, or make the archive copy anew: cchc report … --attach',
    },
    example: { of: 'archive', good: 'archive.json', bad: '(không có)' },
  },
  'archive-damaged': {
    severity: 'error',
    vi: {
      title: 'phần đính kèm của tệp PDF bị hỏng',
      detail: 'Bảng tên tệp đính kèm không đọc được trọn vẹn: có thể còn tệp không thấy.',
      remedy: 'Đề nghị lấy lại bản gốc.',
    },
    en: {
      title: 'the attachments of the PDF are damaged',
      detail: 'The table of attached files cannot be read to its end: there may be files that are not seen.',
      remedy: 'Get the original again.',
    },
    example: { of: 'archive', good: '/Names [(plan.yaml) 12 0 R]', bad: '/Kids [9 0 R]' },
  },
  'archive-file-missing': {
    severity: 'error',
    vi: {
      title: 'thiếu một tệp đính kèm',
      detail: 'Khi lập có đính kèm {name}, nay không còn.',
      remedy: 'Bản lưu trữ đã bị sửa. Đề nghị lấy lại bản gốc.',
    },
    en: {
      title: 'an attached file is missing',
      detail: '{name} was attached when the report was made, and is there no more.',
      remedy: 'The archive copy was tampered with. Get the original again.',
    },
    example: { of: 'archive', good: 'submissions/2020-Q1/mot-cua.yaml', bad: '(không có)' },
  },
  'archive-file-altered': {
    severity: 'error',
    vi: {
      title: 'một tệp đính kèm đã bị sửa',
      detail: '{name} không còn như khi được đính kèm.',
      remedy: 'Bản lưu trữ đã bị sửa. Đề nghị lấy lại bản gốc.',
    },
    en: {
      title: 'an attached file was altered',
      detail: '{name} is not what it was when it was attached.',
      remedy: 'The archive copy was tampered with. Get the original again.',
    },
    example: { of: 'archive', good: 'truocHan: 5118', bad: 'truocHan: 5120' },
  },
  'archive-file-added': {
    severity: 'error',
    vi: {
      title: 'một tệp được đính kèm thêm',
      detail: '{name} không có trong danh mục tệp đính kèm khi lập báo cáo.',
      remedy: 'Bản lưu trữ đã bị sửa. Đề nghị lấy lại bản gốc; đừng dùng tệp này.',
    },
    en: {
      title: 'a file was added to the attached ones',
      detail: '{name} was not among the files attached when the report was made.',
      remedy: 'The archive copy was tampered with. Get the original again; do not use this file.',
    },
    example: { of: 'archive', good: '(không có)', bad: 'submissions/2020-Q1/mot-cua-2.yaml' },
  },
  'archive-file-renamed': {
    severity: 'error',
    vi: {
      title: 'một tệp đính kèm đã bị đổi tên',
      detail: '{name} mang tên “{written}”, đúng ra là “{wanted}”.',
      remedy: 'Bản lưu trữ đã bị sửa. Đề nghị lấy lại bản gốc.',
    },
    en: {
      title: 'an attached file was renamed',
      detail: '{name} is called “{written}” and should be “{wanted}”.',
      remedy: 'The archive copy was tampered with. Get the original again.',
    },
    example: { of: 'archive', good: 'submissions_2020-Q1_mot-cua.yaml', bad: 'mot-cua.yaml' },
  },
  'archive-name-unsafe': {
    severity: 'error',
    vi: {
      title: 'tên tệp đính kèm dẫn ra ngoài thư mục',
      detail: '“{name}”: có phần mềm khi lưu tệp này sẽ ghi đè tệp ở nơi khác trên máy.',
      remedy: 'Đề nghị không mở, không lưu tệp này; lấy lại bản gốc.',
    },
    en: {
      title: 'the name of an attached file leads out of the folder',
      detail: '“{name}”: some software that saves this file would overwrite one elsewhere on the machine.',
      remedy: 'Neither open nor save it; get the original again.',
    },
    example: { of: 'archive', good: 'plan.yaml', bad: '../../plan.yaml' },
  },
  'archive-file-unreadable': {
    severity: 'error',
    vi: {
      title: 'không đọc được một tệp đính kèm',
      detail: '{name}: dữ liệu hỏng, hoặc có hai nội dung khác nhau dưới một tên.',
      remedy: 'Đề nghị lấy lại bản gốc.',
    },
    en: {
      title: 'an attached file cannot be read',
      detail: '{name}: its data are damaged, or two contents stand under one name.',
      remedy: 'Get the original again.',
    },
    example: { of: 'archive', good: '/FlateDecode', bad: '/FlateDecode (cắt cụt)' },
  },
  'archive-file-too-large': {
    severity: 'error',
    vi: {
      title: 'một tệp đính kèm giải nén ra quá lớn',
      detail: '{name}: lớn hơn nhiều so với mọi tệp mà báo cáo cần; không đọc tiếp.',
      remedy: 'Bản lưu trữ đã bị sửa. Đề nghị không mở tệp này; lấy lại bản gốc.',
    },
    en: {
      title: 'an attached file unpacks to too much',
      detail: '{name}: far larger than anything that a report needs; it was not read to its end.',
      remedy: 'The archive copy was tampered with. Do not open this file; get the original again.',
    },
    example: { of: 'archive', good: '3 KB', bad: '4 GB' },
  },
  'archive-pages-differ': {
    severity: 'error',
    vi: {
      title: 'các trang khác với nội dung lập lại từ tệp đính kèm',
      detail: 'Số liệu lập lại đúng với mã nội dung ghi trong tệp, nhưng trang in ra không đúng như vậy.',
      remedy: 'Tệp PDF đã bị sửa sau khi lập. Đề nghị lấy lại bản gốc.',
    },
    en: {
      title: 'the pages are not what the attached files give',
      detail: 'The figures made anew agree with the digest in the file, but the pages show something else.',
      remedy: 'The PDF was changed after it was made. Get the original again.',
    },
    example: { of: 'archive', good: 'trang 1: 98,86%', bad: 'trang 1: 99,86%' },
  },
  'archive-pages-unchecked': {
    severity: 'warning',
    vi: {
      title: 'các trang chưa được đối chiếu từng chữ',
      detail:
        '[Báo cáo do phiên bản {before} của chương trình lập, nay là {now}: cách trình bày có thể khác.][Báo cáo dùng phông chữ riêng của cơ quan ({fonts}), không đính kèm theo.]',
      remedy:
        'Mã nội dung ghi trong tệp vẫn được đối chiếu.[ Muốn so từng chữ, đề nghị dùng phiên bản {before}.]',
    },
    en: {
      title: 'the pages were not compared word by word',
      detail:
        '[Version {before} of the program made the report, this is {now}: the layout may differ.][It is set in fonts of the office’s own ({fonts}), which are not attached.]',
      remedy:
        'The digest in the file was compared all the same.[ Use version {before} to compare every word.]',
    },
    example: { of: 'archive', good: 'program: 0.1.0', bad: 'program: 0.0.9' },
  },
} as const satisfies Record<string, Entry>;
