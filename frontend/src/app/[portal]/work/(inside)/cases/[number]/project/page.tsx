import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { ProjectPlan } from '@/features/workspace/case/plan/ProjectPlan';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/project'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'project');

export default async function Page({ params }: Properties) {
  return <ProjectPlan view={await readCase((await params).number)} />;
}
