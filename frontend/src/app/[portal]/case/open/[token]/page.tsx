import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { checkLink } from '@/cms/links';
import { OpenLink } from '@/features/open-link/OpenLink';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/case/open/[token]'>;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { portal, token } = await params;
  const state = await linkState(portal, token);
  return pageTitle(({ t }) => (state === 'valid' ? t('open.title') : t(`link.${state}.title`)));
}

export default async function Page({ params, searchParams }: Properties) {
  const { token } = await params;
  const { notice } = await searchParams;
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const state = await linkState(portal.key, token);
  return <OpenLink portal={portal} token={decodeURIComponent(token)} state={state} tooManyTries={notice === 'busy'} words={words} />;
}

async function linkState(portal: string, token: string) {
  try {
    return (await checkLink(portal, decodeURIComponent(token))).state;
  } catch (error) {
    if (isRefusal(error, 429)) return 'busy';
    if (isRefusal(error, 400, 404, 410)) return 'invalid';
    throw error;
  }
}
