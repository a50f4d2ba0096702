/** Draws a point of a picture: its number in the palette. */
type Draw = (x: number, y: number) => number;

const palette = [
  [0xf1, 0xe9, 0xdc], // wall
  [0xb3, 0x26, 0x1e], // cloth
  [0xf2, 0xc1, 0x4e], // star and letters
  [0x7a, 0x5c, 0x43], // wood
  [0x2f, 0x3b, 0x4c], // chairs
  [0x5c, 0x86, 0x5f], // leaves
  [0xd8, 0xcc, 0xb8], // floor
] as const;

/** A drawing of a hall, so that the sample world has pictures and no photograph of anybody. `scene` changes the view a little. */
export function hall(scene: number): Draw {
  return (x, y) => {
    if (isStar(x - (0.24 + 0.02 * scene), y - 0.26)) return 2;
    if (y > 0.1 && y < 0.42 && x > 0.14 && x < 0.86)
      return (Math.abs(y - 0.22) < 0.02 || Math.abs(y - 0.31) < 0.02) &&
        x > 0.36 &&
        x < 0.78 &&
        Math.floor(x * 60) % 3 > 0
        ? 2
        : 1;
    if (y > 0.5 && y < 0.6 && x > 0.25 - 0.05 * scene && x < 0.75) return y < 0.52 ? 0 : 3;
    if (Math.hypot((x - 0.08) * 1.5, y - 0.55) < 0.1 || Math.hypot((x - 0.92) * 1.5, y - 0.55) < 0.1)
      return 5;
    if (y > 0.62) {
      const row = Math.floor((y - 0.62) / 0.13);
      const inRow = (y - 0.62) / 0.13 - row;
      const inSeat = (x * (9 - row - scene) + row / 2) % 1;
      return inRow > 0.25 && inSeat > 0.18 && inSeat < 0.82 ? 4 : 6;
    }
    return 0;
  };
}

/** Five points, the first one up: each tenth of it is a triangle between the middle, a tip and a notch. */
function isStar(x: number, y: number): boolean {
  const tip = 0.075;
  const far = Math.hypot(x * 1.5, y);
  if (far > tip) return false;
  const notch = tip * 0.382;
  const fifth = (Math.PI * 2) / 5;
  const angle = Math.atan2(x * 1.5, -y);
  const fromTip = Math.abs(angle - Math.round(angle / fifth) * fifth);
  const [along, across] = [Math.cos(fromTip), Math.sin(fromTip)].map(part => part * far) as [number, number];
  const [notchAlong, notchAcross] = [notch * Math.cos(fifth / 2), notch * Math.sin(fifth / 2)];
  return (along - tip) * notchAcross - across * (notchAlong - tip) < 0;
}

/** The drawing as a PNG of that size. */
export async function png(draw: Draw, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const lines = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) lines[y * (width + 1) + 1 + x] = draw(x / width, y / height);
  const size = new Uint8Array(13);
  const view = new DataView(size.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  size.set([8, 3, 0, 0, 0], 8);
  const parts = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", size),
    chunk("PLTE", new Uint8Array(palette.flat())),
    chunk("IDAT", await deflated(lines)),
    chunk("IEND", new Uint8Array()),
  ];
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Response(bytes).body?.pipeThrough(new CompressionStream("deflate"));
  return new Uint8Array(await new Response(packed ?? null).arrayBuffer());
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}
