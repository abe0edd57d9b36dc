import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listClientGroups, readClientRecord } from '@/cms/clientRecords';
import { seen } from '@/features/workspace/case/readCase';
import { ClientFormPage } from '@/features/workspace/client-records/ClientFormPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { readLanguageNames } from '@/ui/words/readWords';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.clientRecords.change'));

export default async function Page({ params }: PageProps<'/[portal]/work/clients/[company]/change'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const [client, groups, languages] = await seen(Promise.all([readClientRecord(portal.key, decodeURIComponent((await params).company)), listClientGroups(portal.key), readLanguageNames()]));
  return <ClientFormPage portal={portal} client={client} languages={languages} groups={groups.map(({ name }) => name)} words={words} />;
}
