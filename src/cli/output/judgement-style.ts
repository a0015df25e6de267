import type { ChalkInstance } from 'chalk';
import type { Judgement } from '../../domain/scorecard.ts';

export type Style = (colours: ChalkInstance) => (text: string) => string;

export const judgementStyle: Record<Judgement, Style> = {
  exceeded: (colours) => colours.green.bold,
  met: (colours) => colours.green,
  'in-progress': (colours) => colours.cyan,
  undetermined: (colours) => colours.yellow,
  'not-met': (colours) => colours.red,
  'no-activity': (colours) => colours.dim,
};
