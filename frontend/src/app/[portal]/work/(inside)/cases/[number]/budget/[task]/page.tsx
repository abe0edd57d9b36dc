import type { Metadata } from 'next';
import { TaskBudgetPage } from '@/features/workspace/case/budget/TaskBudgetPage';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/budget/[task]'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'budget');

export default async function Page({ params }: Properties) {
  const { number, task } = await params;
  return <TaskBudgetPage view={await readCase(number)} task={decodeURIComponent(task)} />;
}
