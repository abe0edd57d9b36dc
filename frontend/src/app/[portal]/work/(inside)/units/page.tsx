import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listUnits, readUnitChoices, readUnitImport } from '@/cms/units';
import { askedOf, readUnitQuery } from '@/features/units/unitQuery';
import { seen } from '@/features/workspace/case/readCase';
import { UnitsPage } from '@/features/workspace/units/UnitsPage';
import { readProblem } from '@/surroundings/memberFile';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.units.heading'));

export default async function Page({ searchParams }: PageProps<'/[portal]/work/units'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const search = await searchParams;
  const query = readUnitQuery(search);
  const [found, choices, progress] = await seen(Promise.all([listUnits(portal.key, askedOf(query)), readUnitChoices(portal.key), readUnitImport(portal.key)]));
  return <UnitsPage portal={portal} query={query} found={found} choices={choices} progress={progress} problem={readProblem(search.problem)} words={words} />;
}
