import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BidGate, BidPage } from '@/features/bidding/BidPage';
import { bidOutcome } from '@/features/bidding/outcome';
import { wasOpened } from '@/features/bidding/opened';
import { readBidLink } from '@/features/bidding/readBidLink';
import { openBidLink } from '@/cms/rfqs';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/bid/[token]'>;

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('bidding.pageTitle'));

/** Asked for by GET, a link tells nothing before somebody has clicked. */
export default async function Page({ params, searchParams }: Properties) {
  const token = decodeURIComponent((await params).token);
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const state = await readBidLink(portal.key, token);
  if (state !== 'valid' || !(await wasOpened(token))) return <BidGate portal={portal} token={token} state={state} words={words} />;
  return <BidPage portal={portal} token={token} asked={await openBidLink(portal.key, token)} outcome={await bidOutcome(await searchParams)} words={words} />;
}
