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

/** Where a field stands, in points from the page's top left corner. */
async function rectangleOf(bytes: Uint8Array, page: number, name: string) {
  const onPage = await (await openPdf(bytes)).getPage(page);
  const annotations = await onPage.getAnnotations();
  const [left = 0, bottom = 0, right = 0, top = 0]: number[] =
    annotations.find(({ fieldName }) => fieldName === name)?.rect ?? [];
  const { height } = onPage.getViewport({ scale: 1 });
  return { left, right, top: height - top, bottom: height - bottom };
}

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

  it('gives recipients more room where that saves them a line, and not more than the seal leaves', async () => {
    const names = async (...recipients: readonly string[]) => {
      const lines = ['***Nơi nhận:***', ...recipients, '- Lưu: VT, VP.'].join('<br>');
      const table = signature.replace(/\*{3}Nơi nhận.*VP\./, lines);
      const [page] = await readPdf((await typesetBody(`Trên đây là Báo cáo./.\n\n${table}`)).pdf);
      const starts = page?.texts.filter(({ size }) => size === 11).map(({ text }) => text.trim());
      return { starts, signer: page?.texts.find(({ text }) => text === 'Nguyễn Văn A')?.x ?? 0 };
    };
    const short = await names('- Như trên;');
    const long = await names('- Như trên;', '- Giám đốc, các Phó Giám đốc Sở;');
    expect(long.starts).toEqual(['- Như trên;', '- Giám đốc, các Phó Giám đốc Sở;', '- Lưu: VT, VP.']);
    expect(long.signer).toBeGreaterThan(short.signer);
    const longest = await names(
      '- Các phòng chuyên môn, đơn vị trực thuộc Sở Lao động - Thương binh và Xã hội;',
    );
    // Half of what the column may grow by, at most, for a name that stands in its middle.
    expect(longest.signer - short.signer).toBeLessThanOrEqual((155 * mm * 0.1) / 2 + 0.1);
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

  it('holds empty fields for number, date, initials and signatures until the report is issued', async () => {
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
      'contentInitials',
      'day',
      'formInitials',
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
    const rectangle = (page: number, name: string) => rectangleOf(pdf, page, name);
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

describe('initials', () => {
  const of = (recipient: string) =>
    `<!-- cchc:signature -->\n\n| | |\n|:---|:---:|\n| ***Nơi nhận:***<br>- Như trên;<br>- ${recipient}. | **GIÁM ĐỐC**<br><br><br><br>**Nguyễn Văn A** |`;
  const fieldOf = { './.': 'contentInitials', Lưu: 'formInitials' } as const;

  it('have their fields behind the text and behind the recipients', async () => {
    const { pdf } = await typesetBody(`Trên đây là Báo cáo./.\n\n${of('Lưu: VT, VP')}`);
    const [page] = await readPdf(pdf);
    for (const [end, name] of Object.entries(fieldOf)) {
      const last = page?.texts.find(({ text }) => text.includes(end));
      const field = await rectangleOf(pdf, 1, name);
      expect(field.left - (last?.right ?? 0)).toBeCloseTo(4, 1);
      expect(field.top).toBeLessThan(last?.baseline ?? 0);
      expect(field.bottom).toBeGreaterThan(last?.baseline ?? 0);
    }
  });

  it.each([0, 14, 28, 35, 42, 56])(
    'never cover a word nor leave the paper, however full the lines are: %i letters more',
    async (count) => {
      const more = 'x'.repeat(count);
      const text = `Trên đây là Báo cáo kết quả thực hiện ${more}./.`;
      const { pdf } = await typesetBody(`${text}\n\n${of(`Lưu: VT, ${more.slice(0, 25)}`)}`);
      const [page] = await readPdf(pdf);
      const fields = await Promise.all(Object.values(fieldOf).map((name) => rectangleOf(pdf, 1, name)));
      for (const { left, right, top, bottom } of fields) {
        expect(right - left).toBeGreaterThan(39);
        expect(right).toBeLessThan(205 * mm);
        const covered = page?.texts.filter(
          (one) =>
            one.x < right && one.right > left && one.baseline > top && one.baseline - one.size * 0.6 < bottom,
        );
        expect(covered).toEqual([]);
      }
    },
  );

  it('move nothing: with and without fields every letter stands in the same place', async () => {
    // So full that every field but the seal's would need room of its own.
    const text = `${'Dòng.<br>'.repeat(38)}Trên đây là Báo cáo kết quả thực hiện ${'x'.repeat(35)}./.`;
    const placed = async (state: string) =>
      (
        await readPdf((await typesetBody(`${text}\n\n${of(`Lưu: VT, ${'x'.repeat(20)}`)}`, { state })).pdf)
      ).map(({ texts }) => texts);
    expect(await placed('approved')).toEqual(await placed('issued'));
  });

  it('have no field behind a table', async () => {
    const { pdf } = await typesetBody(`| A |\n|---|\n| 1 |\n\n${of('Lưu: VT')}`);
    const names = Object.keys((await (await openPdf(pdf)).getFieldObjects()) ?? {});
    expect(names).not.toContain('contentInitials');
    expect(names).toContain('formInitials');
  });
});
