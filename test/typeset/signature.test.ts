import { describe, expect, it } from 'vitest';
import { openPdf, readPdf } from './support/read-pdf.ts';
import { readFixture, typeset, typesetBody } from './support/typeset.ts';

const mm = 72 / 25.4;
const signature = [
  '<!-- cchc:signature -->',
  '',
  '| | |',
  '|:---|:---:|',
  '| ***Nơi nhận:***<br>- Như trên;<br>- Lưu: VT, VP. | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br><br><br><br>**Nguyễn Văn A** |',
].join('\n');

async function readSigned(before: string) {
  return readPdf((await typesetBody(`${before}\n\n${signature}`)).pdf);
}

describe('the signature (ND30 Phụ lục I, II.7-9)', () => {
  it('sets recipients on the left, level with the signer on the right', async () => {
    const [page] = await readSigned('Trên đây là Báo cáo./.');
    const find = (text: string) => page?.texts.find((one) => one.text.startsWith(text));
    expect(find('Nơi nhận:')).toMatchObject({ size: 12, font: 'Tinos-BoldItalic' });
    expect(find('Nơi nhận:')?.x).toBeCloseTo(35 * mm, 1);
    expect(find('- Như trên;')).toMatchObject({ size: 11, font: 'Tinos-Regular' });
    expect(find('KT. GIÁM ĐỐC')).toMatchObject({ size: 14, font: 'Tinos-Bold' });
    expect(find('Nguyễn Văn A')).toMatchObject({ size: 14, font: 'Tinos-Bold' });
    expect(find('Nơi nhận:')?.baseline).toBeCloseTo(find('KT. GIÁM ĐỐC')?.baseline ?? 0, 3);
    const room = (find('Nguyễn Văn A')?.baseline ?? 0) - (find('PHÓ GIÁM ĐỐC')?.baseline ?? 0);
    expect(room).toBeGreaterThan(25 * mm);
  });

  it('never stands alone on a page: two lines of the last paragraph go with it', async () => {
    for (let count = 28; count < 42; count += 1) {
      const pages = await readSigned(`${'Dòng.<br>'.repeat(count)}áp chót<br>cuối cùng./.`);
      const page = pages.find(({ texts }) => texts.some(({ text }) => text === 'Nguyễn Văn A'));
      const texts = page?.texts.map(({ text }) => text.trim()) ?? [];
      expect(texts).toContain('KT. GIÁM ĐỐC');
      expect(texts).toContain('áp chót');
      expect(texts).toContain('cuối cùng./.');
    }
  });

  it('holds empty fields for number, date and two signatures until the report is issued', async () => {
    const draft = readFixture('quarterly-report.txt');
    const fields = async (markdown: string) => {
      const pdf = await openPdf((await typeset(markdown)).pdf);
      const objects = (await pdf.getFieldObjects()) ?? {};
      return Object.fromEntries(Object.entries(objects).map(([name, [first]]) => [name, first]));
    };
    const inDraft = await fields(draft);
    expect(Object.keys(inDraft).sort()).toEqual([
      'agencySeal',
      'approverSignature',
      'day',
      'month',
      'number',
    ]);
    expect(inDraft.number).toMatchObject({ type: 'text', value: '', page: 0 });
    expect(inDraft.approverSignature).toMatchObject({ type: 'signature', page: 4 });
    expect(await fields(draft.replace('state: draft', 'state: issued'))).toEqual({});
  });

  it('places the fields where number, date and signature are to stand', async () => {
    const { pdf } = await typeset(readFixture('quarterly-report.txt'));
    const pages = await readPdf(pdf);
    const document = await openPdf(pdf);
    const rectangle = async (page: number, name: string) => {
      const annotations = await (await document.getPage(page)).getAnnotations();
      const [left, bottom, right, top]: number[] =
        annotations.find(({ fieldName }) => fieldName === name)?.rect ?? [];
      const height = pages[page - 1]?.height ?? 0;
      return { left, right, top: height - (top ?? 0), bottom: height - (bottom ?? 0) };
    };
    const find = (page: number, text: string) =>
      pages[page - 1]?.texts.find((one) => one.text.startsWith(text));
    const number = await rectangle(1, 'number');
    expect(number.left).toBeCloseTo(find(1, 'Số:')?.right ?? 0, 1);
    expect(number.right).toBeCloseTo(find(1, '/BC-')?.x ?? 0, 1);
    expect(number.bottom).toBeGreaterThan(find(1, 'Số:')?.baseline ?? 0);
    const approver = await rectangle(5, 'approverSignature');
    expect(approver.top).toBeGreaterThan(find(5, 'GIÁM ĐỐC')?.baseline ?? 0);
    expect(approver.bottom).toBeLessThan(find(5, 'Nguyễn Văn A')?.baseline ?? 0);
    const seal = await rectangle(5, 'agencySeal');
    const covered =
      ((seal.right ?? 0) - (approver.left ?? 0)) / ((approver.right ?? 0) - (approver.left ?? 0));
    expect(covered).toBeCloseTo(1 / 3, 2);
  });
});
