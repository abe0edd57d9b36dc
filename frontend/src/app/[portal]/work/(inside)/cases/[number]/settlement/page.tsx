import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { SettlementPage } from '@/features/workspace/case/costs/SettlementPage';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/settlement'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'settlement');

export default async function Page({ params }: Properties) {
  return <SettlementPage view={await readCase((await params).number)} />;
}
