import type { ReactNode } from 'react';
import type { EverybodysUnit, OwnersUnit, Unit } from '@/cms/types';
import { OwnForm } from '@/features/account/OwnForm';
import { clientClaimPath, clientFilePath, clientProductsPath } from '@/surroundings/paths';
import { ButtonLink } from '@/ui/Button';
import { Facts } from '@/ui/Facts';
import { Notice } from '@/ui/Notice';
import { Note, Section } from '@/ui/Section';
import { wallClock } from '@/ui/words/dates';
import { Written } from '@/ui/Written';
import { claimTold, dayFacts, extensionsTold, happeningTold, ownerFacts, warrantyFacts, warrantyTold } from '../../units/unitTold';
import { ClientFrame } from '../ClientFrame';
import type { ClientView } from '../readClient';
import styles from './Products.module.css';
import { registrationAction } from './registrationAction';
import { registrationFields } from './registrationFields';
import { WarrantyBadge } from './WarrantyBadge';

type UnitOutcome = 'done' | 'corrected' | null;

/** A unit in one of its two faces (CL-13). */
export function UnitPage({ view, unit, outcome }: { view: ClientView; unit: Unit; outcome: UnitOutcome }) {
  const { portal, words } = view;
  const { t } = words;
  const { warranty } = unit;
  const term = warranty.parts.state === warranty.state ? warranty.parts : warranty.labour;
  return (
    <ClientFrame view={view} current="products">
      <div className={styles.head}>
        <ButtonLink look="plain" href={clientProductsPath(portal.key)}>
          {t('units.heading')}
        </ButtonLink>
        <h1>{unit.serial}</h1>
        <p>{[unit.product, unit.number].filter(Boolean).join(', ')}</p>
        <WarrantyBadge state={warranty.state}>{warrantyTold(term, { timeZone: portal.timeZone, words })}</WarrantyBadge>
      </div>
      {outcome ? <Notice tone="success">{t(`units.register.${outcome}`)}</Notice> : null}
      {unit.face === 'owner' ? <Owners view={view} unit={unit} /> : <Everybodys view={view} unit={unit} />}
    </ClientFrame>
  );
}

function Everybodys({ view: { portal, words }, unit }: { view: ClientView; unit: EverybodysUnit }) {
  const { t } = words;
  const at = { timeZone: portal.timeZone, words };
  return (
    <>
      <Note>{t('units.everybody')}</Note>
      <Section id="warranty" heading={t('units.warranty')}>
        <Facts facts={warrantyFacts(unit.warranty, at)} />
      </Section>
      <Claims heading={t('units.claims')} none={t('units.noClaims')}>
        {unit.claims.map((claim, index) => (
          <li key={index}>
            <span>{claimTold(claim, at)}</span>
          </li>
        ))}
      </Claims>
    </>
  );
}

function Claims({ heading, none, children }: { heading: string; none: string; children: ReactNode[] }) {
  return (
    <Section id="claims" heading={heading}>
      {children.length > 0 ? <ul className={styles.rows}>{children}</ul> : <Note>{none}</Note>}
    </Section>
  );
}

function Owners({ view, unit }: { view: ClientView; unit: OwnersUnit }) {
  const { portal, words } = view;
  const { t } = words;
  const at = { timeZone: portal.timeZone, words };
  const customer = ownerFacts(unit, at);
  const extensions = extensionsTold(unit, at);
  const documents = unit.claims.flatMap(({ number, documents: of }) => of.map((document) => ({ ...document, number: number ?? '' })));
  return (
    <div className={styles.parts}>
      <div className={styles.part}>
        <Registration view={view} unit={unit} />
        <Claims heading={t('units.claims')} none={t('units.noClaims')}>
          {unit.claims.map((claim, index) => (
            <li key={index}>
              {claim.number ? <a href={clientClaimPath(portal.key, claim.number)}>{claim.problem || t('claims.untitled')}</a> : null}
              <span>{[claim.number, claimTold(claim, at)].filter(Boolean).join(', ')}</span>
            </li>
          ))}
        </Claims>
        {documents.length > 0 ? (
          <Section id="documents" heading={t('units.documents')}>
            <ul className={styles.rows}>
              {documents.map(({ id, name, number }) => (
                <li key={id}>
                  <a href={clientFilePath(portal.key, number, id)}>{t('units.documentOf', { name, number })}</a>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Section id="history" heading={t('units.history')}>
          <ol className={styles.rows}>
            {[...unit.history].reverse().map((happening) => (
              <li key={happening.id}>
                {happeningTold(happening, at).head}
                <p>
                  <Written at={happening.at} zone={portal.timeZone} words={words} className={undefined} />
                </p>
              </li>
            ))}
          </ol>
        </Section>
      </div>
      <aside aria-label={t('claims.facts')}>
        <Facts facts={[...warrantyFacts(unit.warranty, at), ...(extensions.length > 0 ? [{ term: t('units.extensions'), value: extensions.join(' ') }] : []), ...dayFacts(unit, at), ...customer]} />
      </aside>
    </div>
  );
}

/** What waits to be registered, or may still be corrected. */
function Registration({ view, unit }: { view: ClientView; unit: OwnersUnit }) {
  const { portal, words } = view;
  const { t, datesIn } = words;
  const company = portal.name;
  if (unit.commands.includes('register')) {
    return (
      <Section id="register" heading={t('units.register.heading')}>
        <div className={styles.form}>
          <Note>{t('units.register.lead')}</Note>
          <OwnForm look="client" action={registrationAction} hidden={{ portal: portal.key, unit: unit.documentId, version: unit.version, as: 'register' }} fields={registrationFields(unit, words)} submit={t('units.register.submit')} />
        </div>
      </Section>
    );
  }
  if (!unit.commands.includes('correct')) return <Note>{t('units.register.closed', { company })}</Note>;
  const until = unit.correctableUntil ? datesIn(portal.timeZone).date(wallClock(unit.correctableUntil, portal.timeZone)) : '';
  return (
    <Section id="register" heading={t('units.register.correct')}>
      <div className={styles.form}>
        <Note>{t('units.register.correctLead', { day: until, company })}</Note>
        <OwnForm look="client" action={registrationAction} hidden={{ portal: portal.key, unit: unit.documentId, version: unit.version, as: 'correct' }} fields={registrationFields(unit, words)} submit={t('units.register.correctSubmit')} />
      </div>
    </Section>
  );
}
