import type { Notice } from '../notice.ts';

/** Which options make a report another one than was confirmed, and what to do; empty where none does. */
export function unlikeConfirmed(options: readonly string[]): Notice {
  if (options.length === 0) return { vi: '', en: '' };
  const listed = options.join(', ');
  return {
    vi: ` Khác với lần xác nhận: ${listed}. Bỏ đi thì lệnh làm như đã xác nhận.`,
    en: ` Unlike what was confirmed: ${listed}. Without it the command does as was confirmed.`,
  };
}
