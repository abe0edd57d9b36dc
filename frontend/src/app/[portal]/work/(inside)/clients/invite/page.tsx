import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readClientInvitations } from '@/cms/clientInvitations';
import { listClientGroups } from '@/cms/clientRecords';
import { seen } from '@/features/workspace/case/readCase';
import { InvitePage } from '@/features/workspace/client-records/invite/InvitePage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.clientRecords.inviteMany.heading'));

export default async function Page({ searchParams }: PageProps<'/[portal]/work/clients/invite'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { group } = await searchParams;
  const [groups, progress] = await seen(Promise.all([listClientGroups(portal.key), readClientInvitations(portal.key)]));
  return <InvitePage portal={portal} groups={groups} group={typeof group === 'string' ? group.slice(0, 64) : ''} progress={progress} words={words} />;
}
