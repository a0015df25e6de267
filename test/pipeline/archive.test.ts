import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { PdfArray, PdfDict, PdfName, type PdfRef, type PdfStream, PdfString } from '@libpdf/core';
import { describe, expect, it } from 'vitest';
import { archiveFaults } from '../../src/diagnostics/catalogue/archive-faults.ts';
import { readAttachments } from '../../src/sign/pdf/read-attachments.ts';
import { forge } from '../sign/support/forge.ts';
import { makePeople, openOffice, passphrase } from '../sign/support/office.ts';
import { copyWorkspace } from '../support/copy-workspace.ts';
import { runCchc, runCchcWith } from '../support/run-cchc.ts';
import { openPdf } from '../typeset/support/read-pdf.ts';

const period = ['--period', '2021-Q1'] as const;
const input = 'submissions/2021-Q1/tt-kiem-dinh.yaml';

const edit = (folder: string, path: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
const raise = (text: string): string => text.replace('daGiaiQuyet: 10', 'daGiaiQuyet: 11');

/** The archive copy that a workspace gives. */
async function archiveOf(folder: string, ...args: readonly string[]): Promise<Buffer> {
  const run = await runCchc(folder, 'report', ...args, '--attach', '--format', 'md', '--out', 'ra');
  expect(run.code, run.stderr).toBe(0);
  const name = readdirSync(join(folder, 'ra')).find((one) => one.endsWith('.archive.pdf')) ?? '';
  return readFileSync(join(folder, 'ra', name));
}

interface Judged {
  readonly code: number;
  readonly verdict: string;
  readonly archive: {
    readonly verdict: string;
    readonly pages: string;
    readonly files: number;
    readonly message: string;
    readonly changes: readonly { where: string; before: unknown; after: unknown }[];
    readonly findings: readonly { code: string; detail: string }[];
  } | null;
}

/** Codes that any of these tests has met. */
const seen = new Set<string>();

/** What the program says of a PDF that lies alone in an empty folder. */
async function judge(pdf: Uint8Array, ...args: readonly string[]): Promise<Judged> {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'a.archive.pdf'), pdf);
  const run = await runCchc(folder, 'verify', 'a.archive.pdf', '--format', 'json', ...args);
  const [file] = JSON.parse(run.stdout);
  for (const { code } of file.archive?.findings ?? []) seen.add(code);
  return { code: run.code, ...file };
}

async function codesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const { code, archive } = await judge(pdf);
  expect(code).toBe(1);
  return [archive?.verdict ?? 'none', ...(archive?.findings ?? []).map((one) => one.code)];
}

function emptyFolder(): string {
  const folder = copyWorkspace('test/fixtures/second-plan');
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  return folder;
}

interface Spec {
  /** Entry of the list of names, and the position of its name in it. */
  readonly list: PdfArray;
  readonly index: number;
  readonly dict: PdfDict;
  readonly stream: PdfStream;
}

/** Somebody's attempt on one attached file of a copy, or on the whole list of them. */
function tamper(pdf: Uint8Array, name: string, change: (spec: Spec) => void): Promise<Uint8Array> {
  return forge(pdf, ({ catalog, resolve }) => {
    const names = catalog.getDict('Names', resolve)?.getDict('EmbeddedFiles', resolve);
    const list = names?.getArray('Names', resolve);
    if (!list) throw new Error('no attachments');
    for (let index = 0; index < list.length; index += 2) {
      const dict = resolve(list.at(index + 1)) as PdfDict;
      if (dict.getString('UF')?.asString() !== name) continue;
      const stream = resolve(dict.getDict('EF', resolve)?.get('F')) as PdfStream;
      return change({ list, index, dict, stream });
    }
    throw new Error(`no attachment ${name}`);
  });
}

const flat = (path: string): string => path.replaceAll('/', '_');
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const replaceData =
  (change: (text: string) => string) =>
  ({ stream }: Spec): void =>
    stream.setData(utf8(change(new TextDecoder().decode(stream.getDecodedData()))));

