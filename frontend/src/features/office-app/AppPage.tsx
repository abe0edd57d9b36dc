import type { Portal, PortalStores } from '@/cms/types';
import { appPath, clientPath } from '@/surroundings/paths';
import { ButtonLink } from '@/ui/Button';
import { PaperGate } from '@/ui/Gate';
import { TextLink } from '@/ui/Section';
import { marked } from '@/ui/Headline';
import type { Words } from '@/ui/words/createWords';
import styles from './AppPage.module.css';
import { type Device, devices } from './device';
import { InstallButton } from './InstallButton';
import { OfficeApp } from './OfficeApp';
import { TouchedMac } from './TouchedMac';

const steps = {
  ios: ['office.app.ios.safari', 'office.app.ios.share', 'office.app.ios.add', 'office.app.ios.open'],
  android: ['office.app.android.menu', 'office.app.android.install', 'office.app.android.open'],
  desktop: ['office.app.desktop.menu', 'office.app.desktop.install', 'office.app.desktop.open'],
} as const satisfies Record<Device, readonly string[]>;

type Properties = { portal: Portal; stores: PortalStores; device: Device; named: boolean; signedIn: boolean; words: Words };

/** Where the link of the start e-mail leads: how the portal gets onto the very device that it is opened on (OB-06.3). */
export function AppPage({ portal, stores, device, named, signedIn, words: { t } }: Properties) {
  const company = portal.name;
  const store = device === 'desktop' ? null : stores[device];
  return (
    <PaperGate
      face={portal}
      beside={t.rich('office.app.beside', { ...marked, company })}
      heading={t(`office.app.${device}.heading`, { company })}
      lead={store === null ? t(`office.app.${device}.lead`, { company }) : t('office.app.storeLead', { company })}
      foot={
        <>
          <p>{t('office.app.others')}</p>
          <ul className={styles.others}>
            {devices
              .filter((other) => other !== device)
              .map((other) => (
                <li key={other}>
                  <TextLink href={appPath(portal.key, other)}>{t(`office.app.${other}.name`)}</TextLink>
                </li>
              ))}
          </ul>
          <p>
            <TextLink href={clientPath(portal.key)}>{t('office.app.browser')}</TextLink>
          </p>
        </>
      }
    >
      <div className={styles.way}>
        {store === null ? (
          <>
            <ol className={styles.steps}>
              {steps[device].map((step) => (
                <li key={step}>{t.rich(step, { company, b: (said) => <b>{said}</b> })}</li>
              ))}
            </ol>
            {device === 'ios' ? <p className={styles.needs}>{t('office.app.ios.needs')}</p> : <InstallButton label={t('office.app.install')} done={t('office.app.installed')} />}
          </>
        ) : (
          <ButtonLink href={store}>{t(`office.app.${device === 'ios' ? 'appStore' : 'playStore'}`)}</ButtonLink>
        )}
      </div>
      {device === 'desktop' && !named ? <TouchedMac to={appPath(portal.key, 'ios')} /> : null}
      <OfficeApp portal={portal.key} signedIn={signedIn} />
    </PaperGate>
  );
}
