import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readUnit, readUnitChoices } from '@/cms/units';
import { seen } from '@/features/workspace/case/readCase';
import { WorkUnitPage } from '@/features/workspace/units/WorkUnitPage';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('workspace.units.unit'));

export default async function Page({ params }: PageProps<'/[portal]/work/units/[unit]'>) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const [unit, choices] = await seen(Promise.all([readUnit(portal.key, decodeURIComponent((await params).unit)), readUnitChoices(portal.key)]));
  if (unit.face !== 'owner') notFound();
  return <WorkUnitPage portal={portal} unit={unit} choices={choices} words={words} />;
}
