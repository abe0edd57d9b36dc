import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { Mails } from '@/features/workspace/case/communication/Mails';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/mails'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'mails');

export default async function Page({ params, searchParams }: Properties) {
  const [{ number }, { cursor }] = await Promise.all([params, searchParams]);
  return <Mails view={await readCase(number)} cursor={typeof cursor === 'string' ? cursor : undefined} />;
}
