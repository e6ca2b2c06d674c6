// Pictures as PNG (ISO/IEC 15948), for what nobody can read without looking.
import { crc32, deflateSync } from 'node:zlib';
import { numbers } from './sentences.mjs';

const table = Array.from({ length: 256 }, (_, n) => { for (let k = 0; k < 8; k++) n = n & 1 ? 0xEDB88320 ^ (n >>> 1) : n >>> 1; return n >>> 0; });

/** CRC-32 as in ISO 3309, for PNG and RAR. */
export const crc = crc32 ?? ((bytes) => {
  let sum = 0xFFFFFFFF;
  for (const b of bytes) sum = table[(sum ^ b) & 255] ^ (sum >>> 8);
  return (sum ^ 0xFFFFFFFF) >>> 0;
});

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const out = Buffer.alloc(12 + data.length);
  out.writeUInt32BE(data.length);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), 8 + data.length);
  return out;
}

/** Grey noise over soft shapes: like a photograph, it does not compress much. */
export function noise(width, height, seed) {
  const next = numbers(seed);
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0, at = 0; y < height; y++) {
    at++;
    for (let x = 0; x < width * 3; x++) rows[at++] = (128 + 90 * Math.sin((x + seed * 40) / 60) * Math.cos(y / 50) + next(32)) & 255;
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}
