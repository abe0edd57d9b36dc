import type { Metadata } from 'next';
import { listClaims } from '@/cms/claims';
import { HomePage } from '@/features/client/HomePage';
import { readClient } from '@/features/client/readClient';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('claims.home'));

export default async function Page() {
  const view = await readClient();
  const [asked, drafts] = await Promise.all([listClaims(view.portal.key, new URLSearchParams({ state: 'infoRequested' })), listClaims(view.portal.key, new URLSearchParams({ list: 'drafts' }))]);
  return <HomePage view={view} asked={asked} drafts={drafts} />;
}
