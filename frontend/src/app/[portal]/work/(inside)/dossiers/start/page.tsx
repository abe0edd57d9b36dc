import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listClientGroups, readClientRecord } from '@/cms/clientRecords';
import { listDossierTypes, readDossierStart } from '@/cms/dossiers';
import { seen } from '@/features/workspace/case/readCase';
import { StartPage } from '@/features/workspace/dossiers/start/StartPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.dossiers.start.heading'));

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value.slice(0, 64) : '');

export default async function Page({ searchParams }: PageProps<'/[portal]/work/dossiers/start'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const search = await searchParams;
  const id = one(search.client);
  const [types, groups, progress, client] = await seen(Promise.all([listDossierTypes(portal.key), listClientGroups(portal.key), readDossierStart(portal.key), id === '' ? null : readClientRecord(portal.key, id)]));
  return <StartPage portal={portal} types={types} groups={groups} asked={{ group: one(search.group), client, type: one(search.type) }} progress={progress} words={words} />;
}
