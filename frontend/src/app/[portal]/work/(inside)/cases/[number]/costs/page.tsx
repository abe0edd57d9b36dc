import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { CostControl } from '@/features/workspace/case/costs/CostControl';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/costs'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'costs');

export default async function Page({ params }: Properties) {
  return <CostControl view={await readCase((await params).number)} />;
}
