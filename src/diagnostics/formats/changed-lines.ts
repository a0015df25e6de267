/** A line that corrections changed, as far as it differs, with a few words around it. */
export interface ChangedLine {
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** Both look alike: only the marks of Vietnamese letters were put together with their letters. */
  readonly looksAlike: boolean;
}

/** Corrections change lines and add none; of those that take one away (a value over two lines) the first is shown. */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  const [old, now] = [before, after].map((text) => text.split(/\r\n|\n|\r/)) as [string[], string[]];
  const tail = old.length === now.length ? 0 : equalAtEnd(old, now);
  return old.slice(0, old.length - tail).flatMap((line, index) => {
    const other = now[index];
    if (other === undefined || line === other || index >= now.length - tail) return [];
    const [bare, corrected] = [line.normalize('NFC'), other.normalize('NFC')];
    return [{ line: index + 1, ...around(bare, corrected), looksAlike: bare === corrected }];
  });
}

function equalAtEnd(old: readonly string[], now: readonly string[]): number {
  const most = Math.min(old.length, now.length);
  let count = 0;
  while (count < most && old.at(-1 - count) === now.at(-1 - count)) count += 1;
  return count;
}

/** Letters of what is the same that are shown on each side; more is cut at a space. */
const context = 24;

function around(line: string, other: string): Pick<ChangedLine, 'before' | 'after'> {
  const [old, now] = [[...line], [...other]];
  const most = Math.min(old.length, now.length);
  let same = 0;
  while (same < most && old[same] === now[same]) same += 1;
  let tail = 0;
  while (tail < most - same && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const lead = cutLead(old.slice(0, same).join(''));
  const end = cutEnd(old.slice(old.length - tail).join(''));
  const show = (letters: readonly string[]): string =>
    visible(`${lead}${letters.slice(same, letters.length - tail).join('')}${end}`.trimEnd());
  return { before: show(old), after: show(now) };
}

function cutLead(text: string): string {
  const bare = text.trimStart();
  if (bare.length <= context) return bare;
  const kept = bare.slice(-context);
  return `…${kept.slice(kept.indexOf(' ') + 1)}`;
}

/** A comment behind the value says nothing of the correction. */
function cutEnd(text: string): string {
  const bare = text.replace(/\s+#.*$/, '');
  if (bare.length <= context) return bare;
  const kept = bare.slice(0, context);
  const space = kept.lastIndexOf(' ');
  return `${space < 0 ? kept : kept.slice(0, space)}…`;
}

/** Tabs and odd spaces, which are what is often corrected, as signs; the indentation else says nothing. */
function visible(text: string): string {
  return text.replaceAll('\t', '⇥').replace(/[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/g, '␣');
}
