import { notFound } from 'next/navigation';
import type { ClientPreview } from '@/cms/types';
import { readClaimQuery } from '@/features/claims/claimQuery';
import { shownColumns } from '@/features/claims/columns';
import { HomePage } from '@/features/client/HomePage';
import { ListPage } from '@/features/client/ListPage';
import { clientClaimsPath, clientPath, previewPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { PreviewClicks } from './PreviewClicks';

type Properties = { preview: ClientPreview; token: string; tab: string | null; words: Words };

/** Home or a list of the real client portal, with sample claims in it, under settings that are not saved (CL-02). */
export function ClientPreviewPage({ preview, token, tab, words }: Properties) {
  const { portal, member, counts, wording, asked, drafts, claims } = preview;
  const view = { portal, member, counts, wording, words };
  const lists = clientClaimsPath(portal.key).slice(clientPath(portal.key).length + 1);
  if (tab !== null && tab !== lists) notFound();
  return (
    <PreviewClicks from={clientPath(portal.key)} to={previewPath(portal.key, token)} tabs={[lists]}>
      {tab === null ? (
        <HomePage view={view} asked={asked} drafts={drafts} />
      ) : (
        <ListPage view={view} list={{ query: readClaimQuery({}), shown: shownColumns('client', null, undefined), found: claims, choices: { agents: [], creators: [], companies: [] }, problem: null }} />
      )}
    </PreviewClicks>
  );
}
