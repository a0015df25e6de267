import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue. */
  readonly colour: readonly [number, number, number];
}

/** A ring on a transparent ground: what stands in for a signature or a seal. */
function makePng({ width, height, colour }: Drawing): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: height }, (_, y) => {
    const points = Array.from({ length: width }, (_, x) => {
      const distance = Math.hypot((2 * x) / width - 1, (2 * y) / height - 1);
      return [...colour, distance < 1 && distance > 0.8 ? 255 : 0];
    });
    return Buffer.from([0, ...points.flat()]);
  });
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function drawPng(path: string, drawing: Drawing): void {
  writeFileSync(path, makePng(drawing));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
