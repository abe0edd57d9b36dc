import { existsSync, readFileSync } from 'node:fs';

import { Failure } from './failure.ts';

export interface Login {
  readonly email: string;
  readonly password: string;
}

/** What the seed tells about the demo it made: the file demo.json in the data folder. */
export interface Demo {
  readonly portals: readonly { readonly key: string; readonly kind: string }[];
  readonly admin?: Login;
  readonly portalAdmin?: Login & { readonly portal?: string };
  readonly handler?: Login & { readonly portal: string };
  readonly apiToken?: { readonly portal: string; readonly token: string };
  readonly customer?: { readonly path: string; readonly caseNumber: string };
}

export const noDemo: Demo = { portals: [] };

export function readDemo(file: string): Demo {
  if (!existsSync(file)) throw new Failure(`The seed did not write ${file}.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Demo;
}
