import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { codeTitle, EnterCode } from '@/features/open-link/EnterCode';
import { readCodeStep } from '@/features/open-link/codeStep';
import { readLinkState } from '@/features/open-link/readLinkState';
import { pageTitle } from '@/surroundings/pageTitle';
import { linkPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/case/open/[token]/code'>;

export async function generateMetadata(): Promise<Metadata> {
  const step = await readCodeStep();
  return pageTitle((words) => codeTitle(step, words));
}

export default async function Page({ params }: Properties) {
  const token = decodeURIComponent((await params).token);
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const step = await readCodeStep();
  // Nobody has asked for a code here, or the link has died meanwhile: its first page says what can be done.
  if (!step || (await readLinkState(portal.key, token)) !== 'valid') redirect(linkPath(portal.key, token));
  return <EnterCode portal={portal} token={token} step={step} words={words} />;
}
