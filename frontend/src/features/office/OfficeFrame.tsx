import type { ReactNode } from 'react';
import { Icon } from '@/ui/Icon';
import { Hidden } from '@/ui/layout';
import { UserOutOfAddress } from '../office-app/UserOutOfAddress';
import { PortalFrame } from '../client-frame/PortalFrame';
import styles from './OfficeFrame.module.css';
import { type OfficePlace, officePlaces } from './places';
import type { ShownOffice } from './readOfficeClient';

/** What stands around each page of an office's client: the office's face, and the places with what there is to do. */
export function OfficeFrame({ view, current, children }: { view: ShownOffice; current: OfficePlace | null; children: ReactNode }) {
  const { portal, member, words } = view;
  const { t } = words;
  const places = officePlaces.map(({ key, icon, path, count }) => {
    const waiting = count?.(view) ?? 0;
    return (
      <li key={key}>
        <a href={path(portal.key)} aria-current={current === key ? 'page' : undefined}>
          <Icon of={icon} className={styles.icon} />
          {t(`office.places.${key}`)}
          {waiting > 0 ? (
            <>
              <span className={styles.count} aria-hidden="true">
                {waiting}
              </span>
              <Hidden>, {t('office.toDoCount', { count: waiting })}</Hidden>
            </>
          ) : null}
        </a>
      </li>
    );
  });
  return (
    <PortalFrame portal={portal} words={words} label={t('office.main')} places={places} who={member.name} shape="foot">
      <UserOutOfAddress />
      {children}
    </PortalFrame>
  );
}
