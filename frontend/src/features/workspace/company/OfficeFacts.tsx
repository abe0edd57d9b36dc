import type { ReactNode } from 'react';
import type { Company, CompanyOffice, Portal } from '@/cms/types';
import { hasCases } from '@/surroundings/areas';
import { Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { readablePhone } from '@/ui/words/phone';
import { Status } from '@/ui/workspace/Status';
import { CommandButton } from '../commands/CommandButton';
import styles from './Company.module.css';
import { officeSpec } from './officeSpec';
import { sayPlace } from './place';

/** Where an office is; in a portal with cases also what it does, whether it takes work, and who there gets it at once. */
export function OfficeFacts({ office, company, portal, words }: { office: CompanyOffice; company: Company; portal: Portal; words: Words }) {
  const takesTasks = hasCases(portal);
  const { t, tag, datesIn } = words;
  const { documentId, name, street, postalCode, city, phone, available, categories, automaticAssignment } = office;
  const address = [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean);
  const place = sayPlace(office, words);
  const atOnce = automaticAssignment.flatMap(({ kind, member }) => (member ? [{ kind, name: member.name }] : []));
  return (
    <div className={styles.facts}>
      <div>
        <h2 id={`name-${documentId}`}>{name}</h2>
        {takesTasks ? (
          <p className={styles.state}>
            <Status code={available ? '✓' : '–'} tone={available ? 'ok' : 'warn'}>
              {t(available ? 'workspace.company.office.works' : 'workspace.company.office.rests')}
            </Status>
          </p>
        ) : null}
      </div>
      <dl>
        <Fact name={t('workspace.company.office.address')}>
          {address.length > 0 ? address.map((line) => <p key={line}>{line}</p>) : <p className={styles.muted}>{t('workspace.company.office.noAddress')}</p>}
          {phone ? (
            <p>
              <a href={`tel:${phone}`}>{readablePhone(phone, tag)}</a>
            </p>
          ) : null}
        </Fact>
        {takesTasks ? (
          <>
            <Fact name={t('workspace.company.office.onMap')}>{place ?? <p className={styles.lacking}>{t('workspace.company.office.noPlace')}</p>}</Fact>
            <Fact name={t('workspace.company.office.does')}>{categories.length > 0 ? datesIn('UTC').list(categories) : <p className={styles.muted}>{t('workspace.company.office.doesAnything')}</p>}</Fact>
            <Fact name={t('workspace.company.office.atOnce')}>
              {atOnce.length > 0 ? atOnce.map(({ kind, name: who }) => <p key={kind}>{t('workspace.company.office.getsAtOnce', { kind: t(`workspace.case.task.kind.${kind}`), name: who })}</p>) : <p className={styles.muted}>{t('workspace.company.office.namesItself')}</p>}
            </Fact>
          </>
        ) : null}
      </dl>
      {takesTasks ? (
        <CommandButton spec={officeSpec(office, company, words)} small>
          {t('workspace.company.change')}
          <Hidden> {name}</Hidden>
        </CommandButton>
      ) : null}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
