import type { Keyboard, Stream } from '../terminal.ts';

const enter = new Set(['\r', '\n', '\u0004']);
const erase = new Set(['\b', '\u007f']);
const interrupt = '\u0003';

/** Asks on a terminal without showing what is typed; `null` when the user breaks off or there is no terminal. */
export async function askSecret(
  question: string,
  { stdin, stderr }: { readonly stdin?: Keyboard; readonly stderr: Stream },
): Promise<string | null> {
  if (stdin?.isTTY !== true) return null;
  stderr.write(question);
  stdin.setRawMode?.(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  const typed = await readLine(stdin);
  stdin.setRawMode?.(false);
  stdin.pause();
  stderr.write('\n');
  return typed;
}

function readLine(stdin: Keyboard): Promise<string | null> {
  return new Promise((resolve) => {
    let typed = '';
    const take = (text: string): void => {
      const read = readLetters(typed, text);
      typed = read.typed;
      if (!read.isOver) return;
      stdin.off('data', take);
      resolve(read.isBroken ? null : typed);
    };
    stdin.on('data', take);
  });
}

function readLetters(before: string, text: string) {
  let typed = before;
  for (const letter of text) {
    const isBroken = letter === interrupt;
    if (isBroken || enter.has(letter)) return { typed, isOver: true, isBroken };
    typed = erase.has(letter) ? [...typed].slice(0, -1).join('') : typed + letter;
  }
  return { typed, isOver: false, isBroken: false };
}
