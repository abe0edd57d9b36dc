import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { demandMember } from '@/cms/member';
import { ClaimMails } from '@/features/workspace/claims/mails/ClaimMails';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/work/claims/[number]/mails'>;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const number = decodeURIComponent((await params).number);
  return pageTitle(({ t }) => t('workspace.claims.mail.all', { number }));
}

export default async function Page({ params, searchParams }: Properties) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  await demandMember(portal.key);
  const [{ number }, { cursor }] = await Promise.all([params, searchParams]);
  return <ClaimMails portal={portal} number={decodeURIComponent(number)} words={words} {...(typeof cursor === 'string' && { cursor })} />;
}
