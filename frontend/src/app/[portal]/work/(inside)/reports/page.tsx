import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { demandMember } from '@/cms/member';
import { countReport } from '@/cms/work';
import { isBackwards, readReportQuery, writeReportQuery } from '@/features/workspace/reports/reportQuery';
import { ReportsPage } from '@/features/workspace/reports/ReportsPage';
import { readProblem } from '@/surroundings/memberFile';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export async function generateMetadata(): Promise<Metadata> {
  return pageTitle(({ t }) => t('workspace.reports.title'));
}

export default async function Page({ searchParams }: PageProps<'/[portal]/work/reports'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  await demandMember(portal.key);
  const asked = await searchParams;
  const query = readReportQuery(asked);
  const counted = isBackwards(query) ? null : await countReport(portal.key, writeReportQuery(query));
  const problem = readProblem(asked.problem);
  return <ReportsPage portal={portal} query={query} counted={counted} problem={problem} words={words} />;
}
