/**
 * A font of one black square, so that measured boxes do not move with the fonts of a machine: letters up to U+024F are
 * half an em wide, all others one em; 0.8 em above the baseline, 0.2 em below.
 */
export function testFont(): Buffer {
  const tables: readonly (readonly [string, Buffer])[] = [
    ["OS/2", os2()],
    ["cmap", cmap()],
    ["glyf", Buffer.concat([square(500), square(1000)])],
    ["head", head()],
    ["hhea", hhea()],
    ["hmtx", shorts([1000, 0, 500, 0, 1000, 0])],
    ["loca", shorts([0, 0, SQUARE_BYTES / 2, SQUARE_BYTES])],
    ["maxp", Buffer.concat([longs([0x00010000]), shorts([3, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0])])],
    ["name", names()],
    ["post", Buffer.concat([longs([0x00030000, 0]), shorts([0, 0]), longs([0, 0, 0, 0, 0])])],
  ];
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 12 + 16 * tables.length;
  for (const [tag, body] of tables) {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    directory.push(Buffer.concat([Buffer.from(tag, "latin1"), longs([checksum(padded), offset, body.length])]));
    bodies.push(padded);
    offset += padded.length;
  }
  const start = Buffer.concat([longs([0x00010000]), shorts([tables.length, 128, 3, 16 * tables.length - 128])]);
  return Buffer.concat([start, ...directory, ...bodies]);
}

const SQUARE_BYTES = 34;

/** One contour of four corners, standing from -200 to 800. */
function square(width: number): Buffer {
  const glyph = Buffer.concat([
    shorts([1, 0, -200, width, 800]),
    shorts([3, 0]),
    Buffer.from([1, 1, 1, 1]),
    shorts([0, 0, width, 0]),
    shorts([-200, 1000, 0, -1000]),
  ]);
  return Buffer.concat([glyph, Buffer.alloc(SQUARE_BYTES - glyph.length)]);
}

/** Format 13: many letters, one glyph. */
function cmap(): Buffer {
  const groups = [
    [0x20, 0x24f, 1],
    [0x250, 0x10ffff, 2],
  ].flat();
  const table = Buffer.concat([shorts([13, 0]), longs([16 + groups.length * 4, 0, groups.length / 3, ...groups])]);
  return Buffer.concat([shorts([0, 1, 3, 10]), longs([12]), table]);
}

function head(): Buffer {
  return Buffer.concat([
    longs([0x00010000, 0x00010000, 0, 0x5f0f3cf5]),
    shorts([3, 1000]),
    Buffer.alloc(16),
    shorts([0, -200, 1000, 800, 0, 8, 2, 0, 0]),
  ]);
}

function hhea(): Buffer {
  return Buffer.concat([longs([0x00010000]), shorts([800, -200, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 3])]);
}

function os2(): Buffer {
  return Buffer.concat([
    shorts([4, 900, 400, 5, 0, 500, 500, 0, 0, 500, 500, 0, 0, 50, 250, 0]),
    Buffer.alloc(10),
    longs([1, 0, 0, 0]),
    Buffer.from("TEST", "latin1"),
    shorts([64, 0x20, 0xffff, 800, -200, 0, 800, 200]),
    longs([1, 0]),
    shorts([500, 700, 0, 0x20, 1]),
  ]);
}

function names(): Buffer {
  const entries = ["Test", "Regular", "Test", "Test", "1", "Test"].map((text) => Buffer.from(text, "utf16le").swap16());
  let offset = 0;
  const records = entries.map((text, id) => {
    const record = shorts([3, 1, 0x409, id + 1, text.length, offset]);
    offset += text.length;
    return record;
  });
  return Buffer.concat([shorts([0, entries.length, 6 + 12 * entries.length]), ...records, ...entries]);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

function shorts(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => {
    buffer.writeUInt16BE(value & 0xffff, index * 2);
  });
  return buffer;
}

function longs(values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    buffer.writeUInt32BE(value >>> 0, index * 4);
  });
  return buffer;
}
