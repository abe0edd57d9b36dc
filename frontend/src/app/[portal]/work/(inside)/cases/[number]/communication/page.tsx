import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { Communication } from '@/features/workspace/case/communication/Communication';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/communication'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'communication');

export default async function Page({ params, searchParams }: Properties) {
  const [{ number }, { cursor }] = await Promise.all([params, searchParams]);
  return <Communication view={await readCase(number)} cursor={typeof cursor === 'string' ? cursor : undefined} />;
}
