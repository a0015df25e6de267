import { neutralise } from '../../diagnostics/neutralise.ts';
import { printCount } from '../../report/format/number.ts';
import type { Notice } from '../notice.ts';
import { type ChangeInWords, changeInWords } from '../signoff/change-in-words.ts';
import type { ArchiveVerification } from './verify-archive.ts';

/** What became of the attached files in words, ready to be laid out. */
export interface ArchiveModel {
  readonly conclusion: Notice;
  readonly changes: readonly ChangeInWords[];
}

export function archiveModel(archive: ArchiveVerification): ArchiveModel {
  return { conclusion: conclusionOf(archive), changes: archive.changes.map(changeInWords) };
}

function conclusionOf({ verdict, count, pages, changes, why }: ArchiveVerification): Notice {
  const files = printCount(count);
  switch (verdict) {
    case 'agrees':
      return pages === 'same'
        ? {
            vi: `KHỚP. Số liệu, lời văn và các trang lập lại từ ${files} tệp đính kèm đúng như báo cáo này.`,
            en: `AGREES. Figures, words and pages made anew from the ${count} attached file(s) are those of this report.`,
          }
        : {
            vi: `KHỚP. Số liệu, lời văn lập lại từ ${files} tệp đính kèm đúng với mã nội dung ghi trong báo cáo này.`,
            en: `AGREES. Figures and words made anew from the ${count} attached file(s) have the digest that this report names.`,
          };
    case 'differs':
      return {
        vi: `KHÔNG KHỚP. Các tệp đính kèm cho ra số liệu, lời văn khác với báo cáo này${placesOf(changes.length).vi}.`,
        en: `DOES NOT AGREE. The attached files give other figures or words than this report${placesOf(changes.length).en}.`,
      };
    case 'altered':
      return {
        vi: 'ĐÃ BỊ SỬA. Số liệu, lời văn lập lại từ các tệp đính kèm vẫn đúng, nhưng bản lưu trữ không còn như khi lập.',
        en: 'ALTERED. Figures and words made anew from the attached files agree, but the copy is not as it was made.',
      };
    case 'unknown':
      return {
        vi: `KHÔNG LẬP LẠI ĐƯỢC báo cáo này từ các tệp đính kèm.${reasonOf(why).vi}`,
        en: `CANNOT BE MADE ANEW from the attached files.${reasonOf(why).en}`,
      };
  }
}

/** Without the content that was printed nobody can count them. */
function placesOf(count: number): Notice {
  return count === 0
    ? { vi: '', en: '' }
    : { vi: ` ở ${printCount(count)} chỗ`, en: ` in ${count} place(s)` };
}

function reasonOf(why: Notice | null): Notice {
  const first = (text: string): string => ` ${neutralise(text.split('\n')[0] ?? '')}`;
  return why === null ? { vi: '', en: '' } : { vi: first(why.vi), en: first(why.en) };
}
