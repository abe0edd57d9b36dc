import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { readCase } from '@/features/workspace/case/readCase';
import { RfqPage } from '@/features/workspace/case/rfqs/RfqPage';

type Properties = PageProps<'/[portal]/work/cases/[number]/rfqs'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'rfqs');

export default async function Page({ params, searchParams }: Properties) {
  return <RfqPage view={await readCase((await params).number)} all={(await searchParams).offices === 'all'} />;
}
