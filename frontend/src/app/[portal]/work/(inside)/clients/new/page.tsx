import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listClientGroups } from '@/cms/clientRecords';
import { seen } from '@/features/workspace/case/readCase';
import { ClientFormPage } from '@/features/workspace/client-records/ClientFormPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { readLanguageNames } from '@/ui/words/readWords';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.clientRecords.add'));

export default async function Page() {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const [groups, languages] = await seen(Promise.all([listClientGroups(portal.key), readLanguageNames()]));
  return <ClientFormPage portal={portal} client={null} languages={languages} groups={groups.map(({ name }) => name)} words={words} />;
}
