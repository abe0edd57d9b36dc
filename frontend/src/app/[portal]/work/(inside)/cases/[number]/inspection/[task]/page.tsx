import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { InspectionPage } from '@/features/workspace/case/inspection/InspectionPage';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/inspection/[task]'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'inspection');

export default async function Page({ params }: Properties) {
  const { number, task } = await params;
  return <InspectionPage view={await readCase(number)} task={decodeURIComponent(task)} />;
}
