import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { readUnit } from '@/cms/units';
import { UnitPage } from '@/features/client/products/UnitPage';
import { readClient } from '@/features/client/readClient';
import { pageTitle } from '@/surroundings/pageTitle';

type Properties = PageProps<'/[portal]/client/products/[unit]'>;

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('units.heading'));

export default async function Page({ params, searchParams }: Properties) {
  const view = await readClient();
  const { outcome } = await searchParams;
  return <UnitPage view={view} unit={await unitOf(view.portal.key, decodeURIComponent((await params).unit))} outcome={outcome === 'done' || outcome === 'corrected' ? outcome : null} />;
}

async function unitOf(portal: string, unit: string) {
  try {
    return await readUnit(portal, unit);
  } catch (error) {
    if (isRefusal(error, 400, 404)) notFound();
    throw error;
  }
}
