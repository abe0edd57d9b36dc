import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { listCustomerCases } from '@/cms/customer';
import { readSession } from '@/cms/session';
import { CustomerCases, LinkNeeded } from '@/features/customer-cases/CustomerCases';
import { casePath } from '@/surroundings/paths';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/case'>;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const cases = await casesOf((await params).portal);
  return pageTitle(({ t }) => (cases.length > 0 ? t('cases.title') : t('link.needed.title')));
}

export default async function Page() {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const cases = await casesOf(portal.key);
  const [only, ...others] = cases;
  if (!only) return <LinkNeeded portal={portal} words={words} />;
  if (others.length === 0) redirect(casePath(portal.key, only.number));
  return <CustomerCases portal={portal} cases={cases} words={words} />;
}

/** None without a session, and none once it has ended. */
async function casesOf(portal: string) {
  const session = await readSession(portal);
  if (!session) return [];
  try {
    return await listCustomerCases(session);
  } catch (error) {
    if (isRefusal(error, 401)) return [];
    throw error;
  }
}
