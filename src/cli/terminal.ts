import type { ChalkInstance } from 'chalk';
import { Chalk } from 'chalk';
import type { Watcher } from '../pipeline/check/watch-workspace.ts';
import type { ContentCache } from '../pipeline/open-cache.ts';
import type { Fetch } from '../pipeline/signature/http-send.ts';

/** What the outside world hands in; nothing else reads streams, folders, environment or clock. */
export interface Outside {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** What earlier runs worked out; where none is handed in, `env` says where it is kept. */
  readonly cache?: ContentCache;
  /** How many threads the machine runs at once; one where nobody says. */
  readonly processors?: number;
  /** The network, for time stamps and revocation data; without it there is none. */
  readonly fetch?: Fetch;
  /** Where a passphrase is typed; without it none is asked for. */
  readonly stdin?: Keyboard;
  /** The standard input as bytes, for a text that is handed in. */
  readonly input?: AsyncIterable<Uint8Array | string>;
  /** Aborted when the user interrupts; only asked for by what goes on until then. */
  readonly interruption?: () => AbortSignal;
  /** In place of the disk's own. */
  readonly watch?: Watcher;
}

/** A terminal's input, as far as a secret is read from it. */
export interface Keyboard {
  readonly isTTY?: boolean;
  setRawMode?(on: boolean): unknown;
  setEncoding(encoding: 'utf8'): unknown;
  on(event: 'data', listener: (text: string) => void): unknown;
  off(event: 'data', listener: (text: string) => void): unknown;
  resume(): unknown;
  pause(): unknown;
}

export interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Columns of a stream; `Infinity` where it is no terminal, or one that does not know its size and says 0. */
export function columnsOf({ columns = 0 }: Stream): number {
  return columns > 0 ? columns : Number.POSITIVE_INFINITY;
}

/** Colours for one stream: none unless it is a terminal, none with NO_COLOR, always with FORCE_COLOR. */
export function paletteFor(stream: Stream, env: Outside['env']): ChalkInstance {
  const wanted = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const refused = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  return new Chalk({ level: !refused && (wanted || stream.isTTY === true) ? 1 : 0 });
}
