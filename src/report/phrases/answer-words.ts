import type { Answer, Measure } from '../../domain/measure.ts';
import { printDay } from '../format/date.ts';

/** An answer that is not a number, as a sentence has it; `null` for numbers and for what is not there. */
export function answerInWords(answer: Answer, measure: Measure | undefined): string | null {
  switch (answer.kind) {
    case 'yesNo':
      return answer.value ? 'có' : 'không';
    case 'choice':
      return measure?.choices.find((choice) => choice.id === answer.value)?.label ?? answer.value;
    case 'date':
      return `ngày ${printDay(answer.value)}`;
    case 'document':
      return `số ${answer.number} ngày ${printDay(answer.date)}`;
    default:
      return null;
  }
}
