import { pdfjs } from './pdfjs.ts';

/** Letters of one style in one place, in points from the page's top left corner. */
export interface PlacedText {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly font: string;
}

/** A straight line along an axis. */
interface PlacedRule {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly rules: readonly PlacedRule[];
  /** Leaves of the structure tree that lie on the page: role and text. */
  readonly tagged: readonly { readonly role: string; readonly text: string }[];
}

type OpenPdf = Awaited<ReturnType<typeof pdfjs.getDocument>['promise']>;
type OpenPage = Awaited<ReturnType<OpenPdf['getPage']>>;

export function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  return pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
}

/** Reads a PDF back with pdf.js, which shares no code with the writer. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPage[]> {
  const pdf = await openPdf(bytes);
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    pages.push(await readPage(await pdf.getPage(number), number));
  }
  await pdf.destroy();
  return pages;
}

async function readPage(page: OpenPage, number: number): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList();
  const content = await page.getTextContent({ disableNormalization: true });
  const texts: PlacedText[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , , size = 0, x = 0, y = 0] = item.transform;
    const font: { name?: string } = page.commonObjs.get(item.fontName);
    const name = (font.name ?? '').replace(/^[A-Z]+\+/, '');
    texts.push({
      text: item.str,
      page: number,
      x,
      right: x + item.width,
      baseline: height - y,
      size,
      font: name,
    });
  }
  const tagged = await readTags(page, readMarked(operators));
  return { width, height, texts, rules: readRules(operators, number), tagged };
}

type Operators = Awaited<ReturnType<OpenPage['getOperatorList']>>;

/**
 * Text by the number of its marked content, letter by letter as the file has it: pdf.js' own text extraction
 * makes up spaces where it sees a gap, which would hide that they are missing.
 */
function readMarked({ fnArray, argsArray }: Operators): Map<number, string> {
  const marked = new Map<number, string>();
  const open: (number | null)[] = [];
  fnArray.forEach((operator, index) => {
    const [first, second] = argsArray[index] ?? [];
    if (operator === pdfjs.OPS.beginMarkedContentProps) open.push(second ?? null);
    if (operator === pdfjs.OPS.beginMarkedContent) open.push(null);
    if (operator === pdfjs.OPS.endMarkedContent) open.pop();
    const id = open.at(-1);
    if (operator !== pdfjs.OPS.showText || typeof id !== 'number') return;
    const glyphs: readonly (number | { readonly unicode: string })[] = first;
    const text = glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
    marked.set(id, (marked.get(id) ?? '') + text);
  });
  return marked;
}

function readRules({ fnArray, argsArray }: Operators, page: number): PlacedRule[] {
  return fnArray.flatMap((operator, index) => {
    if (operator !== pdfjs.OPS.constructPath) return [];
    const box: Float32Array | undefined = argsArray[index]?.[2];
    const [left = 0, top = 0, right = 0, bottom = 0] = box ?? [];
    return [{ page, left, top, right, bottom }];
  });
}

interface TagNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly TagNode[];
}

async function readTags(page: OpenPage, marked: ReadonlyMap<number, string>) {
  const leaves: { role: string; text: string }[] = [];
  const walk = (node: TagNode, role: string): void => {
    if (node.type === 'content') leaves.push({ role, text: textIn(node, marked) });
    // A figure is heard by its alternative text; letters that are part of the drawing are not read out.
    if (node.role === 'Figure') leaves.push({ role: node.role, text: node.alt ?? '' });
    // A link is read as part of the text that it stands in.
    else if (node.children?.some((child) => child.role === 'Link'))
      leaves.push({
        role: node.role ?? role,
        text: node.children.map((one) => textIn(one, marked)).join(''),
      });
    else for (const child of node.children ?? []) walk(child, node.role ?? role);
  };
  const tree: TagNode | null = await page.getStructTree();
  if (tree) walk(tree, '');
  return leaves;
}

function textIn(node: TagNode, marked: ReadonlyMap<number, string>): string {
  if (node.type === 'content') return marked.get(Number(node.id?.split('_mc')[1])) ?? '';
  return (node.children ?? []).map((child) => textIn(child, marked)).join('');
}

/** The words of the structure tree, in its order. */
export function taggedText(pages: readonly ReadPage[]): string {
  const texts = pages.flatMap(({ tagged }) => tagged.map(({ text }) => text));
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** Texts that stand on one baseline, joined. */
export function linesOf(page: ReadPage): { text: string; x: number; right: number; baseline: number }[] {
  const lines = new Map<number, PlacedText[]>();
  for (const text of page.texts) {
    const key = Math.round(text.baseline * 10);
    lines.set(key, [...(lines.get(key) ?? []), text]);
  }
  return [...lines.values()].map((texts) => ({
    text: texts.map(({ text }) => text).join(''),
    x: Math.min(...texts.map(({ x }) => x)),
    right: Math.max(...texts.map(rightEdge)),
    baseline: texts[0]?.baseline ?? 0,
  }));
}

/** Right edge of the letters: the space that ends a line may stand in the margin. */
function rightEdge({ text, right, size }: PlacedText): number {
  return text.endsWith(' ') ? right - size / 4 : right;
}
