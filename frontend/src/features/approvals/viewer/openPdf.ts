import type { PDFDocumentProxy, TextLayer } from 'pdfjs-dist';
import { digest } from '../digest';

/** What has gone wrong with a document that was to be shown. */
export type Fault = 'unreachable' | 'changed' | 'unreadable';

export type OpenedPdf = { document: PDFDocumentProxy; TextLayer: typeof TextLayer };

/** Served by this site, as the script that reads the PDF is; the last part is what the library adds to it, which no server reads. */
const workerAddress = () => new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href;
const jpxAddress = () => `${new URL('pdfjs-dist/wasm/openjpeg_nowasm_fallback.js', import.meta.url).href}?/`;

/**
 * Fetches a PDF, makes sure that its bytes are those that are asked about, and opens it in a thread of its own. The policy
 * of the site allows neither evaluated code nor WebAssembly, and the document does without both; nothing is fetched from elsewhere.
 */
export async function openPdf(address: string, sha256: string, stop: AbortSignal): Promise<OpenedPdf | { fault: Fault }> {
  const [library, bytes] = await Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), fetchBytes(address, stop)]);
  if (!bytes) return { fault: 'unreachable' };
  if ((await digest(bytes)) !== sha256) return { fault: 'changed' };
  library.GlobalWorkerOptions.workerSrc = workerAddress();
  try {
    const document = await library.getDocument({ data: bytes, isEvalSupported: false, useWasm: false, useWorkerFetch: false, wasmUrl: jpxAddress(), enableXfa: false, verbosity: 0 }).promise;
    return { document, TextLayer: library.TextLayer };
  } catch {
    return { fault: 'unreadable' };
  }
}

async function fetchBytes(address: string, signal: AbortSignal): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}
