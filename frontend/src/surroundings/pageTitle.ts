import 'server-only';
import type { Metadata } from 'next';
import type { Words } from '@/ui/words/createWords';
import { readSurroundings } from './readSurroundings';

/** "{page}, {company}" in the page's language. */
export async function pageTitle(name: (words: Words) => string): Promise<Metadata> {
  const { portal, words } = await readSurroundings();
  const page = name(words);
  return { title: portal ? words.t('page.title', { page, company: portal.name }) : page };
}
