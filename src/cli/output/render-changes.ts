import { neutralise } from '../../diagnostics/neutralise.ts';
import type { ChangeInWords } from '../../pipeline/signoff/change-in-words.ts';
import type { CommandContext } from '../command-context.ts';

/** A short value beside its new one; of a sentence the old and new words below each other. */
export function changeLines(
  { say, outColours }: CommandContext,
  changes: readonly ChangeInWords[],
): readonly string[] {
  const { red, green } = outColours;
  return changes.flatMap(({ where, texts: raw }) => {
    const texts = raw.map(({ before, after }) => ({ before: neutralise(before), after: neutralise(after) }));
    const [only] = texts;
    const isShort = texts.length === 1 && only && only.before.length + only.after.length <= shortChange;
    const none = say({ vi: '(không có)', en: '(none)' });
    if (isShort) return [`- ${say(where)}: ${red(only.before || none)} → ${green(only.after || none)}`];
    const pairs = texts.flatMap(({ before, after }) => [
      ...(before === '' ? [] : [`    ${say({ vi: 'cũ: ', en: 'old: ' })}${red(before)}`]),
      ...(after === '' ? [] : [`    ${say({ vi: 'mới:', en: 'new:' })} ${green(after)}`]),
    ]);
    return [`- ${say(where)}:`, ...pairs];
  });
}

const shortChange = 40;
