import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listDossiersOfClient, readClientRecord } from '@/cms/clientRecords';
import { readClientCompany } from '@/cms/clients';
import { seen } from '@/features/workspace/case/readCase';
import { ClientRecordPage } from '@/features/workspace/client-records/ClientRecordPage';
import { ClientCompanyPage } from '@/features/workspace/clients/ClientCompanyPage';
import { hasDossiers } from '@/surroundings/areas';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { readLanguageNames } from '@/ui/words/readWords';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.clients.company'));

/** A client of an office, or a dealer or client of a manufacturer. */
export default async function Page({ params }: PageProps<'/[portal]/work/clients/[company]'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const id = decodeURIComponent((await params).company);
  if (hasDossiers(portal)) {
    const [client, dossiers, languages] = await seen(Promise.all([readClientRecord(portal.key, id), listDossiersOfClient(portal.key, id), readLanguageNames()]));
    return <ClientRecordPage portal={portal} client={client} dossiers={dossiers} languages={languages} words={words} />;
  }
  return <ClientCompanyPage portal={portal} company={await seen(readClientCompany(portal.key, id))} words={words} />;
}
