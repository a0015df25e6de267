import type { LayoutProfile } from '../profile.ts';
import { cm, mm } from '../units.ts';

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I. Where the decree leaves a range, the value is that of its own
 * example table (Mục V) or of its Word samples (Phụ lục III); what it leaves open is set as offices print it.
 */
export const nd30: LayoutProfile = {
  name: 'nd30',
  // I.1: A4.
  paper: { width: mm(210), height: mm(297) },
  // I.3: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm; the values of the samples.
  margins: {
    portrait: { top: mm(25), left: mm(35), right: mm(20), bottom: mm(20) },
    landscape: { top: mm(20), left: mm(30), right: mm(15), bottom: mm(20) },
  },
  // I.7: Arabic, upright, 13-14 pt, centred in the top margin, not shown on the first page.
  pageNumber: { size: 14, place: 'top-center', fromEdge: mm(10) },
  // II.6.e: 13-14 pt, justified, first line 1 or 1.27 cm, at least 6 pt between paragraphs, single to 1.5 lines.
  body: {
    size: 14,
    lineSpacing: 1.1,
    firstLineIndent: cm(1.27),
    paragraphSpacing: 6,
    headingSpacing: 8,
    linesAtBreak: 2,
    widestGap: 1.5,
  },
  // Not in the decree; dashes and plus signs are what offices write.
  list: { dashes: ['-', '+'], indentPerLevel: cm(0.6) },
  // II.1.b, II.2.b, II.5.b: solid, a third to a half of the line.
  rule: { weight: 0.75, share: 0.4, gap: 2.5 },
  // II.1-II.4 and Mục V.1-4; columns 40 : 60 as in the samples.
  letterhead: {
    agencyShare: 0.4,
    agencySize: 12,
    nationSize: 12,
    mottoSize: 13,
    numberSize: 13,
    dateSize: 13,
    lineSpacing: 1,
    rowGap: 7,
  },
  // III.2.c gives notes on circulation 13-14 pt, upright, bold, in a single frame: a draft is marked the same way.
  draftMark: { size: 13, spaceAbove: 8, paddingAcross: 8, paddingDown: 3 },
  // II.5.b and Mục V.5.
  title: { nameSize: 14, abstractSize: 14, spaceAbove: 18, spaceBelow: 12 },
  // II.9.d and Mục V.8.a.
  addressees: { size: 14, spaceAbove: 0, spaceBelow: 6 },
  // II.7-9 and Mục V.7-8; columns 32 : 68 as in the samples, and up to 42 : 58 where that saves recipients from being
  // broken: picture and seal (36 mm across) just fit the rest.
  signature: {
    recipientsShare: { least: 0.32, most: 0.42 },
    recipientsTitleSize: 12,
    recipientsSize: 11,
    signerSize: 14,
    lineSpacing: 1,
    spaceAbove: 10,
    gutter: 8,
    room: mm(26),
    pictureWidth: mm(50),
    sealSize: mm(36),
    // Not in the decree; by custom behind the last word, small enough to stay clear of the lines below.
    initials: { width: mm(28), height: 22, least: 40, gap: 4, fromEdge: mm(5) },
  },
  // III.1.b-c and Mục V.9.
  appendix: { nameSize: 14, titleSize: 14, noteSize: 14, spaceBelow: 10, bodySize: 13, shortPageShare: 0.35 },
  // Not in the decree, which gives sizes for running text only.
  table: {
    sizes: [13, 12.5, 12, 11.5, 11, 10.5],
    linesPerRow: 1.6,
    lineSpacing: 1,
    paddingAcross: 0.3,
    paddingDown: 2.5,
    border: 0.5,
    spaceAbove: 6,
    spaceBelow: 5,
    wholeRowShare: 0.33,
    rowsAtBreak: 3,
    lowRowShare: 0.15,
    repeatedHeadShare: 0.5,
    tighter: [
      { paddingDown: 1.5 },
      { paddingDown: 1.5, sizes: [12, 11.5, 11, 10.5] },
      { paddingDown: 1, paddingAcross: 0.25, sizes: [10.5] },
      { paddingDown: 1, paddingAcross: 0.25, sizes: [10] },
    ],
  },
  figure: { heightShare: 0.8, spacing: 6 },
};
