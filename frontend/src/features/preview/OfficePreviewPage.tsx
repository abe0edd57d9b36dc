import { notFound } from 'next/navigation';
import type { OfficePreview } from '@/cms/types';
import { HomePage } from '@/features/office/home/HomePage';
import { clientPath, previewPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { PreviewClicks } from './PreviewClicks';

/** The real home of an office's client, with samples in it, under settings that are not saved (CL-02). */
export function OfficePreviewPage({ preview, token, tab, words }: { preview: OfficePreview; token: string; tab: string | null; words: Words }) {
  const { portal, member, counts, wording, home } = preview;
  if (tab !== null) notFound();
  return (
    <PreviewClicks from={clientPath(portal.key)} to={previewPath(portal.key, token)} tabs={[]}>
      <HomePage view={{ portal, member, counts, wording, words }} home={home} />
    </PreviewClicks>
  );
}
