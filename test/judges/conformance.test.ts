import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeset } from '../typeset/support/typeset.ts';
import { samples } from './samples.ts';

const wrapper = fileURLToPath(new URL('../../scripts/verapdf.mjs', import.meta.url));

/** Runs a judge; one that is not there is a failure, never a skip. */
function run(command: string, parameters: readonly string[]) {
  const { status, error, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8' });
  if (error) throw new Error(`the judge ${command} cannot be run: ${error.message}`);
  return { status, stdout, stderr };
}

/** What a judge says that has nothing against the document. */
function judge(command: string, parameters: readonly string[]): string {
  const { status, stdout, stderr } = run(command, parameters);
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

describe('typeset documents', () => {
  let folder = '';
  const fileOf = (name: string): string => join(folder, `${name}.pdf`);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cchc-judges-'));
    for (const { name, markdown, options } of samples) {
      writeFileSync(fileOf(name), (await typeset(markdown, options)).pdf);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['PDFA-2A', 'PDFA-3A'] as const)(
    'conform to %s, as they declare, and to PDF/UA-1 (veraPDF)',
    (standard) => {
      const files = samples.filter((sample) => sample.standard === standard).map(({ name }) => fileOf(name));
      const verdicts = judge(process.execPath, [wrapper, `${standard},PDFUA-1`, ...files]);
      expect(verdicts.trim().split('\n')).toHaveLength(2 * files.length);
    },
  );

  it('are refused by veraPDF when they do not conform, so the judge judges', () => {
    expect(() => judge(process.execPath, [wrapper, 'PDFA-1A', fileOf('draft')])).toThrow(/failed\tPDFA-1A/);
  });

  it('read in the order of the structure, with the spaces of the text (poppler)', () => {
    const tree = judge('pdfinfo', ['-struct-text', fileOf('draft')]);
    const texts = [...tree.matchAll(/^ +"(.*)"$/gm)].map(([, text]) => (text ?? '').trim());
    expect(texts.slice(0, 4)).toEqual([
      'UBND TỈNH BÌNH DƯƠNG',
      'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ]);
    expect(texts).toContain(
      'Việc triển khai bảo đảm 05 yêu cầu của Kế hoạch; CCHC được xác định là nhiệm vụ trọng tâm, gắn với các chỉ tiêu phát triển kinh tế - xã hội của tỉnh và với công tác thi đua, khen thưởng.',
    );
  });

  it('show the same words on the page as in the structure (poppler)', () => {
    const onPage = judge('pdftotext', ['-layout', fileOf('issued'), '-']);
    const inTree = judge('pdfinfo', ['-struct-text', fileOf('issued')]);
    const bag = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu)?.sort() ?? [];
    const treeWords = bag([...inTree.matchAll(/^ +"(.*)"$/gm)].map(([, text]) => text).join(' '));
    const numbers = bag(onPage).filter((word) => !treeWords.includes(word));
    expect(numbers).toEqual([]);
    // Page numbers are on the page only: 2 to 5 of the report, 2 of the second appendix.
    expect(bag(onPage)).toHaveLength(treeWords.length + 5);
  });

  it('hold a field for every signature and initials, unsigned (poppler)', () => {
    // Its exit code says that nothing is signed.
    const fields = run('pdfsig', [fileOf('draft')]);
    expect(fields.stdout.match(/Signature Field Name: \w+/g)).toEqual([
      'Signature Field Name: contentInitials',
      'Signature Field Name: formInitials',
      'Signature Field Name: approverSignature',
      'Signature Field Name: agencySeal',
    ]);
    expect(fields.stdout.match(/is not signed/g)).toHaveLength(4);
  });
});
