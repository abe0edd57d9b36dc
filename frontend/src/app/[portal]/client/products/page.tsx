import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { findUnits, listUnits } from '@/cms/units';
import { ProductsPage } from '@/features/client/products/ProductsPage';
import { readClient } from '@/features/client/readClient';
import { askedOf, readUnitQuery, serialAsked } from '@/features/units/unitQuery';
import { readProblem } from '@/surroundings/memberFile';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('units.heading'));

export default async function Page({ searchParams }: PageProps<'/[portal]/client/products'>) {
  const view = await readClient();
  const search = await searchParams;
  const query = { ...readUnitQuery(search), company: '' };
  const serial = serialAsked(search);
  const [found, units] = await Promise.all([unlessUnknown(listUnits(view.portal.key, askedOf(query))), serial === '' ? null : findUnits(view.portal.key, serial)]);
  return <ProductsPage view={view} query={query} found={found} search={units && { serial, units }} problem={readProblem(search.problem)} />;
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
