import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCchc } from '../support/run-cchc.ts';

const quarter = 'submissions/2020-Q2';
const file = `${quarter}/mot-cua.yaml`;
const secret = 'mat-khau: 123456\n';
const onWindows = process.platform === 'win32';

/** A small workspace, and beside it a file that is none of its business. */
function workspace(): { readonly root: string; readonly outside: string } {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const root = join(folder, 'workspace');
  mkdirSync(join(root, quarter), { recursive: true });
  cpSync('test/cases/faults/plan.yaml', join(root, 'plan.yaml'));
  writeFileSync(join(folder, 'secret.yaml'), secret);
  return { root, outside: join(folder, 'secret.yaml') };
}

const sample = readFileSync('test/cases/faults/samples/submission.yaml', 'utf8');

describe.skipIf(onWindows)('what has the name of a report and is none', () => {
  const cases: Record<string, { make: (at: string, outside: string) => void; says: RegExp }> = {
    'a link out of the workspace': {
      make: (at, outside) => symlinkSync(outside, at),
      says: /mot-cua\.yaml – LỖI: tệp là liên kết ra ngoài thư mục kế hoạch/,
    },
    'a link to a device': {
      make: (at) => symlinkSync('/dev/zero', at),
      says: /mot-cua\.yaml – LỖI: tệp là liên kết ra ngoài thư mục kế hoạch/,
    },
    'a pipe': {
      make: (at) => execFileSync('mkfifo', [at]),
      says: /mot-cua\.yaml – LỖI: không phải là tệp thường/,
    },
    'a folder': {
      make: (at) => mkdirSync(at),
      says: /mot-cua\.yaml – LỖI: không phải là tệp thường/,
    },
    'a link to nothing': {
      make: (at) => symlinkSync('khong-co.yaml', at),
      says: /mot-cua\.yaml – LỖI: không phải là tệp thường/,
    },
    'a link to itself': {
      make: (at) => symlinkSync('mot-cua.yaml', at),
      says: /mot-cua\.yaml – LỖI: không phải là tệp thường/,
    },
    'a file of many megabytes': {
      make: (at) => {
        writeFileSync(at, '');
        truncateSync(at, 3 * 1024 ** 3);
      },
      says: /mot-cua\.yaml – LỖI: tệp quá lớn \(file-too-large\)\n {2}Tệp dài 3145728 KB/,
    },
  };

  it.each(Object.entries(cases))('%s is refused unread, with a message', async (_, { make, says }) => {
    const { root, outside } = workspace();
    make(join(root, file), outside);
    const run = await runCchc(root, 'validate');
    expect(run.stderr).toMatch(says);
    expect(run.code).toBe(1);
    expect(run.stderr + run.stdout).not.toContain('123456');
  });

  it('a folder that is a link is refused, wherever it stands', async () => {
    for (const link of [quarter, 'submissions']) {
      const { root, outside } = workspace();
      writeFileSync(join(root, '../mot-cua.yaml'), secret);
      rmSync(join(root, link), { recursive: true });
      symlinkSync(join(outside, '..'), join(root, link));
      const run = await runCchc(root, 'validate');
      expect(run.stderr, link).toContain(`${link} – LỖI: tệp là liên kết ra ngoài thư mục kế hoạch`);
      expect(run.code).toBe(1);
      expect(run.stderr + run.stdout).not.toContain('123456');
    }
  });

  it('a plan that is a link out of the workspace is refused', async () => {
    const { root, outside } = workspace();
    rmSync(join(root, 'plan.yaml'));
    symlinkSync(outside, join(root, 'plan.yaml'));
    const run = await runCchc(root, 'validate');
    expect(run.stderr).toMatch(/^plan\.yaml – LỖI: tệp là liên kết ra ngoài thư mục kế hoạch/);
    expect(run.code).toBe(1);
    expect(run.stderr).not.toContain('123456');
  });

  it('a link to another file of the workspace is read', async () => {
    const { root } = workspace();
    mkdirSync(join(root, 'nhan'));
    writeFileSync(join(root, 'nhan/a.yaml'), sample.replace('truocHan: 5118', 'truocHan: 5.118'));
    symlinkSync('../../nhan/a.yaml', join(root, file));
    expect((await runCchc(root, 'validate', file)).stderr).toContain('Đề nghị sửa thành: 5118');
  });
});

// Escape sequences, C1 controls, and marks that turn the direction of writing.
const dangerous = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

describe.each(['human', 'json', 'github', 'gitlab', 'junit', 'sarif'])('as %s', (format) => {
  it('nothing that a file holds reaches the terminal as a control', async () => {
    const { root } = workspace();
    const evil = '\u202egnp.\u0085\u009b31m';
    const text = sample
      .replace('truocHan: 5118', `truocHan: "\\e]0;x\\a${evil}"`)
      .replace('difficulties:', `"${evil}\\e[2J":`)
      .replace('unit: mot-cua', `unit: "mot-cua${evil}"`);
    writeFileSync(join(root, file), text);
    if (!onWindows) writeFileSync(join(root, quarter, 'a\u001b[31m\u202eb.yaml'), text);
    const run = await runCchc(root, 'validate', '--format', format);
    expect(run.code).toBe(1);
    expect(`${run.stdout}${run.stderr}`.replaceAll('\n', '')).not.toMatch(dangerous);
  });
});
