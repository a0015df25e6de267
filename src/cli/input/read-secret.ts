import { UsageError } from '../../pipeline/usage-error.ts';
import type { CommandContext } from '../command-context.ts';
import type { Bilingual } from '../language.ts';
import { askSecret } from './ask-secret.ts';

interface SecretSource {
  readonly question: Bilingual;
  /** `--passphrase-fd`. */
  readonly descriptor: string | undefined;
  readonly variable: string;
}

/**
 * A passphrase or PIN: from a file descriptor, an environment variable, or typed in. Never an argument, which
 * every user of the machine could read.
 */
export async function readSecret(context: CommandContext, source: SecretSource): Promise<string> {
  const { outside, say } = context;
  if (source.descriptor !== undefined) return readDescriptor(source.descriptor);
  const given = outside.env[source.variable];
  if (given !== undefined) return given;
  const typed = await askSecret(say(source.question), outside);
  if (typed !== null) return typed;
  throw new UsageError(
    `Chưa có mật khẩu. Nhập khi được hỏi, hoặc đặt biến ${source.variable}, hoặc --passphrase-fd <số>.`,
    `No passphrase. Type it when asked, or set ${source.variable}, or give --passphrase-fd <number>.`,
  );
}

async function readDescriptor(text: string): Promise<string> {
  const { readDescriptorText } = await import('../../pipeline/read-descriptor.ts');
  const secret = /^\d+$/.test(text) ? await readDescriptorText(Number(text)) : null;
  if (secret !== null) return secret.replace(/\r?\n[\s\S]*$/, '');
  throw new UsageError(
    `--passphrase-fd ${text}: không đọc được. Ví dụ: --passphrase-fd 3 3<mat-khau.txt`,
    `--passphrase-fd ${text}: cannot be read. For example: --passphrase-fd 3 3<passphrase.txt`,
  );
}
