import type { TypesetOptions } from '../../src/typeset/typeset-pdf.ts';
import { readFixture, withFrontMatter } from '../typeset/support/typeset.ts';

export interface Sample {
  readonly name: string;
  readonly markdown: string;
  readonly options?: Partial<TypesetOptions>;
  /** Profile of PDF/A that the document declares. */
  readonly standard: 'PDFA-2A' | 'PDFA-3A';
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg==',
  'base64',
);
const svg = new TextEncoder().encode(
  '<svg viewBox="0 0 90 50"><rect x="1" y="9" width="60" height="9" fill="#9fbcd8" stroke="#000000"/><text x="1" y="40" font-size="9">98,86%</text></svg>',
);
const report = readFixture('quarterly-report.txt');
const words = 'Sở đã triển khai đồng bộ các nhiệm vụ cải cách hành chính. ';
const rows = Array.from({ length: 120 }, (_, index) => `| ${index + 1} | ${words} | ${index * 1000} |`);

/** One document for every way in which the drawing may differ. */
export const samples: readonly Sample[] = [
  { name: 'draft', markdown: report, standard: 'PDFA-2A' },
  { name: 'issued', markdown: report.replace('state: draft', 'state: issued'), standard: 'PDFA-2A' },
  { name: 'old-profile', markdown: report.replace('profile: nd30', 'profile: tt01'), standard: 'PDFA-2A' },
  {
    name: 'attachments',
    markdown: report,
    options: {
      attachments: [
        {
          name: 'phòng dạy nghề.yaml',
          bytes: new TextEncoder().encode('unit: phong-day-nghe\n'),
          mediaType: 'application/yaml',
          description: 'Số liệu của Phòng Dạy nghề & đơn vị khác',
          modified: '2020-03-16',
        },
      ],
    },
    standard: 'PDFA-3A',
  },
  {
    name: 'long-table',
    markdown: withFrontMatter(
      `<!-- cchc:table head="2-3: Nhóm" numbered -->\n| STT | Nội dung | Số |\n|:-:|---|--:|\n| (1) | (2) | (3) |\n${rows.join('\n')}`,
    ),
    standard: 'PDFA-2A',
  },
  {
    name: 'high-row',
    markdown: withFrontMatter(`| A | B |\n|---|---|\n| ${words.repeat(150)} | ${words.repeat(40)} |`),
    standard: 'PDFA-2A',
  },
  {
    name: 'lists-and-figures',
    markdown: withFrontMatter(
      '- một\n- hai\n  - ba\n\n1. bốn\n\n![Biểu đồ "tiến độ"](a.png)\n\n![thiếu](b.png)\n\n![Quý I: 98,86%](c.svg)\n\n---',
    ),
    options: {
      images: new Map([
        ['a.png', png],
        ['c.svg', svg],
      ]),
    },
    standard: 'PDFA-2A',
  },
  {
    name: 'links',
    markdown: withFrontMatter(
      `# BÁO CÁO\n\nXem [Phụ lục](#phụ-lục), [${words}](#báo-cáo).\n\n| A |\n|---|\n| [x](#phụ-lục) |\n\n<!-- cchc:appendix landscape -->\n\n## Phụ lục\n\n- một [**lên**](#báo-cáo)`,
    ),
    standard: 'PDFA-2A',
  },
  {
    name: 'odd-letters',
    markdown: withFrontMatter('Chữ 字 lạ ☐ và\u00A0\u00A0 chỗ trống, R&D <b>đậm</b>.', {
      title: '\'R&D <"quý I">\'',
      author: "'Sở A & B'",
      digest: "'<sha256>&'",
    }),
    standard: 'PDFA-2A',
  },
  { name: 'empty', markdown: withFrontMatter(''), standard: 'PDFA-2A' },
];
