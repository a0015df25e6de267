import { placeText } from '../../diagnostics/formats/place-text.ts';
import type { Language } from '../../diagnostics/message.ts';
import type { Place } from '../../domain/place.ts';
import type { TypesetProblem } from '../../typeset/problem.ts';
import type { Notice } from '../notice.ts';

/** What the typesetter could not set as written, with its place in the Markdown. */
export function describeProblem(file: string, { code, line, subject }: TypesetProblem): Notice {
  const { vi, en } = texts[code](subject);
  return { vi: `${file}, dòng ${line} – LỖI: ${vi}`, en: `${file}, line ${line} – ERROR: ${en}` };
}

/** The same of a letter, at the places where it was written. */
export function describeLetter([first, ...others]: readonly [Place, ...Place[]], letter: string): Notice {
  const { vi, en } = texts['missing-letter'](letter);
  const see = (language: Language, word: string) =>
    others.map((place) => `\n  ${word} ${placeText(place, language)}`).join('');
  return {
    vi: `${placeText(first, 'vi')} – LỖI: ${vi}${see('vi', 'xem')}`,
    en: `${placeText(first, 'en')} – ERROR: ${en}${see('en', 'see')}`,
  };
}

const texts: Readonly<Record<TypesetProblem['code'], (subject: string) => Notice>> = {
  'front-matter': (key) => ({
    vi: `phần đầu tệp thiếu mục “${key}” hoặc giá trị không dùng được.`,
    en: `the front matter lacks “${key}”, or its value cannot be used.`,
  }),
  'left-out': (words) => ({
    vi: `“${words}” đứng ở chỗ không được in (ô thừa của bảng, hoặc dòng mà phần này không có). Đề nghị chuyển vào chỗ được in, hoặc bỏ; dấu | trong chữ ghi là \\|.`,
    en: `“${words}” stands where nothing is printed (a cell too many, or a line that this part does not have). Move it to where it is printed, or take it out; write a | among words as \\|.`,
  }),
  'unknown-directive': (name) => ({
    vi: `không có chỉ dẫn “cchc:${name}”. Phần dưới nó được dàn như văn bản thường.`,
    en: `there is no directive “cchc:${name}”. What follows is set as plain text.`,
  }),
  'directive-without-block': (name) => ({
    vi: `sau chỉ dẫn “cchc:${name}” không có nội dung mà nó áp dụng.`,
    en: `nothing that “cchc:${name}” applies to follows it.`,
  }),
  'head-span': (span) => ({
    vi: `nhóm cột “${span}” nằm ngoài bảng hoặc chồng lên nhóm khác.`,
    en: `the head “${span}” lies outside the table or overlaps another.`,
  }),
  'table-too-wide': () => ({
    vi: 'bảng quá rộng: có số hoặc chữ phải ngắt giữa chừng. Đề nghị bớt cột hoặc chuyển phụ lục sang khổ ngang.',
    en: 'the table is too wide: words or numbers are broken. Use fewer columns or a landscape appendix.',
  }),
  'missing-letter': (letter) => ({
    vi: `phông chữ không có chữ “${letter}” (${codePoint(letter)}), trong PDF in dấu thay thế. Đề nghị viết chữ khác hoặc dùng phông khác (--font-dir).`,
    en: `the font has no “${letter}” (${codePoint(letter)}); the PDF prints a substitute. Write another letter or use another font (--font-dir).`,
  }),
  'unknown-link': (name) => ({
    vi: `liên kết “#${name}” không dẫn đến đề mục nào. Chữ vẫn được in, không có liên kết.`,
    en: `the link “#${name}” leads to no heading. Its words are printed without a link.`,
  }),
  image: (source) => ({
    vi: `không có hình “${source}”, hoặc tệp hình không đọc được (chỉ nhận PNG, JPEG, và SVG vẽ bằng nét, hình chữ nhật, chữ).`,
    en: `the image “${source}” is absent or cannot be read (PNG, JPEG, and SVG of lines, rectangles and text).`,
  }),
};

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
