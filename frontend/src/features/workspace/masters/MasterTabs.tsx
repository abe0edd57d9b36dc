import Link from 'next/link';
import type { MasterKind } from '@/cms/masters';
import { claimTemplatesPath, mastersPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { WorkTabs } from '@/ui/workspace/WorkTabs';

const kinds: readonly MasterKind[] = ['part', 'labour'];

/** What agents keep for claims: parts, standard times, and words to write with. */
export function MasterTabs({ portal, at, words: { t } }: { portal: string; at: MasterKind | 'templates'; words: Words }) {
  return (
    <WorkTabs label={t('workspace.masters.tabs')}>
      {kinds.map((kind) => (
        <Link key={kind} href={mastersPath(portal, kind === 'labour' ? 'of=labour' : '')} prefetch={false} aria-current={kind === at ? 'page' : undefined}>
          {t(`workspace.masters.kinds.${kind}`)}
        </Link>
      ))}
      <Link href={claimTemplatesPath(portal)} prefetch={false} aria-current={at === 'templates' ? 'page' : undefined}>
        {t('workspace.masters.templates.tab')}
      </Link>
    </WorkTabs>
  );
}
