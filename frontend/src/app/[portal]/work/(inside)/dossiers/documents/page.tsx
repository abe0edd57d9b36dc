import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listDossierDocuments } from '@/cms/approvals';
import { seen } from '@/features/workspace/case/readCase';
import { DossierDocumentsPage } from '@/features/workspace/document-approvals/DossierDocumentsPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.approvals.documents.heading'));

export default async function Page({ searchParams }: PageProps<'/[portal]/work/dossiers/documents'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  return <DossierDocumentsPage portal={portal} documents={await seen(listDossierDocuments(portal.key))} isSaved={(await searchParams).outcome === 'saved'} words={words} />;
}
