import type { Metadata } from 'next';
import { Communication } from '@/features/workspace/case/communication/Communication';
import { DocumentsPage } from '@/features/workspace/case/documents/DocumentsPage';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number);

/** A case opens at its communication; for those who do not read it, at its documents. */
export default async function Page({ params }: Properties) {
  const view = await readCase((await params).number);
  return view.of.parts.communication ? <Communication view={view} cursor={undefined} /> : <DocumentsPage view={view} />;
}
