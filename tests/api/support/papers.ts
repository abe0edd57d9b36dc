import { extractText, getDocumentProxy, getMeta } from 'unpdf';

/** A PDF as a reader has it: its words, and what programs that read aloud are told. */
export interface ReadPaper {
  readonly text: string;
  readonly pages: number;
  readonly title: string;
  readonly language: string;
  readonly author: string;
}

/** Spaces of every width read as one; what stands on lines of one cell is one text. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ');

export async function readPaper(bytes: Uint8Array): Promise<ReadPaper> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  const { info } = await getMeta(document);
  const { Title, Author, Language } = info as { Title?: string; Author?: string; Language?: string };
  return { text: plain(text), pages: totalPages, title: Title ?? '', author: Author ?? '', language: Language ?? '' };
}
