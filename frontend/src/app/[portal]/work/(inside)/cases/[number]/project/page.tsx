import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { ProjectPlan } from '@/features/workspace/case/plan/ProjectPlan';
import { readCase } from '@/features/workspace/case/readCase';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/work/cases/[number]/project'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'project');

export default async function Page({ params }: Properties) {
  const [view, { nonce }] = await Promise.all([readCase((await params).number), readSurroundings()]);
  return <ProjectPlan view={view} nonce={nonce} />;
}
