import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { listClaims } from '@/cms/claims';
import { askedOf, readClaimQuery } from '@/features/claims/claimQuery';
import { ListPage } from '@/features/client/ListPage';
import { readClient } from '@/features/client/readClient';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('claims.places'));

export default async function Page({ searchParams }: PageProps<'/[portal]/client/claims'>) {
  const view = await readClient();
  const query = readClaimQuery(await searchParams);
  return <ListPage view={view} query={query} found={await unlessUnknown(listClaims(view.portal.key, askedOf(query)))} />;
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
