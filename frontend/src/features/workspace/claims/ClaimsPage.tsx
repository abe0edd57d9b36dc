import { Download } from 'lucide';
import type { ClaimCounts, Portal } from '@/cms/types';
import { ClaimList } from '@/features/claims/list/ClaimList';
import type { ReadList } from '@/features/claims/list/readClaimList';
import { workClaimListFilePath, workClaimPath, workClaimsPath } from '@/surroundings/paths';
import { Icon } from '@/ui/Icon';
import { Nothing } from '@/ui/workspace/Nothing';
import { WorkButton, WorkButtonFile, WorkButtonLink } from '@/ui/workspace/WorkButton';
import { WorkNotice } from '@/ui/workspace/WorkNotice';
import type { Words } from '@/ui/words/createWords';
import { ClaimStatus } from './ClaimStatus';
import styles from './ClaimsList.module.css';

type Properties = { portal: Portal; list: ReadList; counts: ClaimCounts; words: Words };

/** The queue of the service agents (CL-18): what has been handed in. Drafts are the clients' own. */
export function ClaimsPage({ portal, list, counts, words }: Properties) {
  return (
    <div className={styles.page}>
      <h1>{words.t('workspace.claims.heading', { count: counts.submitted })}</h1>
      <ClaimList
        {...list}
        side="agent"
        portal={portal}
        counts={counts}
        words={words}
        paths={{
          list: (query) => workClaimsPath(portal.key, query),
          claim: (number) => workClaimPath(portal.key, number),
          file: (format, query) => workClaimListFilePath(portal.key, format, query),
          home: workClaimsPath(portal.key),
        }}
        look={{
          className: styles.look,
          state: (state) => <ClaimStatus state={state} words={words} />,
          button: (label) => <WorkButton>{label}</WorkButton>,
          link: (label, href) => <WorkButtonLink href={href}>{label}</WorkButtonLink>,
          file: (label, name, href) => (
            <WorkButtonFile href={href} aria-label={name}>
              <Icon of={Download} /> {label}
            </WorkButtonFile>
          ),
          nothing: (title, text) => <Nothing title={title}>{text}</Nothing>,
          problem: (text) => <WorkNotice tone="warning">{text}</WorkNotice>,
        }}
      />
    </div>
  );
}
