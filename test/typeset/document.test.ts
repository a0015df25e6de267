import { describe, expect, it } from 'vitest';
import { openPdf, readPdf } from './support/read-pdf.ts';
import { readFixture, typeset, typesetBody, withFrontMatter } from './support/typeset.ts';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('the document', () => {
  it('carries title, author, language and the day it looks from, at midnight in Vietnam', async () => {
    const { pdf } = await typeset(readFixture('quarterly-report.txt'));
    const document = await openPdf(pdf);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: 'Báo cáo kết quả thực hiện công tác cải cách hành chính quý I năm 2020',
      Author: 'Sở Lao động - Thương binh và Xã hội',
      CreationDate: 'D:20200318170000Z',
      Language: 'vi-VN',
    });
  });

  it('says in its metadata what was signed off', async () => {
    const { pdf } = await typeset(readFixture('quarterly-report.txt'));
    expect(utf8(pdf)).toContain(
      '<cchc:digest>sha256:8d5e957f297893487bd98fa830fa6413a0f5bd4f3ba9c2e4f7f4a7d0a4a1c1d0</cchc:digest>',
    );
    expect(utf8(pdf)).toContain(
      '<cchc:signoffHead>sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae</cchc:signoffHead>',
    );
    expect(utf8(pdf)).toContain('<cchc:state>draft</cchc:state>');
  });

  it('escapes what XML would misread, and leaves the title itself alone', async () => {
    const { pdf } = await typesetBody('Nội dung.', { title: "'Kết quả R&D <quý I>'" });
    expect(utf8(pdf)).toContain('>Kết quả R&amp;D &lt;quý I&gt;<');
    const { info } = await (await openPdf(pdf)).getMetadata();
    expect(info).toMatchObject({ Title: 'Kết quả R&D <quý I>' });
  });

  it('bookmarks sections, titled items below them, and appendices', async () => {
    const { pdf } = await typeset(readFixture('quarterly-report.txt'));
    const document = await openPdf(pdf);
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      'I. MỤC ĐÍCH',
      'II. YÊU CẦU',
      'III. KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CHỦ YẾU',
      'IV. KẾT QUẢ THỰC HIỆN NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH',
      'V. TỔ CHỨC THỰC HIỆN',
      'Phụ lục I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2020',
      'Phụ lục II. SỐ LIỆU CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2020 THEO ĐƠN VỊ',
    ]);
    expect(outline[3]?.items).toHaveLength(8);
    const [page, kind, left] = outline[5]?.dest ?? [];
    expect(await document.getPageIndex(page)).toBe(5);
    expect([kind, left]).toEqual([{ name: 'XYZ' }, 0]);
  });

  it('has the same bytes whatever was set before it and whatever the zone', async () => {
    const markdown = readFixture('quarterly-report.txt');
    const first = await typeset(markdown);
    await typesetBody('Chữ khác: ẵ ẫ\u00A0\u00A0\u00A0ẩ **đậm** *nghiêng*.', { state: 'issued' });
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Ho_Chi_Minh';
    const second = await typeset(markdown);
    process.env.TZ = zone;
    expect(Buffer.compare(first.pdf, second.pdf)).toBe(0);
  });

  it('is identified by its content', async () => {
    const identify = async (body: string) =>
      /\/ID \[<([0-9a-f]{32})>/.exec(latin1((await typesetBody(body)).pdf))?.[1];
    const one = await identify('Một.');
    expect(one).toMatch(/^[0-9a-f]{32}$/);
    expect(await identify('Hai.')).not.toBe(one);
  });

  it('declares PDF/A-2a and PDF/UA-1, and PDF/A-3a when files ride along', async () => {
    const markdown = withFrontMatter('Nội dung.');
    const plain = utf8((await typeset(markdown)).pdf);
    expect(plain).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(plain).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const attachment = {
      name: 'phong-day-nghe.yaml',
      bytes: new TextEncoder().encode('unit: phong-day-nghe\n'),
      mediaType: 'application/yaml',
      description: 'Số liệu của Phòng Dạy nghề',
      modified: '2020-03-16',
    };
    const { pdf } = await typeset(markdown, { attachments: [attachment] });
    expect(utf8(pdf)).toContain('<pdfaid:part>3</pdfaid:part>');
    const attached = await (await openPdf(pdf)).getAttachments();
    expect(Buffer.from(attached['phong-day-nghe.yaml'].content).toString()).toBe('unit: phong-day-nghe\n');
  });

  it('links to its headings, over each line of the words, and nowhere else', async () => {
    const long = 'số liệu theo từng đơn vị của cả năm, kể cả những đơn vị đã sáp nhập trong năm, '
      .repeat(2)
      .trim();
    const body = `Chi tiết tại [Phụ lục I](#phụ-lục-i); [${long}](#phụ-lục-ii); [mạng](http://x.y).\n\n${[
      1, 2,
    ]
      .map((number) => `<!-- cchc:appendix portrait -->\n\n## Phụ lục ${'I'.repeat(number)}\n\nChữ.`)
      .join('\n\n')}`;
    const { pdf, problems } = await typesetBody(body);
    expect(problems).toEqual([]);
    const document = await openPdf(pdf);
    const page = await document.getPage(1);
    const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
    expect(links.every(({ url }) => url === undefined)).toBe(true);
    const pages = await Promise.all(links.map(({ dest }) => document.getPageIndex(dest[0])));
    expect(pages).toEqual([1, ...pages.slice(1).map(() => 2)]);
    expect(links.length).toBeGreaterThan(2);
    expect(links.map(({ contentsObj }) => contentsObj.str).join(' ')).toBe(`Phụ lục I ${long}`);
    // The first stands over its words and no others.
    const [first] = await readPdf(pdf);
    const [left, , right] = links[0]?.rect ?? [];
    const words = first?.texts.filter(({ x, right: end }) => x >= left - 0.1 && end <= right + 0.1);
    expect(words?.map(({ text }) => text)).toContain('Phụ lục I');
    expect(first?.tagged.map(({ text }) => text)).toContain(`Chi tiết tại Phụ lục I; ${long}; mạng.`);
  });

  it('sets an image as a figure with its alternative text', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
      'base64',
    );
    const { pdf, problems } = await typeset(withFrontMatter('![Biểu đồ tiến độ](tien-do.png)'), {
      images: new Map([['tien-do.png', png]]),
    });
    expect(problems).toEqual([]);
    const page = await (await openPdf(pdf)).getPage(1);
    expect(JSON.stringify(await page.getStructTree())).toContain('"alt":"Biểu đồ tiến độ"');
  });

  it('draws a plain SVG as vectors, its text in the document’s own letters', async () => {
    const svg = `<svg viewBox="0 0 200 100"><rect x="10" y="20" width="100" height="30" fill="#9fbcd8" stroke="#000000"/>
      <path d="M0 0L200 100" fill="none" stroke="#000000"/><text x="200" y="90" font-size="10" text-anchor="end">Quý I</text></svg>`;
    const { pdf, problems } = await typeset(withFrontMatter('![Biểu đồ \\[quý I\\]: 98,86%](bieu-do.svg)'), {
      images: new Map([['bieu-do.svg', new TextEncoder().encode(svg)]]),
    });
    expect(problems).toEqual([]);
    const [page] = await readPdf(pdf);
    expect(page?.tagged).toEqual([{ role: 'Figure', text: 'Biểu đồ [quý I]: 98,86%' }]);
    const [label] = page?.texts ?? [];
    // Centred between the margins of 35 and 20 mm, 200 points wide.
    const left = (35 + (210 - 35 - 20) / 2) * (72 / 25.4) - 100;
    expect(label).toMatchObject({ size: 10, font: 'Tinos-Regular' });
    expect((label?.right ?? 0) - left).toBeCloseTo(200, 0);
    expect(Buffer.from(pdf).includes('/Subtype /Image')).toBe(false);
    // The box that PDF/UA wants of a figure, from the bottom left corner.
    const box = /\/BBox \[([\d. ]+)\]/.exec(Buffer.from(pdf).toString('latin1'))?.[1]?.split(' ').map(Number);
    expect(box?.[0]).toBeCloseTo(left, 1);
    expect((box?.[2] ?? 0) - (box?.[0] ?? 0)).toBeCloseTo(200, 3);
    expect((box?.[3] ?? 0) - (box?.[1] ?? 0)).toBeCloseTo(100, 3);
  });
});
