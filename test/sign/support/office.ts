import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import type { Outside } from '../../../src/cli/terminal.ts';
import { readFixture, typeset } from '../../typeset/support/typeset.ts';
import { type Identity, makeAuthority, makeIdentity, makeP12, pemOf } from './pki.ts';

export const passphrase = 'mật khẩu thử';
const now = '2020-03-19T09:30:00Z';

export interface People {
  readonly authority: Identity;
  /** With an RSA key. */
  readonly director: Identity;
  /** With an EC key. */
  readonly agency: Identity;
  /** Who checks the form, with an EC key. */
  readonly clerk: Identity;
}

export async function makePeople(): Promise<People> {
  const authority = await makeAuthority();
  const director = await makeIdentity({ name: 'Nguyễn Văn A', kind: 'rsa' }, authority);
  const agency = await makeIdentity({ name: 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI' }, authority);
  const clerk = await makeIdentity({ name: 'Đặng Thị Thanh Hương' }, authority);
  return { authority, director, agency, clerk };
}

let report: Promise<Uint8Array> | null = null;

/** A report that has been approved and waits for its signatures. */
export function approvedReport(): Promise<Uint8Array> {
  report ??= typeset(readFixture('quarterly-report.txt').replace('state: draft', 'state: approved')).then(
    ({ pdf }) => pdf,
  );
  return report;
}

/** A folder with `report.pdf`, `ca.pem`, `director.p12`, `agency.p12`, `clerk.p12`; gone when the test is over. */
export async function openOffice({ authority, director, agency, clerk }: People): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-sign-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  write('report.pdf', await approvedReport());
  write('ca.pem', pemOf(authority));
  write('director.p12', await makeP12(director.keys.privateKey, [director, authority], passphrase));
  write('agency.p12', await makeP12(agency.keys.privateKey, [authority, agency], passphrase));
  write('clerk.p12', await makeP12(clerk.keys.privateKey, [clerk, authority], passphrase));
  return folder;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program with a passphrase in its environment, on the day of the example. */
export async function runIn(
  folder: string,
  args: readonly string[],
  more: Partial<Outside> = {},
): Promise<Ran> {
  const printed = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text;
    },
  });
  const code = await main(args, {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    cwd: folder,
    env: { CCHC_P12_PASSPHRASE: passphrase },
    now: () => new Date(now),
    ...more,
  });
  return { code, ...printed };
}
