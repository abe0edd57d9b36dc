import type { Metadata } from 'next';
import { Communication } from '@/features/workspace/case/communication/Communication';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { WorkPlan } from '@/features/workspace/case/plan/WorkPlan';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number);

/** A case opens at its communication; for those who do not read it, at the tasks, their own first. */
export default async function Page({ params }: Properties) {
  const view = await readCase((await params).number);
  return view.of.parts.communication ? <Communication view={view} cursor={undefined} /> : <WorkPlan view={view} />;
}
