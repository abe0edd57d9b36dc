import type { ReactNode } from 'react';
import { Button } from '@/ui/Button';
import { Hidden } from '@/ui/layout';
import { ownWords } from '@/ui/words/ownWords';
import { PortalFrame } from '../client-frame/PortalFrame';
import { createClaimAction } from './actions';
import styles from './ClientFrame.module.css';
import { namedPlaces, type PlaceKey } from './places';
import type { ShownClient } from './readClient';

/** What stands around each page of the client portal of a manufacturer: places with what is there, who one is and for which company. */
export function ClientFrame({ view, current, children }: { view: ShownClient; current: PlaceKey | 'draft'; children: ReactNode }) {
  const { portal, member, words } = view;
  const places = namedPlaces(view).map(({ key, href, label, count }) => (
    <li key={key}>
      <a href={href} aria-current={current === key ? 'page' : undefined}>
        {label}
        {count ? (
          <>
            {' '}
            <span aria-hidden="true">{count.figure}</span>
            <Hidden>{count.said}</Hidden>
          </>
        ) : null}
      </a>
    </li>
  ));
  const who = (
    <>
      <span>{member.name}, </span>
      <span>{member.company?.name}</span>
    </>
  );
  return (
    <PortalFrame portal={portal} words={words} label={words.t('claims.main')} places={places} who={who} shape="row">
      {children}
    </PortalFrame>
  );
}

/** Begins a claim; `tries` is the same for each click of one. */
export function NewClaim({ view: { portal, wording, words } }: { view: ShownClient }) {
  return (
    <form className={styles.begin} action={createClaimAction}>
      <input type="hidden" name="portal" value={portal.key} />
      <input type="hidden" name="try" value={crypto.randomUUID()} />
      <Button>{ownWords(wording.newClaim, words) ?? words.t('claims.new')}</Button>
    </form>
  );
}
