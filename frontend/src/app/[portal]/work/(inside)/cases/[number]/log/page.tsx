import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { LogPage } from '@/features/workspace/case/log/LogPage';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/log'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'log');

export default async function Page({ params, searchParams }: Properties) {
  const [{ number }, { cursor }] = await Promise.all([params, searchParams]);
  return <LogPage view={await readCase(number)} cursor={typeof cursor === 'string' ? cursor : undefined} />;
}
