import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { readClaimList } from '@/features/claims/list/readClaimList';
import { ListPage } from '@/features/client/ListPage';
import { readClient } from '@/features/client/readClient';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('claims.places'));

export default async function Page({ searchParams }: PageProps<'/[portal]/client/claims'>) {
  const view = await readClient();
  return <ListPage view={view} list={await unlessUnknown(readClaimList(view.portal, 'client', await searchParams))} />;
}

/** A cursor of nobody's leads nowhere. */
async function unlessUnknown<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (isRefusal(error, 400)) notFound();
    throw error;
  }
}
