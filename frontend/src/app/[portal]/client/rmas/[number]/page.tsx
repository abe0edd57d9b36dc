import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { readRma } from '@/cms/rmas';
import { readClient } from '@/features/client/readClient';
import { RmaPage } from '@/features/client/rmas/RmaPage';
import { pageTitle } from '@/surroundings/pageTitle';

type Properties = PageProps<'/[portal]/client/rmas/[number]'>;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const number = decodeURIComponent((await params).number);
  return pageTitle(({ t }) => t('rmas.numberOf', { number }));
}

export default async function Page({ params, searchParams }: Properties) {
  const view = await readClient();
  const rma = await rmaOf(view.portal.key, decodeURIComponent((await params).number));
  return <RmaPage view={view} rma={rma} isSent={(await searchParams).outcome === 'sent'} />;
}

async function rmaOf(portal: string, number: string) {
  try {
    return await readRma(portal, number);
  } catch (error) {
    if (isRefusal(error, 400, 404)) notFound();
    throw error;
  }
}
