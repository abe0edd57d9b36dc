import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { MOST_PAGES } from '../rules/most-pages';
import type { Looked } from './look-aside';
import { openPdf, showsAll } from './page-tree';

/** As the viewer does it that the document will be read with. */
async function look(path: string): Promise<Looked> {
  try {
    const opened = await openPdf(new Uint8Array(await readFile(path)));
    const { document, leaves } = opened;
    const { info } = (await document.getMetadata()) as { info: { EncryptFilterName?: string | null } };
    if (info.EncryptFilterName) return { fault: 'encrypted' };
    if (document.numPages < 1) return { fault: 'broken' };
    if (leaves.length > MOST_PAGES) return { pages: leaves.length };
    if (!(await showsAll(opened))) return { fault: 'broken' };
    // The first and the last are drawn to tell whether they can be.
    await Promise.all([1, document.numPages].map(async (number) => (await document.getPage(number)).getOperatorList()));
    return { pages: document.numPages };
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken' };
  }
}

void look(workerData as string).then((looked) => parentPort?.postMessage(looked));
