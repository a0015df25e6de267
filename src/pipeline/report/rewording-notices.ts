import type { FigureChange } from '../../signoff/figures/compare-figures.ts';
import type { Notice } from '../notice.ts';
import { officePath } from '../workspace-paths.ts';
import type { Rewording } from './judge-rewording.ts';

/** What was reworded: the file as given, the period whose report it is. */
export interface Reworded {
  readonly file: string;
  readonly period: string;
}

export interface RewordingNotices {
  /** What keeps the text from being confirmed. */
  readonly errors: readonly Notice[];
  readonly warnings: readonly Notice[];
}

interface Choices {
  readonly period: string;
  readonly text?: string;
  readonly templates?: string;
}

/** What is to be said of a report in other words than the program's. */
export function remarksOn(
  { rewording }: { readonly rewording: Rewording },
  { period, text, templates = '' }: Choices,
): RewordingNotices {
  return rewordingNotices(rewording, { file: text ?? templates, period });
}

/** Such a text is neither confirmed nor issued. */
export function refusedText({ errors, warnings }: RewordingNotices): {
  readonly kind: 'refused';
  readonly findings: readonly [];
  readonly message: Notice;
} {
  const end = {
    vi: 'Chưa ghi gì: sửa lời văn được đổi chữ, không đổi số liệu.',
    en: 'Nothing was recorded: rewording may change words, not figures.',
  };
  const all = [...errors, ...warnings, end];
  return {
    kind: 'refused',
    findings: [],
    message: { vi: all.map(({ vi }) => vi).join('\n'), en: all.map(({ en }) => en).join('\n') },
  };
}

/** More than these would hide what is said above them. */
const most = 20;

function rewordingNotices({ changes, lacking }: Rewording, text: Reworded): RewordingNotices {
  const said = (isError: boolean) =>
    shortened(changes.filter((change) => change.isError === isError).map((change) => noticeOf(change, text)));
  const missing = lacking === null ? [] : [lackingNotice(lacking, text)];
  return { errors: [...missing, ...said(true)], warnings: said(false) };
}

/** Of what is no error, the words that are kept with the confirmed content; lines that move change nothing of it. */
export function keptRemarks(changes: readonly FigureChange[]): readonly string[] {
  return changes.flatMap((change) => {
    const { place, what } = partsOf(change);
    return change.isError ? [] : `${place.vi}: ${what.vi}`;
  });
}

function noticeOf(change: FigureChange, { file, period }: Reworded): Notice {
  const { line, isError, kind } = change;
  const { place, what } = partsOf(change);
  const at =
    line === null ? { vi: file, en: file } : { vi: `${file}, dòng ${line}`, en: `${file}, line ${line}` };
  const level = isError ? { vi: 'LỖI', en: 'ERROR' } : { vi: 'CẢNH BÁO', en: 'WARNING' };
  const remedy = remedies[isError ? (kind === 'added' ? 'own' : 'restore') : 'look'](officePath(period));
  return {
    vi: `${at.vi} – ${level.vi}: số liệu trong lời văn khác báo cáo tính ra\n  ${place.vi}: ${what.vi}.\n  ${remedy.vi}`,
    en: `${at.en} – ${level.en}: the text states other figures than the computed report\n  ${place.en}: ${what.en}.\n  ${remedy.en}`,
  };
}

const remedies: Readonly<Record<'own' | 'restore' | 'look', (office: string) => Notice>> = {
  restore: () => ({
    vi: 'Đề nghị ghi lại đúng số tính ra. Số tính ra sai thì sửa ở báo cáo của đơn vị.',
    en: 'Put back what was computed. Where that is wrong, the units’ reports are to be mended.',
  }),
  own: (office) => ({
    vi: `Đề nghị bỏ số ấy. Số liệu của Văn phòng thì ghi ở ${office}, báo cáo sẽ in ra.`,
    en: `Take it out. Figures of the office belong in ${office}, from where the report prints them.`,
  }),
  look: () => ({
    vi: 'Đề nghị xem lại; đúng ý thì để nguyên, điều này được lưu cùng lần xác nhận.',
    en: 'Look again; where it is meant, leave it, and it is kept with the sign-off.',
  }),
};

function partsOf({ kind, section, row, found, expected }: FigureChange): {
  readonly place: Notice;
  readonly what: Notice;
} {
  const [now, computed] = [found, expected].map((figures) => figures.join('; '));
  const whats: Readonly<Record<FigureChange['kind'], Notice>> = {
    changed: { vi: `ghi ${now}; tính ra ${computed}`, en: `says ${now}; computed ${computed}` },
    added: { vi: `có thêm ${now}`, en: `${now} was added` },
    gone: { vi: `thiếu ${computed}`, en: `${computed} is gone` },
    moved: {
      vi: `đổi thứ tự: ghi ${now}; tính ra ${computed}`,
      en: `another order: says ${now}; computed ${computed}`,
    },
  };
  // Above the first heading.
  const where = section === '' ? { vi: 'Phần mở đầu', en: 'Opening' } : { vi: section, en: section };
  return {
    place: {
      vi: row === '' ? where.vi : `${where.vi}, dòng “${row}”`,
      en: row === '' ? where.en : `${where.en}, row “${row}”`,
    },
    what: whats[kind],
  };
}

function lackingNotice(sentence: string, { file }: Reworded): Notice {
  return {
    vi: `${file} – LỖI: lời văn không nói báo cáo này thay thế báo cáo nào\n  Đề nghị ghi vào đoạn kết, trước dấu ./.: ${sentence}`,
    en: `${file} – ERROR: the text does not say which report it replaces\n  Write into its last paragraph, before the ./.: ${sentence}`,
  };
}

function shortened(notices: readonly Notice[]): readonly Notice[] {
  const rest = notices.length - most;
  if (rest <= 0) return notices;
  const more = { vi: `… và ${rest} chỗ khác như vậy.`, en: `… and ${rest} more such places.` };
  return [...notices.slice(0, most), more];
}
