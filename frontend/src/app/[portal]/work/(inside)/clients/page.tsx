import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listClientGroups, listClientRecords } from '@/cms/clientRecords';
import { listClientCompanies } from '@/cms/clients';
import { seen } from '@/features/workspace/case/readCase';
import { askedOf, readClientQuery } from '@/features/workspace/client-records/clientQuery';
import { ClientRecordsPage } from '@/features/workspace/client-records/ClientRecordsPage';
import { ClientsPage } from '@/features/workspace/clients/ClientsPage';
import { hasDossiers } from '@/surroundings/areas';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  const { portal } = await readSurroundings();
  return pageTitle(({ t }) => t(portal && hasDossiers(portal) ? 'workspace.clientRecords.heading' : 'workspace.clients.heading'));
}

/** The clients of an office, or the dealers and clients of a manufacturer. */
export default async function Page({ searchParams }: PageProps<'/[portal]/work/clients'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const query = readClientQuery(await searchParams);
  if (hasDossiers(portal)) {
    const [found, groups] = await seen(Promise.all([listClientRecords(portal.key, askedOf(query)), listClientGroups(portal.key)]));
    return <ClientRecordsPage portal={portal} query={query} found={found} groups={groups} words={words} />;
  }
  const found = await seen(listClientCompanies(portal.key, askedOf({ ...query, group: '' })));
  return <ClientsPage portal={portal} found={found} asked={query.words} words={words} />;
}
