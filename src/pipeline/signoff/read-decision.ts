import type { Reopening } from '../../domain/signoff.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Who wants an issued report replaced, and why.
 * @param by `họ tên, chức vụ`.
 * @throws UsageError where either is not named.
 */
export function readDecision({
  reason,
  by,
}: {
  readonly reason: string;
  readonly by: string;
}): Pick<Reopening, 'name' | 'position' | 'reason'> {
  const person = readPerson(by);
  const why = tidy(reason);
  if (why !== '') return { ...person, reason: why };
  throw new UsageError('Ghi lý do thay thế: --reason "lý do".', 'Say why it is replaced: --reason "why".');
}

function readPerson(by: string): { readonly name: string; readonly position: string } {
  const [name = '', ...rest] = by.split(',');
  const person = { name: tidy(name), position: tidy(rest.join(',')) };
  if (person.name !== '' && person.position !== '') return person;
  throw new UsageError(
    `--by "${by}": ghi họ tên, dấu phẩy rồi chức vụ, ví dụ --by "Nguyễn Văn A, Giám đốc".`,
    `--by "${by}": give the name, a comma, then the position, such as --by "Nguyễn Văn A, Giám đốc".`,
  );
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
