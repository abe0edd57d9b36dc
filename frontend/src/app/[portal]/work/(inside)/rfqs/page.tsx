import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { demandMember } from '@/cms/member';
import { listInvitations } from '@/cms/rfqs';
import { InvitationsPage } from '@/features/workspace/rfqs/InvitationsPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.places.rfqs'));

export default async function Page() {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  await demandMember(portal.key);
  return <InvitationsPage portal={portal} invitations={await listInvitations(portal.key)} words={words} />;
}
