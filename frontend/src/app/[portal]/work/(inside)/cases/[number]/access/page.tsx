import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { AccessPage } from '@/features/workspace/case/access/AccessPage';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/access'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'access');

export default async function Page({ params }: Properties) {
  return <AccessPage view={await readCase((await params).number)} />;
}
