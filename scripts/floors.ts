import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Failure } from './failure.ts';

/** The oldest versions without known holes (PF-16). */
export const floors = [
  { package: 'next', oldest: '16.3.3', because: 'remote code execution in the image optimizer' },
  { package: 'nodemailer', oldest: '7.0.7', because: 'a mail could go to another domain than the one it was addressed to' },
  { package: '@strapi/strapi', oldest: '5.45.0', because: 'holes in the content API and the admin panel' },
] as const;

type Lock = { readonly packages: Readonly<{ [path: string]: { readonly version?: string } }> };

/** Looks at every installed copy in every lock file, those that came with other packages too. */
export function checkFloors(root: string): string {
  const findings = ['', 'cms', 'frontend'].flatMap((half) => {
    const file = join(half, 'package-lock.json');
    return belowFloor(JSON.parse(readFileSync(join(root, file), 'utf8')) as Lock).map((finding) => `${file}: ${finding}`);
  });
  if (findings.length > 0) throw new Failure(findings.join('\n'));
  return floors.map(({ package: name, oldest }) => `${name} ≥ ${oldest}`).join(', ');
}

export function belowFloor({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { version = '' }]) => {
    const floor = floors.find(({ package: name }) => path.endsWith(`node_modules/${name}`));
    if (!floor || !isOlder(version, floor.oldest)) return [];
    return [`${path} is ${version}, needed is ${floor.oldest} or newer (${floor.because})`];
  });
}

function isOlder(version: string, oldest: string): boolean {
  const [is, wants] = [version, oldest].map((one) => one.split('-')[0]?.split('.').map(Number) ?? []);
  const difference = (wants ?? []).map((part, index) => (is?.[index] ?? 0) - part).find((part) => part !== 0) ?? 0;
  // A pre-release of the floor itself is older than the floor.
  return difference < 0 || (difference === 0 && version.includes('-'));
}
