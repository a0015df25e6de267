import type { Outcome } from '../../batch/job.ts';
import type { Follower } from '../../batch/run-batch.ts';
import { twoDigits } from '../../domain/text.ts';
import type { CommandContext } from '../command-context.ts';

export interface Progress extends Follower {
  end(): void;
}

/** A bar on a terminal, a line for each report that took work elsewhere. */
export function showProgress(context: CommandContext): Progress {
  return context.outside.stderr.isTTY ? new Bar(context) : new Lines(context);
}

const stateWords: Record<Outcome['state'], { vi: string; en: string }> = {
  written: { vi: 'đã lập', en: 'written' },
  unchanged: { vi: 'không đổi', en: 'unchanged' },
  outdated: { vi: 'sẽ khác', en: 'would change' },
  differs: { vi: 'khác bản phát hành', en: 'differs from what was issued' },
  failed: { vi: 'không lập được', en: 'failed' },
};

class Lines implements Progress {
  readonly #context: CommandContext;
  #total = 0;
  #ended = 0;

  constructor(context: CommandContext) {
    this.#context = context;
  }

  planned(jobs: number): void {
    this.#total = jobs;
  }

  done({ workspace, period, state }: Outcome): void {
    this.#ended += 1;
    if (state === 'unchanged') return;
    const { err, say } = this.#context;
    err(`[${this.#ended}/${this.#total}] ${workspace} ${period ?? ''}: ${say(stateWords[state])}`);
  }

  end(): void {}
}

const barWidth = 24;
const redrawEvery = 100;
/** Carriage return, and what clears a line. */
const lineStart = '\r\u001b[2K';

class Bar implements Progress {
  readonly #context: CommandContext;
  #begun = 0;
  #drawn = Number.NEGATIVE_INFINITY;
  #total = 0;
  #ended = 0;
  #troubles = 0;

  constructor(context: CommandContext) {
    this.#context = context;
    const { say, outside } = context;
    outside.stderr.write(lineStart + say({ vi: 'Đang tìm các kế hoạch…', en: 'Looking for plans…' }));
  }

  planned(jobs: number): void {
    this.#total = jobs;
    this.#begun = this.#now();
    this.#draw();
  }

  done({ state }: Outcome): void {
    this.#ended += 1;
    if (state === 'failed' || state === 'differs') this.#troubles += 1;
    if (this.#now() - this.#drawn >= redrawEvery) this.#draw();
  }

  end(): void {
    this.#context.outside.stderr.write(lineStart);
  }

  #draw(): void {
    this.#drawn = this.#now();
    this.#context.outside.stderr.write(lineStart + this.#line());
  }

  #line(): string {
    const { say, errColours, outside } = this.#context;
    const seconds = (this.#now() - this.#begun) / 1000;
    const rate = seconds > 0 ? this.#ended / seconds : 0;
    const left = rate > 0 ? Math.ceil((this.#total - this.#ended) / rate) : null;
    const count = `${this.#ended}/${this.#total} ${say({ vi: 'báo cáo', en: 'reports' })}`;
    const speed = say({ vi: `${comma(rate)} báo cáo/giây`, en: `${rate.toFixed(1)} a second` });
    const end = left === null ? [] : [say({ vi: `còn ${duration(left)}`, en: `${duration(left)} left` })];
    const troubles =
      this.#troubles === 0 ? '' : ` · ${this.#troubles} ${say({ vi: 'cần xem lại', en: 'to look at' })}`;
    // A line that does not fit could not be drawn over.
    const columns = (outside.stderr.columns || 80) - 1 - troubles.length;
    const texts = [[count, speed, ...end], [count, ...end], [count]].map((parts) => parts.join(' · '));
    const text = texts.find((one) => one.length <= columns) ?? count;
    const room = columns - text.length - 1;
    const bar = room < barWidth ? '' : `${this.#bar()} `;
    return `${bar}${text}${errColours.red(troubles)}`;
  }

  #bar(): string {
    const filled = this.#total === 0 ? 0 : Math.round((this.#ended / this.#total) * barWidth);
    return this.#context.errColours.green('█'.repeat(filled)) + '░'.repeat(barWidth - filled);
  }

  #now(): number {
    return this.#context.outside.now().getTime();
  }
}

function comma(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

/** `0:07`, `12:40`, `1:02:05`: minutes and seconds, hours where there are. */
function duration(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${twoDigits(minutes)}` : minutes}:${twoDigits(seconds % 60)}`;
}
