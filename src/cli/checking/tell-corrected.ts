import { type ChangedLine, changedLines } from '../../diagnostics/formats/changed-lines.ts';
import { neutralise } from '../../diagnostics/neutralise.ts';
import type { FixedFile } from '../../pipeline/check/fix-files.ts';
import type { CommandContext } from '../command-context.ts';
import type { Bilingual } from '../language.ts';

/** More lines of one file nobody reads; the rest is counted. */
const most = 20;

/** What was corrected, so that its writer can look it over: each line as it was and as it is now, file by file. */
export function tellCorrected(context: CommandContext, fixed: readonly FixedFile[]): void {
  for (const file of new Set(fixed.map((one) => one.file))) {
    const steps = joined(fixed.filter((one) => one.file === file && one.count > 0));
    const count = steps.reduce((sum, step) => sum + step.count, 0);
    if (count === 0) continue;
    context.err(
      context.say({ vi: `${file}: đã sửa ${count} chỗ.`, en: `${file}: ${count} place(s) corrected.` }),
    );
    for (const line of linesOn(steps)) context.err(`  ${context.say(line)}`);
  }
}

/** One step from first to last, but for what somebody else saved in between. */
function joined(steps: readonly FixedFile[]): readonly FixedFile[] {
  const all: FixedFile[] = [];
  for (const step of steps) {
    const last = all.at(-1);
    if (last?.after !== step.before) all.push(step);
    else all[all.length - 1] = { ...last, after: step.after, count: last.count + step.count };
  }
  return all;
}

function linesOn(steps: readonly FixedFile[]): readonly Bilingual[] {
  const all = steps.flatMap(({ before, after }) => changedLines(before, after));
  const alike = all.filter((one) => one.looksAlike).length;
  const seen = all.filter((one) => !one.looksAlike);
  const rest = seen.length - most;
  return [
    ...seen.slice(0, most).map(inWords),
    ...(rest > 0 ? [{ vi: `… và ${rest} dòng khác.`, en: `… and ${rest} more line(s).` }] : []),
    ...(alike > 0 ? [composed(alike)] : []),
    ...(all.length === 0 ? [recoded] : []),
  ];
}

function inWords({ line, before, after }: ChangedLine): Bilingual {
  const change = `“${neutralise(before)}” → “${neutralise(after)}”`;
  return { vi: `dòng ${line}: ${change}`, en: `line ${line}: ${change}` };
}

function composed(lines: number): Bilingual {
  return {
    vi: `${lines} dòng: dấu tiếng Việt ghi tách rời được ghép lại vào chữ; nhìn vẫn như trước.`,
    en: `${lines} line(s): marks of Vietnamese letters put together with their letters; it looks as before.`,
  };
}

const recoded: Bilingual = {
  vi: 'lưu lại với bảng mã UTF-8; chữ vẫn như trước.',
  en: 'saved as UTF-8; the text is as before.',
};
