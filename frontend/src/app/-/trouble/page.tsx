import type { Metadata } from 'next';
import { TroubleInstead } from '@/features/trouble/TroublePage';
import { troubleWords } from '@/features/trouble/troubleInWords';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('trouble.title'));

/** Shown by the proxy, with status 503, in the place of any page while the CMS does not answer. */
export default async function Page() {
  const { portal, words, asked, address } = await readSurroundings();
  return <TroubleInstead trouble={troubleWords(portal, address.work === true, words)} address={asked} />;
}
