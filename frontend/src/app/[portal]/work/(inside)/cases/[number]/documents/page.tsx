import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { DocumentsPage } from '@/features/workspace/case/documents/DocumentsPage';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/documents'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'documents');

export default async function Page({ params }: Properties) {
  return <DocumentsPage view={await readCase((await params).number)} />;
}
