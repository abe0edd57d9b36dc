import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { readPreview } from '@/cms/preview';
import { ClientPreviewPage } from '@/features/preview/ClientPreviewPage';
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
  return preview.of === 'customerPage' ? <Preview preview={preview} nonce={nonce} {...shown} /> : <ClientPreviewPage preview={preview} {...shown} />;
}
