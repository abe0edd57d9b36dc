import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { verifyDocument } from '@/cms/approvals';
import { isRefusal } from '@/cms/call';
import { type Verified, VerifyPage } from '@/features/approvals/verify/VerifyPage';
import { hasDossiers } from '@/surroundings/areas';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('office.approvals.verify.title'));

export default async function Page({ searchParams }: PageProps<'/[portal]/verify'>) {
  const { portal, words } = await readSurroundings();
  if (!portal || !hasDossiers(portal)) notFound();
  const { sha256 } = await searchParams;
  const asked = typeof sha256 === 'string' ? sha256.replace(/\s/g, '').toLowerCase() : '';
  return <VerifyPage portal={portal} words={words} asked={asked.slice(0, 200)} found={await verified(portal.key, asked)} />;
}

async function verified(portal: string, sha256: string): Promise<Verified> {
  if (sha256 === '') return null;
  if (!/^[0-9a-f]{64}$/.test(sha256)) return 'wrong';
  try {
    return await verifyDocument(portal, sha256);
  } catch (error) {
    if (isRefusal(error, 429)) return 'often';
    throw error;
  }
}
