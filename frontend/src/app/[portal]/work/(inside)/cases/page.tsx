import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { isRefusal } from '@/cms/call';
import { demandMember } from '@/cms/member';
import { countCases, listCases, readPerson, readViews } from '@/cms/work';
import { casePage } from '@/features/workspace/cases/casePage';
import { CasesPage } from '@/features/workspace/cases/CasesPage';
import { columnsCookie, readColumns } from '@/features/workspace/cases/columns';
import { countable, readQuery, writeQuery } from '@/features/workspace/cases/query';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  return pageTitle(({ t }) => t('workspace.lists.title'));
}

export default async function Page({ searchParams }: PageProps<'/[portal]/work/cases'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { member } = await demandMember(portal.key);
  const asked = await searchParams;
  const query = readQuery(asked);
  const paged = new URLSearchParams(writeQuery(query));
  if (typeof asked.cursor === 'string') paged.set('cursor', asked.cursor);
  const { key } = portal;
  try {
    const [listed, total, views, user, office, kept] = await Promise.all([
      listCases(key, paged.toString()),
      countCases(key, countable(query)),
      readViews(key),
      query.user ? readPerson(key, query.user) : null,
      query.office ? readPerson(key, query.office) : null,
      cookies(),
    ]);
    const page = casePage(listed, total, portal, words);
    return <CasesPage portal={portal} member={member} query={query} page={page} views={views} asked={{ user, office }} columns={readColumns(kept.get(columnsCookie)?.value)} words={words} />;
  } catch (error) {
    // An address with a row or a place in the list that never was.
    if (isRefusal(error, 400)) notFound();
    throw error;
  }
}
