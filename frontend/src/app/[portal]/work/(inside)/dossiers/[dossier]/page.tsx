import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readClientRecord } from '@/cms/clientRecords';
import { readDossier } from '@/cms/dossiers';
import { seen } from '@/features/workspace/case/readCase';
import { DossierPage } from '@/features/workspace/dossiers/one/DossierPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.dossiers.one'));

export default async function Page({ params }: PageProps<'/[portal]/work/dossiers/[dossier]'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const dossier = await seen(readDossier(portal.key, decodeURIComponent((await params).dossier)));
  return <DossierPage portal={portal} dossier={dossier} client={await seen(readClientRecord(portal.key, dossier.client.documentId))} words={words} />;
}
