import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';

/** What names a page within its file. */
interface Reference {
  num: number;
  gen: number;
}

/** What pdf.js keeps of a file behind its public face: it can walk the tree of pages, and does so where `/Count` is too large. */
interface Walked {
  catalog: { getAllPageDicts(): Promise<Map<number, [page: unknown, reference: Reference | null]>> };
}

export interface OpenedPdf {
  /** As the viewer has it. */
  document: PDFDocumentProxy;
  /** The leaves of the tree of pages in their order, counted by nobody: null for one that cannot be read, or has no name. */
  leaves: readonly (string | null)[];
}

/** One end of a wire within this thread: what is sent arrives as it is, where a port would bring a copy. */
class End extends EventTarget {
  private other: End = this;

  static pair(): [End, End] {
    const [one, other] = [new End(), new End()];
    [one.other, other.other] = [other, one];
    return [one, other];
  }

  postMessage(data: unknown): void {
    queueMicrotask(() => this.other.dispatchEvent(new MessageEvent('message', { data })));
  }
}

interface PdfWorker {
  pdfjsWorker: { WorkerMessageHandler: { initializeFromPort(port: End): void } };
}

/** Opens a PDF as the viewer does, and walks its pages apart from how many it says it has. Throws what pdf.js throws. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const { PDFWorker } = await getResolvedPDFJS();
  const [near, far] = End.pair();
  (globalThis as unknown as PdfWorker).pdfjsWorker.WorkerMessageHandler.initializeFromPort(far);
  // Its types know of no port at all.
  const document = await getDocumentProxy(bytes, { worker: new PDFWorker({ port: near as never, verbosity: 0 }), verbosity: 0 });
  const pages = await (await walkedOf(document)).catalog.getAllPageDicts();
  return { document, leaves: [...pages.values()].map(([, reference]) => nameOf(reference)) };
}

/** Whoever asks for pages of no document asks for some of this one, which is written into the question; that is all we want of it. */
async function walkedOf(document: PDFDocumentProxy): Promise<Walked> {
  let walked: Walked | undefined;
  const question = {
    get document(): null {
      return null;
    },
    set document(given: unknown) {
      walked = given as Walked;
      throw new Error('asked for no page');
    },
  };
  await document.extractPages([question]).catch((error: unknown) => {
    if (!walked) throw error;
  });
  if (!walked) throw new Error('pdf.js no longer says which document it extracts pages of');
  return walked;
}

const nameOf = (reference: Reference | null): string | null => reference && `${reference.num} ${reference.gen}`;

/** Whether the viewer shows each leaf once and in its order. A `/Count` that is too small hides pages, one within the tree may show another twice instead. */
export async function showsAll({ document, leaves }: OpenedPdf): Promise<boolean> {
  if (leaves.length !== document.numPages) return false;
  for (const [place, leaf] of leaves.entries()) {
    if (leaf === null || leaf !== nameOf((await document.getPage(place + 1)).ref)) return false;
  }
  return true;
}
