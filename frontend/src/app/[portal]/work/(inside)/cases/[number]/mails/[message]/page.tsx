import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { Mail } from '@/features/workspace/case/communication/Mail';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/mails/[message]'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'mails');

export default async function Page({ params }: Properties) {
  const { number, message } = await params;
  return <Mail view={await readCase(number)} message={decodeURIComponent(message)} />;
}
