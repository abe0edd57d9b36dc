import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { InvoicesPage } from '@/features/workspace/case/invoices/InvoicesPage';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/invoices'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'invoices');

export default async function Page({ params }: Properties) {
  return <InvoicesPage view={await readCase((await params).number)} />;
}
