import type { ClientApp } from '@/cms/types';
import { deviceOf } from '@/features/account/device';
import { appPath } from '@/surroundings/paths';
import { Section, TextLink } from '@/ui/Section';
import { OfficeFrame } from '../office/OfficeFrame';
import type { OfficeView } from '../office/readOfficeClient';
import { DeviceList } from './DeviceList';
import styles from './Devices.module.css';

/** On which devices a client gets messages (OB-08): this one switched on and off, the others off, and a message to oneself. */
export function DevicesPage({ view, app }: { view: OfficeView; app: ClientApp }) {
  const { portal, words } = view;
  const { t } = words;
  const { day } = words.datesIn(portal.timeZone);
  const named = app.devices.map(({ id, key, device, userAgent, createdAt, takenAt }) => {
    const known = deviceOf(userAgent);
    const since = t('office.devices.since', { day: day(createdAt) });
    return { id, key, name: known ? t('office.devices.named', known) : t(`office.app.${device}.name`), times: takenAt === null ? since : `${since} · ${t('office.devices.taken', { day: day(takenAt) })}` };
  });
  return (
    <OfficeFrame view={view} current="devices">
      <div>
        <h1>{t('office.devices.heading')}</h1>
        <p className={styles.lead}>{t('office.devices.lead', { company: portal.name })}</p>
      </div>
      <div>
        <DeviceList
          portal={portal.key}
          publicKey={app.publicKey}
          devices={named}
          words={{
            here: t('office.devices.here'),
            on: t('office.devices.on'),
            off: t('office.devices.off'),
            switchOn: t('office.devices.switchOn'),
            switchOff: t('office.devices.switchOff'),
            denied: t('office.devices.denied'),
            cannot: t('office.devices.cannot'),
            failed: t('office.devices.failed'),
            others: t('office.devices.others'),
            none: t('office.devices.none'),
            remove: t('office.devices.remove'),
            test: t('office.devices.test'),
            tested: t('office.devices.tested'),
            busy: t('office.devices.busy'),
          }}
        />
        <Section id="app" heading={t('office.devices.app')}>
          <p className={styles.lead}>{t('office.devices.appLead')}</p>
          <p>
            <TextLink href={appPath(portal.key)}>{t('office.devices.appLink')}</TextLink>
          </p>
        </Section>
      </div>
    </OfficeFrame>
  );
}
