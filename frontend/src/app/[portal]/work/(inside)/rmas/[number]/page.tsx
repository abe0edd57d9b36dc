import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readRma } from '@/cms/rmas';
import { seen } from '@/features/workspace/case/readCase';
import { WorkRmaPage } from '@/features/workspace/rmas/WorkRmaPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/work/rmas/[number]'>;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const number = decodeURIComponent((await params).number);
  return pageTitle(({ t }) => t('rmas.numberOf', { number }));
}

export default async function Page({ params, searchParams }: Properties) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const rma = await seen(readRma(portal.key, decodeURIComponent((await params).number)));
  return <WorkRmaPage portal={portal} rma={rma} isIssued={(await searchParams).outcome === 'issued'} words={words} />;
}
