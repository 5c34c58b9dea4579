// The calibration curve as an SVG: what the confidence says against how often it is right.
import type { Bin } from './calibration.js';

const SIZE = 320;
const EDGE = 44;
const at = (share: number): number => EDGE + share * (SIZE - 2 * EDGE);
const y = (share: number): number => SIZE - at(share);

export const calibrationPicture = (bins: readonly Bin[], error: number, edges: number): string => {
  const most = Math.max(...bins.map((b) => b.edges));
  const dots = bins.map(
    (b) =>
      `<circle cx="${at(b.said).toFixed(1)}" cy="${y(b.right).toFixed(1)}" r="${(3 + 9 * Math.sqrt(b.edges / most)).toFixed(1)}" fill="#2563eb" fill-opacity="0.65"><title>said ${b.said.toFixed(2)}, right ${b.right.toFixed(2)}, ${b.edges} edges</title></circle>`,
  );
  const ticks = [0, 0.5, 1].map(
    (t) =>
      `<text x="${at(t)}" y="${SIZE - EDGE + 16}" text-anchor="middle">${t}</text><text x="${EDGE - 8}" y="${y(t) + 4}" text-anchor="end">${t}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="12">`,
    '<title>Confidence against how often it is right</title>',
    `<rect width="${SIZE}" height="${SIZE}" fill="#ffffff"/>`,
    `<path d="M${at(0)} ${y(0)}V${y(1)}M${at(0)} ${y(0)}H${at(1)}" stroke="#6b7280" fill="none"/>`,
    `<path d="M${at(0)} ${y(0)}L${at(1)} ${y(1)}" stroke="#9ca3af" stroke-dasharray="4 4"/>`,
    ...ticks,
    ...dots,
    `<text x="${SIZE / 2}" y="${SIZE - 8}" text-anchor="middle">confidence (error ${error.toFixed(3)}, ${edges} edges, papers not tuned on)</text>`,
    `<text x="14" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${SIZE / 2})">part that is right</text>`,
    '</svg>\n',
  ].join('\n');
};
