import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';

import { ok, problem, type Finding, warning } from './finding.ts';

const gigabyte = 1024 ** 3;
/** Below this the CMS calls its storage full (cms/src/http/health/checks.ts). */
const full = 200 * 1024 ** 2;

/** Whether files can be kept in the folder of uploads, or where it will be made. */
export function checkStorage(folder: string): Finding[] {
  let place = folder;
  while (!existsSync(place)) place = dirname(place);
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
  } catch {
    return [problem('storage', `This user cannot write into ${place}.`, 'Give the folder to the user that runs Portico, or set PORTICO_DATA to another.')];
  }
  const { bavail, bsize } = statfsSync(place);
  return [judgeSpace(bavail * bsize, folder)];
}

export function judgeSpace(free: number, folder: string): Finding {
  const space = free < gigabyte ? `${Math.floor(free / 1024 ** 2)} MB` : `${(free / gigabyte).toFixed(0)} GB`;
  if (free < full) return problem('storage', `Only ${space} are free for ${folder}: no more files are taken in.`, 'Free some space, or move PORTICO_DATA to a larger disk.');
  if (free < gigabyte) return warning('storage', `Only ${space} are left for ${folder}.`, 'Free some space, or move PORTICO_DATA to a larger disk.');
  return ok('storage', `${folder} can be written; ${space} are free.`);
}
