import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { openPdf } from './read-pdf.ts';

/** Grey values row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

const kept = fileURLToPath(new URL('../pictures/', import.meta.url));
const scale = 0.75;
/** Few shades keep the files small; letters stay legible. */
const shades = 4;

/** One page as it looks, drawn by pdf.js. */
export async function drawPage(pdf: Uint8Array, number: number): Promise<Picture> {
  const document = await openPdf(pdf);
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  // pdf.js types its canvas as a browser's.
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
  const picture = readPixels(context.getImageData(0, 0, canvas.width, canvas.height));
  await document.destroy();
  return picture;
}

/**
 * Compares a page with the picture kept under that name: the share of its pixels that look different. What was drawn
 * and where it differs is left in `actual/` beside the kept ones. KEEP_PICTURES=1 keeps what is drawn now.
 */
export async function differenceFromKept(name: string, picture: Picture): Promise<number> {
  const file = join(kept, `${name}.png`);
  if (process.env.KEEP_PICTURES === '1') write(file, picture);
  if (!existsSync(file))
    throw new Error(`no picture ${file}: look at the page, then run with KEEP_PICTURES=1`);
  const image = await loadImage(readFileSync(file));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const before = readPixels(context.getImageData(0, 0, image.width, image.height));
  const share = difference(before, picture);
  if (share > 0) {
    const marks = differing(before, picture);
    write(join(kept, 'actual', `${name}.png`), picture);
    write(join(kept, 'actual', `${name}.difference.png`), {
      ...picture,
      grey: marks.map((mark) => (mark ? 0 : 255)),
    });
  }
  return share;
}

/** The share of pixels in which two pictures differ. */
export function difference(a: Picture, b: Picture): number {
  return differing(a, b).reduce((sum, mark) => sum + mark, 0) / b.grey.length;
}

/** 1 where two shades lie between; everywhere if the sizes differ. */
function differing(a: Picture, b: Picture): Uint8Array {
  if (a.width !== b.width || a.height !== b.height) return new Uint8Array(b.grey.length).fill(1);
  return b.grey.map((value, index) => (Math.abs(value - (a.grey[index] ?? 0)) > 255 / (shades - 1) ? 1 : 0));
}

function readPixels({
  width,
  height,
  data,
}: {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}): Picture {
  const step = 255 / (shades - 1);
  const grey = Uint8Array.from({ length: width * height }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(index * 4, index * 4 + 3);
    return Math.round(Math.round((0.3 * red + 0.59 * green + 0.11 * blue) / step) * step);
  });
  return { width, height, grey };
}

function write(file: string, { width, height, grey }: Picture): void {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const image = context.createImageData(width, height);
  for (const [index, value] of grey.entries()) image.data.set([value, value, value, 255], index * 4);
  context.putImageData(image, 0, 0);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, canvas.toBuffer('image/png'));
}
