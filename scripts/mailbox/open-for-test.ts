import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePorts } from '../ports.ts';
import { openHttp } from './http.ts';
import { Letters } from './letters.ts';

export interface OpenMailbox {
  readonly letters: Letters;
  readonly folder: string;
  /** Of its pages and its API. */
  readonly address: string;
  readonly close: () => void;
}

/** A mailbox of its own for a test file, over HTTP. */
export async function openForTest(): Promise<OpenMailbox> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-mailbox-'));
  const [port = 0] = await freePorts(1);
  const letters = await Letters.open(folder);
  const http = await openHttp(letters, port);
  const close = (): void => {
    http.close();
    http.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  };
  return { letters, folder, address: `http://localhost:${port}`, close };
}
