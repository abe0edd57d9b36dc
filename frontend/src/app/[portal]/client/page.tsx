import type { Metadata } from 'next';
import { listClaims } from '@/cms/claims';
import { readOfficeHome } from '@/cms/clientTasks';
import { HomePage } from '@/features/client/HomePage';
import { readClient } from '@/features/client/readClient';
import { HomePage as OfficeHomePage } from '@/features/office/home/HomePage';
import { readOfficeClient } from '@/features/office/readOfficeClient';
import { hasDossiers } from '@/surroundings/areas';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  const { portal } = await readSurroundings();
  return pageTitle(({ t }) => (portal && hasDossiers(portal) ? t('office.places.home') : t('claims.home')));
}

/** Each kind of portal has a client's home of its own. */
export default async function Page() {
  const { portal } = await readSurroundings();
  if (portal && hasDossiers(portal)) {
    const view = await readOfficeClient();
    return <OfficeHomePage view={view} home={await readOfficeHome(view.portal.key)} />;
  }
  const view = await readClient();
  const [asked, drafts] = await Promise.all([listClaims(view.portal.key, new URLSearchParams({ state: 'infoRequested' })), listClaims(view.portal.key, new URLSearchParams({ list: 'drafts' }))]);
  return <HomePage view={view} asked={asked} drafts={drafts} />;
}
