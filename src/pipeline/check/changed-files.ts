import { askGit, type GitAnswer } from '../../files/ask-git.ts';
import { UsageError } from '../usage-error.ts';

/** Files below a workspace that git sees otherwise than at some commit, as the workspace names them. */
export interface Changes {
  readonly since: string;
  readonly present: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What differs between the working folder and the point where `ref` and HEAD parted, files that git does not know
 * yet included.
 * @throws UsageError when there is no git, no repository, or no such commit.
 */
export async function changedFiles(root: string, ref: string, env: Environment): Promise<Changes> {
  const ask = (...args: readonly string[]) => askGit(root, args, env);
  const known = await ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{tree}`);
  if (known.kind !== 'answer') throw await explain(known, ref, ask);
  const parting = await ask('merge-base', ref, 'HEAD');
  const from = parting.kind === 'answer' ? parting.text.trim() : known.text.trim();
  const differing = await ask(
    'diff',
    '--name-status',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--relative',
    from,
    '--',
    '.',
  );
  const untracked = await ask('ls-files', '--others', '--exclude-standard', '-z', '--', '.');
  if (differing.kind !== 'answer') throw await explain(differing, ref, ask);
  const added = untracked.kind === 'answer' ? untracked.text.split('\0').filter(Boolean) : [];
  const { present, deleted } = readNameStatus(differing.text);
  return { since: ref, present: new Set([...present, ...added]), deleted: new Set(deleted) };
}

/** `M\0path\0D\0path\0`: a letter and a path by turns. */
export function readNameStatus(text: string): {
  readonly present: readonly string[];
  readonly deleted: readonly string[];
} {
  const parts = text.split('\0').filter(Boolean);
  const entries = parts.flatMap((path, index) =>
    index % 2 === 1 ? [{ state: parts[index - 1], path }] : [],
  );
  return {
    present: entries.flatMap(({ state, path }) => (state === 'D' ? [] : [path])),
    deleted: entries.flatMap(({ state, path }) => (state === 'D' ? [path] : [])),
  };
}

async function explain(
  answer: GitAnswer,
  ref: string,
  ask: (...args: readonly string[]) => Promise<GitAnswer>,
): Promise<UsageError> {
  if (answer.kind === 'absent') {
    return new UsageError(
      '--changed-since cần chương trình git, máy này không có. Đề nghị cài git, hoặc kiểm tra cả kế hoạch: bỏ --changed-since.',
      '--changed-since needs git, which is not installed here. Install it, or check the whole plan without the option.',
    );
  }
  const inside = await ask('rev-parse', '--is-inside-work-tree');
  if (inside.kind !== 'answer') {
    const said = inside.kind === 'refusal' ? inside.text : '';
    return new UsageError(
      `--changed-since: thư mục của kế hoạch không nằm trong kho git. Git nói: ${said}`,
      `--changed-since: the plan's folder is not in a git repository. Git says: ${said}`,
    );
  }
  return new UsageError(
    `--changed-since ${ref}: kho git không có điểm này. Trên máy CI, đề nghị tải đủ lịch sử (fetch-depth: 0) rồi ghi như origin/main.`,
    `--changed-since ${ref}: no such commit here. On a CI machine fetch the whole history (fetch-depth: 0) and write origin/main.`,
  );
}
