import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readPreview } from '@/cms/preview';
import { ClientPreviewPage } from '@/features/preview/ClientPreviewPage';
import { OfficePreviewPage } from '@/features/preview/OfficePreviewPage';
import { Preview } from '@/features/preview/Preview';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/preview/[token]/[[...tab]]'>;

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('preview.title'));

export default async function Page({ params }: Properties) {
  const { token, tab } = await params;
  const { portal, words, nonce } = await readSurroundings();
  const preview = portal && (await readPreview(portal.key, token));
  if (!preview) notFound();
  const shown = { token, tab: tab?.[0] ?? null, words };
  if (preview.of === 'customerPage') return <Preview preview={preview} nonce={nonce} {...shown} />;
  return preview.of === 'clientPortal' ? <ClientPreviewPage preview={preview} {...shown} /> : <OfficePreviewPage preview={preview} {...shown} />;
}
