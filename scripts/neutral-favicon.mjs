/**
 * Draws the icon that is placed where a project has none of its own, and prints it as base64: the value of `NEUTRAL_FAVICON` in
 * src/strapi/favicon.ts. A sheet with three lines on a round tile, in 48 × 48 pixels of four colours.
 */
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 48;
const NOTHING = 0;
const TILE = 1;
const SHEET = 2;
const LINE = 3;
/** Red, green, blue of each; all but the first are opaque. */
const COLOURS = [
  [0, 0, 0],
  [71, 85, 105],
  [248, 250, 252],
  [148, 163, 184],
];

function colourAt(x, y) {
  const corner = 11;
  const dx = Math.max(corner - x - 0.5, x + 0.5 - (SIZE - corner), 0);
  const dy = Math.max(corner - y - 0.5, y + 0.5 - (SIZE - corner), 0);
  if (dx * dx + dy * dy > corner * corner) return NOTHING;
  if (x < 14 || x >= 34 || y < 10 || y >= 38) return TILE;
  const isLine = x >= 18 && x < (y < 27 ? 30 : 25) && [16, 23, 30].some((top) => y >= top && y < top + 3);
  return isLine ? LINE : SHEET;
}

/** Two bits for each pixel, and before each row the filter: none. */
function pixels() {
  const rows = Array.from({ length: SIZE }, (_, y) => {
    const row = Buffer.alloc(1 + SIZE / 4);
    for (let x = 0; x < SIZE; x += 1) row[1 + (x >> 2)] |= colourAt(x, y) << (6 - 2 * (x & 3));
    return row;
  });
  return Buffer.concat(rows);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
// Two bits of depth, a palette.
header.set([2, 3, 0, 0, 0], 8);
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', header),
  chunk('PLTE', Buffer.from(COLOURS.flat())),
  chunk('tRNS', Buffer.from([0])),
  chunk('IDAT', deflateSync(pixels(), { level: 9 })),
  chunk('IEND', Buffer.alloc(0)),
]);
console.log(png.toString('base64'));
