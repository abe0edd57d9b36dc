import type { ListedRmas, Portal, RmaCounts } from '@/cms/types';
import { workRmaPath, workRmasPath } from '@/surroundings/paths';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButton, WorkButtonLink } from '@/ui/workspace/WorkButton';
import { muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { RmaList } from '../../rmas/RmaList';
import type { RmaQuery } from '../../rmas/rmaQuery';
import lists from '../claims/ClaimsList.module.css';
import units from '../units/Units.module.css';
import { RmaStatus } from './RmaStatus';

/** Returns of the portal, for its agents (CL-12). */
export function RmasPage({ portal, query, found, counts, words }: { portal: Portal; query: RmaQuery; found: ListedRmas; counts: RmaCounts; words: Words }) {
  const { t } = words;
  return (
    <div className={units.page}>
      <div>
        <h1>{t('rmas.heading')}</h1>
        <p className={muted}>{t('workspace.rmas.lead')}</p>
      </div>
      <RmaList
        side="agent"
        portal={portal}
        query={query}
        found={found}
        counts={counts}
        words={words}
        paths={{ list: (asked) => workRmasPath(portal.key, asked), rma: (number) => workRmaPath(portal.key, number) }}
        look={{
          className: lists.look,
          state: (state) => <RmaStatus state={state} words={words} />,
          button: (label) => <WorkButton>{label}</WorkButton>,
          link: (label, href) => <WorkButtonLink href={href}>{label}</WorkButtonLink>,
          nothing: (title, text) => <Nothing title={title}>{text}</Nothing>,
        }}
      />
    </div>
  );
}
