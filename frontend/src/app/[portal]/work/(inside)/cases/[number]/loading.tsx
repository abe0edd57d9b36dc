import { readSurroundings } from '@/surroundings/readSurroundings';
import { Skeleton } from '@/ui/Skeleton';

/** While a part of the case is on its way. */
export default async function Loading() {
  const { words } = await readSurroundings();
  return <Skeleton lines={6} label={words.t('workspace.case.loading')} />;
}
