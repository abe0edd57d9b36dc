import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import type { Looked } from './look-aside';

/** As the viewer does it that the document will be read with. */
async function look(path: string): Promise<Looked> {
  try {
    const document = await getDocumentProxy(new Uint8Array(await readFile(path)), { verbosity: 0 });
    const { info } = (await document.getMetadata()) as { info: { EncryptFilterName?: string | null } };
    if (info.EncryptFilterName) return { fault: 'encrypted' };
    if (document.numPages < 1) return { fault: 'broken' };
    // The first and the last are found by way of the whole tree of pages.
    await Promise.all([1, document.numPages].map(async (number) => (await document.getPage(number)).getOperatorList()));
    return { pages: document.numPages };
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken' };
  }
}

void look(workerData as string).then((looked) => parentPort?.postMessage(looked));
