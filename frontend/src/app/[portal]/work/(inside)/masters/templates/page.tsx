import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listClaimTemplates } from '@/cms/claimTemplates';
import { demandMember } from '@/cms/member';
import { seen } from '@/features/workspace/case/readCase';
import { TemplatesPage } from '@/features/workspace/masters/templates/TemplatesPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.masters.templates.tab'));

export default async function Page() {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  await demandMember(portal.key);
  return <TemplatesPage portal={portal} found={await seen(listClaimTemplates(portal.key))} words={words} />;
}
