import type { Metadata } from 'next';
import { caseTitle } from '@/features/workspace/case/caseTitle';
import { ChatPage } from '@/features/workspace/case/chat/ChatPage';
import { readCase } from '@/features/workspace/case/readCase';

type Properties = PageProps<'/[portal]/work/cases/[number]/chat'>;

export const generateMetadata = async ({ params }: Properties): Promise<Metadata> => caseTitle((await params).number, 'chat');

export default async function Page({ params, searchParams }: Properties) {
  const [{ number }, { cursor }] = await Promise.all([params, searchParams]);
  return <ChatPage view={await readCase(number)} cursor={typeof cursor === 'string' ? cursor : undefined} />;
}
