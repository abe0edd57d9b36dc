import { PackageOpen } from 'lucide';
import type { ListedRmas, RmaCounts } from '@/cms/types';
import { clientRmaPath, clientRmasPath } from '@/surroundings/paths';
import { Button, ButtonLink } from '@/ui/Button';
import { Empty } from '@/ui/Empty';
import { RmaList } from '../../rmas/RmaList';
import type { RmaQuery } from '../../rmas/rmaQuery';
import { ClientFrame } from '../ClientFrame';
import lists from '../ListPage.module.css';
import type { ClientView } from '../readClient';
import { RmaBadge } from './RmaBadge';

/** What the company sends back (CL-12). */
export function RmasPage({ view, query, found, counts }: { view: ClientView; query: RmaQuery; found: ListedRmas; counts: RmaCounts }) {
  const { portal, member, words } = view;
  const { t } = words;
  return (
    <ClientFrame view={view} current="rmas">
      <div className={lists.head}>
        <h1>{t('rmas.listOf', { company: member.company?.name ?? '' })}</h1>
      </div>
      <RmaList
        side="client"
        portal={portal}
        query={query}
        found={found}
        counts={counts}
        words={words}
        paths={{ list: (asked) => clientRmasPath(portal.key, asked), rma: (number) => clientRmaPath(portal.key, number) }}
        look={{
          className: lists.look,
          state: (state) => <RmaBadge state={state} words={words} />,
          button: (label) => <Button look="quiet">{label}</Button>,
          link: (label, href) => (
            <ButtonLink look="quiet" href={href}>
              {label}
            </ButtonLink>
          ),
          nothing: (title, text) => (
            <Empty icon={PackageOpen} title={title}>
              {text}
            </Empty>
          ),
        }}
      />
    </ClientFrame>
  );
}
