import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { readStores } from '@/cms/clientApp';
import { readMember } from '@/cms/member';
import { AppPage } from '@/features/office-app/AppPage';
import { chosenDevice, kindOfDevice } from '@/features/office-app/device';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('office.app.title'));

export default async function Page({ searchParams }: PageProps<'/[portal]/app'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const [stores, member, asked, { device }] = await Promise.all([readStores(portal.key), readMember(portal.key), headers(), searchParams]);
  const named = chosenDevice(device);
  return <AppPage portal={portal} stores={stores} device={named ?? kindOfDevice(asked.get('user-agent'))} named={named !== null} signedIn={member !== null} words={words} />;
}
