import { execFile } from 'node:child_process';

/** What git said: its output, or why it would not; `absent` where there is no git to ask. */
export type GitAnswer =
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'refusal'; readonly text: string }
  | { readonly kind: 'absent' };

type Environment = Readonly<Record<string, string | undefined>>;

/** Asks git in a folder, with that environment and no other. */
export function askGit(folder: string, args: readonly string[], env: Environment): Promise<GitAnswer> {
  const options = { cwd: folder, env: { ...env, LC_ALL: 'C' }, maxBuffer: 256 * 1024 * 1024 };
  return new Promise((settle) => {
    execFile('git', [...args], options, (error, stdout, stderr) => {
      if (error === null) settle({ kind: 'answer', text: stdout });
      else if (error.code === 'ENOENT') settle({ kind: 'absent' });
      else settle({ kind: 'refusal', text: stderr.trim().split('\n')[0] ?? '' });
    });
  });
}
