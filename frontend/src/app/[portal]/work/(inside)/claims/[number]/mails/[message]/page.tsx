import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { demandMember } from '@/cms/member';
import { ClaimMail } from '@/features/workspace/claims/mails/ClaimMail';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/work/claims/[number]/mails/[message]'>;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const number = decodeURIComponent((await params).number);
  return pageTitle(({ t }) => t('workspace.claims.mail.all', { number }));
}

export default async function Page({ params, searchParams }: Properties) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  await demandMember(portal.key);
  const [{ number, message }, { outcome }] = await Promise.all([params, searchParams]);
  return <ClaimMail portal={portal} number={decodeURIComponent(number)} message={decodeURIComponent(message)} outcome={outcome === 'sentAgain' || outcome === 'notSent' ? outcome : null} words={words} />;
}
