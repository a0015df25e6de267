import type { ChalkInstance } from 'chalk';
import type { Bilingual, Language } from './language.ts';
import type { Outside } from './terminal.ts';

/** What every command is handed. */
export interface CommandContext {
  /** `-C`: where to run, relative to the working folder. */
  readonly folder: string | null;
  readonly outside: Outside;
  readonly language: Language;
  readonly say: (text: Bilingual) => string;
  /** Data, letter for letter. */
  readonly out: (text: string) => void;
  /** The same for people: broken at the terminal's edge between words. */
  readonly show: (text: string) => void;
  /** Diagnostics and progress, broken like that. */
  readonly err: (text: string) => void;
  readonly outColours: ChalkInstance;
  readonly errColours: ChalkInstance;
  /** Columns of the two streams; `Infinity` where they are no terminals, or none that could be read. */
  readonly width: number;
  readonly errWidth: number;
}
