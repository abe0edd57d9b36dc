import sharp from 'sharp';
import { createRandom, type Random } from './random';

const WIDTH = 1200;
const HEIGHT = 900;

const svg = (content: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${content}</svg>`);

/** Boards of oak, each of its own brown, with grain. */
function boards(random: Random): string {
  const rows = Array.from({ length: 7 }, (_, row) => {
    const y = row * 130;
    const grain = Array.from({ length: 9 }, () => {
      const at = y + random.whole(8, 120);
      return `<path d="M0 ${at} Q ${random.whole(200, 500)} ${at + random.whole(-9, 9)} ${random.whole(550, 800)} ${at} T ${WIDTH} ${at + random.whole(-6, 6)}" stroke="#7a4f22" stroke-opacity="0.18" stroke-width="${random.whole(1, 4)}" fill="none"/>`;
    }).join('');
    const joint = random.whole(200, 1000);
    return `<rect y="${y}" width="${WIDTH}" height="128" fill="hsl(${random.whole(28, 36)} ${random.whole(38, 50)}% ${random.whole(52, 66)}%)"/>${grain}<rect x="${joint}" y="${y}" width="3" height="128" fill="#4a3216" fill-opacity="0.5"/>`;
  }).join('');
  return `<rect width="${WIDTH}" height="${HEIGHT}" fill="#5f4222"/>${rows}<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#light)"/><defs><linearGradient id="light" x2="1" y2="1"><stop stop-color="#fff" stop-opacity="0.28"/><stop offset="0.6" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity="0.3"/></linearGradient></defs>`;
}

/** A wall over a skirting board, damp from below. */
function dampWall(random: Random): string {
  const stains = Array.from({ length: 6 }, () => `<ellipse cx="${random.whole(250, 950)}" cy="${random.whole(620, 760)}" rx="${random.whole(120, 320)}" ry="${random.whole(70, 190)}" fill="url(#damp)"/>`).join('');
  return `<rect width="${WIDTH}" height="${HEIGHT}" fill="#e6e2d8"/>${stains}<rect y="740" width="${WIDTH}" height="70" fill="#f4f1ea"/><rect y="740" width="${WIDTH}" height="4" fill="#bdb6a6"/><rect y="810" width="${WIDTH}" height="90" fill="#8d6a43"/><rect width="${WIDTH}" height="${HEIGHT}" fill="url(#shade)"/><defs><radialGradient id="damp"><stop stop-color="#8a7a5c" stop-opacity="0.55"/><stop offset="0.7" stop-color="#a39473" stop-opacity="0.25"/><stop offset="1" stop-color="#a39473" stop-opacity="0"/></radialGradient><linearGradient id="shade" x2="1"><stop stop-color="#000" stop-opacity="0.22"/><stop offset="0.5" stop-color="#fff" stop-opacity="0.06"/><stop offset="1" stop-color="#000" stop-opacity="0.16"/></linearGradient></defs>`;
}

/** A coupling under a sink, with the drop that started it all. */
function coupling(): string {
  return `<rect width="${WIDTH}" height="${HEIGHT}" fill="#3d3a36"/><rect y="700" width="${WIDTH}" height="200" fill="#54483a"/><rect x="540" width="120" height="380" fill="url(#metal)"/><rect x="500" y="360" width="200" height="90" rx="14" fill="url(#brass)"/><path d="M600 450 V560 Q600 660 700 660 H${WIDTH}" stroke="url(#metal)" stroke-width="110" fill="none"/><rect x="490" y="330" width="220" height="44" rx="10" fill="#8d8f92"/><path d="M560 452 q-26 46 0 60 q26 -14 0 -60" fill="#9fc4dd" fill-opacity="0.9"/><ellipse cx="560" cy="770" rx="190" ry="36" fill="#9fc4dd" fill-opacity="0.35"/><defs><linearGradient id="metal" x2="1"><stop stop-color="#6f7275"/><stop offset="0.35" stop-color="#d9dcde"/><stop offset="1" stop-color="#5a5d60"/></linearGradient><linearGradient id="brass" x2="1"><stop stop-color="#8a6a24"/><stop offset="0.4" stop-color="#e3c878"/><stop offset="1" stop-color="#77591b"/></linearGradient></defs>`;
}

const DRAWINGS = { boards, dampWall, coupling } as const;

export type DemoPicture = keyof typeof DRAWINGS;

/** A drawn picture as JPEG, the same every time. */
export function drawPicture(name: DemoPicture): Promise<Buffer> {
  return sharp(svg(DRAWINGS[name](createRandom(7)))).blur(0.8).jpeg({ quality: 80 }).toBuffer();
}
