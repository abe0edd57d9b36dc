import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listDossiers, listDossierTypes, readDossierStart } from '@/cms/dossiers';
import { seen } from '@/features/workspace/case/readCase';
import { askedOf, readDossierQuery } from '@/features/workspace/dossiers/dossierQuery';
import { DossiersPage } from '@/features/workspace/dossiers/DossiersPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.dossiers.heading'));

export default async function Page({ searchParams }: PageProps<'/[portal]/work/dossiers'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const query = readDossierQuery(await searchParams);
  const [types, start] = await seen(Promise.all([listDossierTypes(portal.key), readDossierStart(portal.key)]));
  const type = types.find(({ key }) => key === query.type) ?? types[0];
  if (!type) notFound();
  const found = await seen(listDossiers(portal.key, askedOf({ ...query, type: type.key })));
  return <DossiersPage portal={portal} types={types} type={type} query={query} found={found} start={start} words={words} />;
}
