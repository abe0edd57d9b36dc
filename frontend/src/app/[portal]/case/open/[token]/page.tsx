import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OpenLink } from '@/features/open-link/OpenLink';
import { readLinkState } from '@/features/open-link/readLinkState';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/case/open/[token]'>;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { portal, token } = await params;
  const state = await readLinkState(portal, decodeURIComponent(token));
  return pageTitle(({ t }) => (state === 'valid' ? t('open.title') : t(`link.${state}.title`)));
}

export default async function Page({ params, searchParams }: Properties) {
  const { token } = await params;
  const { notice } = await searchParams;
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const state = await readLinkState(portal.key, decodeURIComponent(token));
  return <OpenLink portal={portal} token={decodeURIComponent(token)} state={state} tooManyTries={notice === 'busy'} words={words} />;
}
