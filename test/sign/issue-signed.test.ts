import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { makePeople, openOffice, runIn } from './support/office.ts';

const period = ['--period', '2020-Q2'];

it('appends number and date to the report that the approver signed, which the agency then signs', async () => {
  const folder = copyWorkspace();
  cpSync(await openOffice(await makePeople()), folder, { recursive: true });
  const run = async (...args: readonly string[]) => {
    const ran = await runIn(folder, args, { now: () => new Date('2020-06-19T02:00:00Z') });
    expect(ran.code, `${args.join(' ')}\n${ran.stderr}`).toBe(0);
    return ran.stdout;
  };
  await run('signoff', ...period, '--name', 'Đặng Thị Thanh Hương', '--position', 'Chánh Văn phòng');
  await run('signoff', ...period);
  await run('report', ...period, '--format', 'pdf', '--out', '.');
  await run('sign', '2020-Q2.pdf', '--p12', 'director.p12');
  const issue = ['issue', ...period, '--number', '7', '--date', '20/6/2020', '--signed'];

  const other = await runIn(folder, [...issue, 'report.pdf']);
  expect(other.code).toBe(1);
  expect(other.stderr).toContain('chưa có chữ ký của người có thẩm quyền');

  expect(await run(...issue, '2020-Q2.signed.pdf')).toContain('2020-Q2.2.signed.pdf');
  const before = readFileSync(join(folder, '2020-Q2.signed.pdf'));
  expect(readFileSync(join(folder, '2020-Q2.2.signed.pdf')).subarray(0, before.length).equals(before)).toBe(
    true,
  );
  const waiting = await runIn(folder, ['verify', '2020-Q2.2.signed.pdf']);
  expect(waiting.code).toBe(1);
  expect(waiting.stdout).toContain('Số, ngày đã được điền nhưng chưa có chữ ký của cơ quan');

  await run('sign', '2020-Q2.2.signed.pdf', '--as', 'agency', '--p12', 'agency.p12');
  expect(await run('verify', '2020-Q2.3.signed.pdf', '--trust', 'ca.pem')).toContain('HỢP LỆ');
});
