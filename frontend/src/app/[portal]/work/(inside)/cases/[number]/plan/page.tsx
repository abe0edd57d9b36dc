import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { WorkPlan } from '@/features/workspace/case/plan/WorkPlan';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/plan'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'plan');

export default async function Page({ params }: Properties) {
  return <WorkPlan view={await readCase((await params).number)} />;
}
