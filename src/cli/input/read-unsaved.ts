import { resolve } from 'node:path';
import { UsageError } from '../../pipeline/usage-error.ts';
import type { ToCheck } from '../checking/check-once.ts';
import type { CommandContext } from '../command-context.ts';
import { startOf } from '../open-for-command.ts';

interface Wanted {
  readonly stdinPath?: string;
  readonly fix?: true;
  readonly watch?: true;
}

/**
 * What to check: the paths, or for `-` the text from the standard input under the name that `--stdin-path` gives.
 * @throws UsageError where the two do not go together.
 */
export async function readUnsaved(
  context: CommandContext,
  paths: readonly string[],
  { stdinPath, fix, watch }: Wanted,
): Promise<ToCheck> {
  const isFromInput = paths.includes('-');
  if (!isFromInput && stdinPath === undefined) return { paths };
  if (paths.length !== 1 || !isFromInput || stdinPath === undefined || fix || watch) throw misused;
  const chunks: Uint8Array[] = [];
  for await (const chunk of context.outside.input ?? []) chunks.push(Buffer.from(chunk));
  const file = resolve(startOf(context), stdinPath);
  return { paths: [stdinPath], unsaved: { file, bytes: Buffer.concat(chunks) } };
}

const misused = new UsageError(
  'Kiểm tra nội dung từ stdin: cchc validate - --stdin-path submissions/2020-Q1/<đơn-vị>.yaml; không đi cùng đường dẫn khác, --fix hay --watch.',
  'To check text from standard input: cchc validate - --stdin-path submissions/2020-Q1/<unit>.yaml; without other paths, --fix or --watch.',
);