let plain: Promise<Buffer> | null = null;

/** The copy of a small workspace that was signed off. */
function base(): Promise<Buffer> {
  plain ??= approved().then((folder) => archiveOf(folder, ...period));
  return plain;
}

async function approved(): Promise<string> {
  const folder = copyWorkspace('test/fixtures/second-plan');
  await runCchc(folder, 'signoff', ...period);
  return folder;
}

describe('an archive copy gives its report again from nothing but itself', () => {
  it('with last year’s files, the record and what was confirmed, and nothing of later quarters', async () => {
    const folder = copyWorkspace();
    const pdf = await archiveOf(folder, '--period', '2020-Q1');
    const judged = await judge(pdf);
    expect(judged).toMatchObject({ code: 0, verdict: 'unsigned' });
    expect(judged.archive).toMatchObject({ verdict: 'agrees', pages: 'same', changes: [], findings: [] });

    const attached: Record<string, { content: Uint8Array; description: string }> = await (
      await openPdf(pdf)
    ).getAttachments();
    const units = readdirSync(join(folder, 'submissions/2020-Q1')).map(
      (name) => `submissions/2020-Q1/${name}`,
    );
    const before = readdirSync(join(folder, 'nam-2019/submissions'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => `nam-2019/submissions/${name.replaceAll('\\', '/')}`);
    const confirmed = readdirSync(join(folder, 'signoffs')).filter((name) =>
      /^2020-Q1\.\w{12}\.json$/.test(name),
    );
    const paths = [
      ...['plan.yaml', 'nam-2019/plan.yaml', 'office/2020-Q1.yaml', 'receipts/2020-Q1.yaml'],
      ...['signoffs/2020-Q1.yaml', ...confirmed.map((name) => `signoffs/${name}`)],
      ...[...units, ...before],
    ];
    expect(Object.keys(attached).sort()).toEqual(
      ['archive.json', 'reports_2020-Q1.md', ...paths.map(flat)].sort(),
    );
    for (const path of paths) {
      const { content, description } = attached[flat(path)] ?? { content: new Uint8Array(), description: '' };
      expect(Buffer.from(content).equals(readFileSync(join(folder, path))), path).toBe(true);
      expect(description.startsWith(`${path} – `)).toBe(true);
    }
  });

  it('with the office’s templates, charts, units left out and another day', async () => {
    const folder = copyWorkspace('test/fixtures/second-plan');
    mkdirSync(join(folder, 'mau'));
    writeFileSync(
      join(folder, 'mau/opening.md.hbs'),
      '{{#each opening}}\nXin trân trọng: {{this}}\n\n{{/each}}',
    );
    const without = ['--exclude', 'van-phong', '--reason', 'số liệu đang rà soát'];
    const how = ['--templates', 'mau', '--charts', '--as-of', '10/3/2021', ...without];
    const pdf = await archiveOf(folder, ...period, ...how);
    expect(await judge(pdf)).toMatchObject({ code: 0, archive: { verdict: 'agrees', pages: 'same' } });
    const other = await tamper(
      pdf,
      'templates_opening.md.hbs',
      replaceData((text) => text.replace('Xin t', 'T')),
    );
    const { archive } = await judge(other);
    expect(archive?.verdict).toBe('differs');
    expect(JSON.stringify(archive?.changes)).toContain('Xin trân trọng');
  });

  it('with words of somebody’s own, and what they show', async () => {
    const folder = copyWorkspace('test/fixtures/second-plan');
    await runCchc(folder, 'report', ...period, '--charts', '--out', 'loi');
    edit(folder, 'loi/2021-Q1.md', (text) =>
      text.replace('như sau:', 'cụ thể như sau:').replaceAll('\n', '\r\n'),
    );
    await runCchc(folder, 'signoff', ...period, '--charts', '--text', 'loi/2021-Q1.md');
    const pdf = await archiveOf(folder, ...period);
    expect(await judge(pdf)).toMatchObject({ code: 0, archive: { verdict: 'agrees', pages: 'same' } });
    const other = await tamper(
      pdf,
      'reports_2021-Q1.md',
      replaceData((text) => text.replace('cụ thể', 'vắn tắt')),
    );
    const { archive } = await judge(other);
    expect(archive?.verdict).toBe('differs');
    expect(JSON.stringify(archive?.changes)).toMatch(/cụ thể như sau.*vắn tắt như sau/);
  });

  it('with waivers in use, which are attached', async () => {
    const folder = copyWorkspace();
    const file = 'submissions/2020-Q1/phong-nguoi-co-cong.yaml';
    for (const part of ['signoffs', 'reports', 'receipts']) rmSync(join(folder, part), { recursive: true });
    edit(folder, file, (text) =>
      text.replace(/^ {2}"8":\n {4}explanation:[\s\S]*?(?=^ {4}evidence:)/m, '  "8":\n'),
    );
    writeFileSync(
      join(folder, 'waivers.yaml'),
      'plan: 293-KH-2020\nwaivers:\n  - code: missed-without-explanation\n    unit: phong-nguoi-co-cong\n    target: "8"\n    period: 2020-Q1\n    reason: Đang chuyển đổi phần mềm.\n    approvedBy: { name: Đặng Thị Thanh Hương, position: Chánh Văn phòng }\n    date: 19/3/2020\n    expires: 30/6/2020\n',
    );
    const pdf = await archiveOf(folder, '--period', '2020-Q1');
    expect(await judge(pdf)).toMatchObject({ code: 0, archive: { verdict: 'agrees', pages: 'same' } });
    const without = await tamper(pdf, 'waivers.yaml', ({ list, index }) => {
      list.remove(index);
      list.remove(index);
    });
    const codes = await codesOf(without);
    expect(codes).toContain('archive-file-missing');
    expect(codes).toContain('missed-without-explanation');
    expect(codes[0]).toBe('differs');
  });

  it('whatever the line ends of the files, with the same digest', async () => {
    const digest = (pdf: Buffer): string => /<cchc:digest>([^<]*)/.exec(pdf.toString('latin1'))?.[1] ?? '';
    const folder = copyWorkspace('test/fixtures/second-plan');
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.yaml')) edit(folder, name, (text) => text.replaceAll('\n', '\r\n'));
    const pdf = await archiveOf(folder, ...period);
    expect(digest(pdf)).toBe(digest(await base()));
    expect(digest(pdf)).toMatch(/^sha256:/);
    expect(await judge(pdf)).toMatchObject({ code: 0, archive: { verdict: 'agrees', pages: 'same' } });
  });

  it('unsigned, signed, issued and sealed; once signed, a change to an attached file is a fault of both', async () => {
    const folder = copyWorkspace('test/fixtures/second-plan');
    const keys = await openOffice(await makePeople());
    const run = async (...args: readonly string[]) => {
      const outside = {
        env: { CCHC_P12_PASSPHRASE: passphrase },
        now: () => new Date('2021-03-09T02:00:00Z'),
      };
      const ran = await runCchcWith(outside, folder, ...args);
      expect(ran.code, `${args.join(' ')}\n${ran.stderr}${ran.stdout}`).toBe(0);
      return ran.stdout;
    };
    await run('signoff', ...period);
    await run('report', ...period, '--attach', '--format', 'md', '--out', '.');
    await run('sign', '2021-Q1.archive.pdf', '--p12', join(keys, 'director.p12'));
    const trust = ['--trust', join(keys, 'ca.pem')];
    const signed = await run('verify', '2021-Q1.archive.signed.pdf', ...trust);
    expect(signed).toContain('HỢP LỆ. ');
    expect(signed).toContain('Tệp đính kèm: KHỚP. Số liệu, lời văn và các trang lập lại từ 08 tệp');
    await run(
      'issue',
      ...period,
      '--number',
      '7',
      '--date',
      '10/3/2021',
      '--signed',
      '2021-Q1.archive.signed.pdf',
    );
    const agency = ['--as', 'agency', '--p12', join(keys, 'agency.p12')];
    await run('sign', '2021-Q1.archive.2.signed.pdf', ...agency);
    expect(await run('verify', '2021-Q1.archive.3.signed.pdf', ...trust)).toContain('Tệp đính kèm: KHỚP. ');
    const issued = await archiveOf(folder, ...period);
    expect(await judge(issued)).toMatchObject({ code: 0, archive: { verdict: 'agrees' } });

    const once = readFileSync(join(folder, '2021-Q1.archive.signed.pdf'));
    const judged = await judge(await tamper(once, flat(input), replaceData(raise)));
    expect(judged).toMatchObject({ code: 1, verdict: 'invalid', archive: { verdict: 'differs' } });
  });
});

describe('an archive copy that was tampered with', () => {
  it('names every figure that its files no longer give, as verify --period does', async () => {
    const pdf = await base();
    const { code, archive } = await judge(await tamper(pdf, flat(input), replaceData(raise)));
    expect(code).toBe(1);
    expect(archive).toMatchObject({ verdict: 'differs' });
    expect(archive?.findings).toMatchObject([
      { code: 'archive-file-altered', detail: expect.stringContaining(input) },
    ]);
    const edited = await approved();
    edit(edited, input, raise);
    const verified = await runCchc(edited, 'verify', ...period, '--format', 'json');
    expect(archive?.changes).toEqual(JSON.parse(verified.stdout).changes);
    expect(archive?.changes.length).toBeGreaterThan(0);

    const folder = emptyFolder();
    writeFileSync(join(folder, 'a.archive.pdf'), await tamper(pdf, flat(input), replaceData(raise)));
    const shown = await runCchc(folder, 'verify', 'a.archive.pdf');
    expect(shown.stdout).toMatch(/Tệp đính kèm: KHÔNG KHỚP\. .* ở \d\d chỗ\.\n- /);
    const english = await runCchc(folder, '--lang', 'en', 'verify', 'a.archive.pdf');
    expect(english.stdout).toMatch(/Attached files: DOES NOT AGREE\. .* in \d+ place\(s\)\./);
    expect(english.stdout).not.toMatch(/LỖI|Đề nghị/);
  });

  it('says so where figures still agree: a comment changed, a file renamed, added, twice there', async () => {
    const pdf = await base();
    const comment = await tamper(
      pdf,
      flat(input),
      replaceData((text) => `${text}# thêm\n`),
    );
    expect(await codesOf(comment)).toEqual(['altered', 'archive-file-altered', 'archive-pages-differ']);
    const renamed = await tamper(pdf, flat(input), ({ list, index, dict }) => {
      list.set(index, PdfString.fromString('../../x.yaml'));
      for (const key of ['F', 'UF']) dict.set(key, PdfString.fromString('../../x.yaml'));
    });
    expect(await codesOf(renamed)).toEqual([
      'altered',
      'archive-name-unsafe',
      'archive-file-renamed',
      'archive-pages-differ',
    ]);
    const twice = await tamper(pdf, flat(input), ({ list, index }) => {
      for (const at of [index, index + 1]) list.push(list.at(at) ?? PdfName.of('x'));
    });
    expect(await codesOf(twice)).toEqual(['altered', 'archive-file-added', 'archive-pages-differ']);
  });

  it('misses what was removed, and has nothing to go by without its list', async () => {
    const pdf = await base();
    const removed = await tamper(pdf, flat(input), ({ list, index }) => {
      list.remove(index);
      list.remove(index);
    });
    const { archive } = await judge(removed);
    expect(archive).toMatchObject({ verdict: 'differs', findings: [{ code: 'archive-file-missing' }] });
    const listless = await tamper(
      pdf,
      'archive.json',
      replaceData(() => '{"format":1}'),
    );
    expect(await codesOf(listless)).toEqual(['unknown', 'archive-list-missing']);
    const bare = await forge(pdf, ({ catalog }) => void catalog.delete('Names'));
    expect(await codesOf(bare)).toEqual(['unknown', 'archive-list-missing']);
    const otherPeriod = await tamper(
      pdf,
      'archive.json',
      replaceData((text) => text.replace('2021-Q1', '2021-Q9')),
    );
    const judged = await judge(otherPeriod);
    expect(judged).toMatchObject({ code: 1, archive: { verdict: 'unknown' } });
    expect(judged.archive?.message).toContain('không có kỳ “2021-Q9”');
    const broken = await tamper(
      pdf,
      'plan.yaml',
      replaceData(() => 'plan: ['),
    );
    expect(await codesOf(broken)).toEqual(expect.arrayContaining(['unknown', 'archive-file-altered']));
  });

  it('is no danger: bombs, damaged data, two contents of one name, lists that lead back to themselves', async () => {
    const pdf = await base();
    const bomb = await tamper(pdf, flat(input), ({ stream }) => {
      stream.setData(deflateSync(new Uint8Array(64 * 1024 * 1024)));
      stream.set('Filter', PdfName.of('FlateDecode'));
    });
    expect(await codesOf(bomb)).toContain('archive-file-too-large');
    const cut = await tamper(pdf, flat(input), ({ stream }) => {
      stream.setData(deflateSync(utf8('plan: a\n')).subarray(0, 9));
      stream.set('Filter', PdfName.of('FlateDecode'));
    });
    expect(await codesOf(cut)).toContain('archive-file-unreadable');
    const ambiguous = await tamper(pdf, flat(input), ({ dict }) =>
      dict.set('F', PdfString.fromString('khac.yaml')),
    );
    expect(await codesOf(ambiguous)).toContain('archive-file-unreadable');
    const circle = await forge(pdf, ({ pdf: opened, catalog, resolve }) => {
      const names = catalog.getDict('Names', resolve);
      const tree = names?.getDict('EmbeddedFiles', resolve);
      const ref = opened.context.register(tree ?? new PdfDict());
      tree?.set('Kids', PdfArray.of(ref));
      names?.set('EmbeddedFiles', ref);
    });
    expect(await codesOf(circle)).toContain('archive-damaged');
    const read = await readAttachments(pdf, { file: 500, total: 1000, count: 3 });
    expect(read).toMatchObject({ isCut: true });
  });

  it('shows pages that say something else, rewritten or appended', async () => {
    const pdf = await base();
    const appended = await forge(pdf, ({ pdf: opened, resolve }) => {
      const page = resolve(opened.getPage(0)?.ref as PdfRef) as PdfDict;
      page.set('Rotate', PdfName.of('x'));
    });
    expect(await codesOf(appended)).toEqual(['altered', 'archive-pages-differ']);
    const title = Buffer.from(pdf);
    title.writeUInt8(0x39, title.indexOf('/CreationDate (D:') + 18);
    expect(await codesOf(title)).toEqual(['altered', 'archive-pages-differ']);
  });

  it('is found whatever octet was changed, and never ends the program', async () => {
    const pdf = await base();
    let state = 7;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    for (let round = 0; round < 10; round += 1) {
      const changed = Buffer.from(pdf);
      const at = random(changed.length);
      changed.writeUInt8((changed.readUInt8(at) + 1 + random(254)) % 256, at);
      const { code } = await judge(changed);
      expect(code, `octet ${at}`).toBe(1);
    }
  });

  it('tells when pages cannot be compared, and meets every code that there is for such copies', async () => {
    const older = await tamper(
      await base(),
      'archive.json',
      replaceData((text) => text.replace(/"program": "[^"]*"/, '"program": "0.0.9"')),
    );
    const { code, archive } = await judge(older);
    expect(code).toBe(0);
    expect(archive).toMatchObject({
      verdict: 'agrees',
      pages: 'unchecked',
      findings: [{ code: 'archive-pages-unchecked', detail: expect.stringContaining('0.0.9') }],
    });
    expect(archive?.message).not.toContain('các trang');
    expect([...Object.keys(archiveFaults)].filter((one) => !seen.has(one))).toEqual([]);
  });
});
