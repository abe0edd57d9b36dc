import { FileText } from 'lucide';
import { clientClaimFilePath, clientClaimPath, clientClaimsPath, clientPath } from '@/surroundings/paths';
import { Button, ButtonLink } from '@/ui/Button';
import { Empty } from '@/ui/Empty';
import { Notice } from '@/ui/Notice';
import { ClaimList } from '../claims/list/ClaimList';
import type { ReadList } from '../claims/list/readClaimList';
import { ClientFrame, NewClaim } from './ClientFrame';
import styles from './ListPage.module.css';
import type { ShownClient } from './readClient';
import { StateBadge } from './StateBadge';

/** The four lists (CL-11): of the whole company, whoever began a claim. */
export function ListPage({ view, list }: { view: ShownClient; list: ReadList }) {
  const { portal, member, counts, words } = view;
  return (
    <ClientFrame view={view} current="claims">
      <div className={styles.head}>
        <h1>{words.t('claims.listOf', { company: member.company?.name ?? '' })}</h1>
        <NewClaim view={view} />
      </div>
      <ClaimList
        {...list}
        side="client"
        portal={portal}
        counts={counts.claims}
        words={words}
        paths={{
          list: (query) => clientClaimsPath(portal.key, query),
          claim: (number) => clientClaimPath(portal.key, number),
          file: (format, query) => clientClaimFilePath(portal.key, format, query),
          home: clientPath(portal.key),
        }}
        look={{
          className: styles.look,
          state: (state) => <StateBadge state={state} words={words} />,
          button: (label) => <Button look="quiet">{label}</Button>,
          link: (label, href) => (
            <ButtonLink look="quiet" href={href}>
              {label}
            </ButtonLink>
          ),
          file: (label, name, href) => (
            <ButtonLink look="quiet" href={href} aria-label={name}>
              {label}
            </ButtonLink>
          ),
          nothing: (title, text) => (
            <Empty icon={FileText} title={title}>
              {text}
            </Empty>
          ),
          problem: (text) => <Notice tone="warning">{text}</Notice>,
        }}
      />
    </ClientFrame>
  );
}
