import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Shell, scripts, shells } from '../../src/cli/completion/shell-scripts.ts';

// The three shells themselves press Tab. The program is the built one, as `npm run build` leaves it.
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-shells-'));
  const program = join(folder, 'cchc');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/cchc.js')}" "$@"\n`);
  chmodSync(program, 0o755);
  for (const shell of shells) writeFileSync(join(folder, `complete.${shell}`), scripts[shell]);
  writeFileSync(join(folder, 'press-tab.zsh'), pressTab);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/**
 * zsh has no way to ask what Tab would do, so that a second one is given a terminal: its line is completed, then
 * printed between two marks.
 */
const pressTab = `zmodload zsh/zpty
zpty inner zsh -f -i
read_to() {
  local out= chunk
  while zpty -r inner chunk; do
    out+=$chunk
    [[ $out == *$1* ]] && break
  done
  print -rn -- "$out"
}
setup="PROMPT= RPROMPT=; autoload -Uz compinit; compinit -u -D; source $FOLDER/complete.zsh"
setup+='; LISTMAX=0; show() { print -r -- "<$BUFFER>" }; zle -N show; bindkey "^X" show; print rea""dy'
zpty -w inner "$setup"
read_to ready >/dev/null
zpty -w -n inner "$1"$'\\t\\x18'
read_to '>'
`;

const programs: Readonly<Record<Shell, (line: string) => readonly string[]>> = {
  bash: (line) => [
    'bash',
    '--norc',
    '-c',
    `source "$FOLDER/complete.bash"
     line=$0; read -ra COMP_WORDS <<< "$line"; [[ $line == *" " ]] && COMP_WORDS+=("")
     COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
     _cchc
     printf '%s\\n' "\${COMPREPLY[@]}"`,
    line,
  ],
  zsh: (line) => ['zsh', '-f', join(folder, 'press-tab.zsh'), line],
  fish: (line) => ['fish', '--no-config', '-c', 'source $FOLDER/complete.fish; complete -C $argv[1]', line],
};

/** What the shell answers to Tab behind this line, in the example's folder. */
function press(shell: Shell, line: string): string {
  const [command = '', ...args] = programs[shell](line);
  const run = spawnSync(command, args, {
    cwd: 'examples/293-kh-2020',
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      HOME: folder,
      FOLDER: folder,
      TERM: 'dumb',
      LANG: 'C.UTF-8',
      CCHC_CACHE: 'off',
    },
  });
  if (run.error) throw run.error;
  return run.stdout;
}

describe('bash', () => {
  const answers = (line: string) => press('bash', line).split('\n').filter(Boolean);

  it('is offered commands, units, periods and codes', () => {
    expect(answers('cchc re')).toEqual(['receive', 'report', 'reopen']);
    expect(answers('cchc form --unit van')).toEqual(['van-phong']);
    expect(answers('cchc form --period ')).toEqual(['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4']);
    expect(answers('cchc explain count-with-d')).toEqual(['count-with-decimals', 'count-with-dots']);
  });

  it('completes paths itself', () => expect(answers('cchc validate sub')).toEqual([]));
});

describe('fish', () => {
  const answers = (line: string) => press('fish', line).split('\n').filter(Boolean);

  it('is offered commands, units and periods, with what they are', () => {
    expect(answers('cchc re').map((one) => one.split('\t')[0])).toEqual(['receive', 'reopen', 'report']);
    expect(answers('cchc form --unit van')).toEqual(['van-phong\tVăn phòng Sở']);
    expect(answers('cchc form --period 2020-Q')).toHaveLength(4);
  });

  it('completes paths itself', () => {
    expect(answers('cchc validate sub').map((one) => one.trim())).toEqual(['submissions/']);
  });
});

describe('zsh', () => {
  const completed = (line: string) => /<(.*)>/.exec(press('zsh', line))?.[1];

  it('completes commands, units and periods as far as they agree', () => {
    expect(completed('cchc val')).toBe('cchc validate ');
    expect(completed('cchc form --unit van')).toBe('cchc form --unit van-phong ');
    expect(completed('cchc form --period 2')).toBe('cchc form --period 2020-Q');
  });

  it('lists what there is to choose, with what it is', () => {
    const shown = press('zsh', 'cchc form --unit phong-');
    expect(shown).toContain('phong-day-nghe');
    expect(shown).toContain('Phòng Dạy nghề');
  });

  it('completes paths itself', () =>
    expect(completed('cchc validate subm')).toBe('cchc validate submissions/'));
});
