import { writeDay } from '../../domain/day.ts';
import type { Waived } from '../diagnostic.ts';
import { type Language, messageOf } from '../message.ts';
import { neutralise } from '../neutralise.ts';
import { wrapText } from '../wrap-line.ts';
import { placeText } from './place-text.ts';

interface Options {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: { dim(text: string): string; bold(text: string): string };
}

const words = {
  vi: { waived: 'ĐƯỢC CHẤP THUẬN NGOẠI LỆ', reason: 'Lý do', until: 'đến hết ngày', on: 'ngày', see: 'xem' },
  en: { waived: 'WAIVED', reason: 'Reason', until: 'until', on: 'on', see: 'see' },
} as const;

/** Waived findings for a reader: place, what, reason, who and until when. Ends with a line end. */
export function formatWaived(waived: readonly Waived[], { language, style, width }: Options): string {
  const say = words[language];
  const text = waived
    .map(({ finding, waiver }) => {
      const { title, detail } = messageOf(finding, language);
      const { reason, approvedBy, date, expires, at } = waiver;
      const by = `${approvedBy.position} ${approvedBy.name}, ${say.on} ${writeDay(date)}, ${say.until} ${writeDay(expires)}`;
      return [
        `${style.bold(placeText(finding.at, language))} – ${say.waived}: ${title} ${style.dim(`(${finding.code})`)}`,
        ...(detail === '' ? [] : [`  ${detail}`]),
        `  ${say.reason}: ${neutralise(reason)} (${neutralise(by)})`,
        style.dim(`    ${say.see} ${placeText(at, language)}`),
        '',
      ].join('\n');
    })
    .join('\n');
  return wrapText(text, width);
}
