import Link from 'next/link';
import type { OwnersUnit, Portal, UnitChoices } from '@/cms/types';
import { workClaimFilePath, workClaimPath, workClientPath, workUnitsPath } from '@/surroundings/paths';
import { Written } from '@/ui/Written';
import type { Words } from '@/ui/words/createWords';
import { muted } from '@/ui/workspace/page';
import { claimTold, dayFacts, extensionsTold, happeningTold, ownerFacts, warrantyFacts, warrantyTold } from '../../units/unitTold';
import { CommandButton } from '../commands/CommandButton';
import { ThingFact, ThingPage, ThingPart } from '../thing/ThingPage';
import styles from './Units.module.css';
import { unitSpecs } from './unitSpecs';
import { RegistrationStatus, WarrantyStatus } from './WarrantyStatus';

type Properties = { portal: Portal; unit: OwnersUnit; choices: UnitChoices; words: Words };

/** A unit with all that is known of it, and what can be done with it (CL-14). */
export function WorkUnitPage({ portal, unit, choices, words }: Properties) {
  const { t } = words;
  const at = { timeZone: portal.timeZone, words };
  const { warranty } = unit;
  const extensions = extensionsTold(unit, at);
  const documents = unit.claims.flatMap(({ number, documents: of }) => of.map((document) => ({ ...document, number: number ?? '' })));
  return (
    <ThingPage
      back={{ href: workUnitsPath(portal.key), label: t('workspace.units.heading') }}
      head={{
        title: unit.serial,
        lead: [unit.product, unit.number].filter(Boolean).join(', '),
        badges: (
          <>
            <WarrantyStatus state={warranty.state}>{warrantyTold(warranty.parts.state === warranty.state ? warranty.parts : warranty.labour, at)}</WarrantyStatus>
            <RegistrationStatus registration={unit.registration} words={words} />
          </>
        ),
      }}
      acts={unitSpecs(unit, choices, words).map((spec, index) => (
        <CommandButton key={spec.label} spec={spec} look={index === 0 ? 'primary' : 'plain'} />
      ))}
      facts={{
        label: t('claims.facts'),
        rows: (
          <>
            {warrantyFacts(warranty, at).map(({ term, value }) => (
              <ThingFact key={term} name={term}>
                {value}
              </ThingFact>
            ))}
            <ThingFact name={t('units.company')}>{unit.company ? <Link href={workClientPath(portal.key, unit.company.documentId)}>{unit.company.name}</Link> : t('units.nobody')}</ThingFact>
            {[...dayFacts(unit, at), ...ownerFacts(unit, at)].map(({ term, value }) => (
              <ThingFact key={term} name={term}>
                {value}
              </ThingFact>
            ))}
          </>
        ),
      }}
    >
      <ThingPart id="claims" heading={t('units.claims')}>
        {unit.claims.length > 0 ? (
          <ul className={styles.rows}>
            {unit.claims.map((claim) => (
              <li key={claim.number}>
                <Link href={workClaimPath(portal.key, claim.number ?? '')} prefetch={false}>
                  {claim.problem || t('claims.untitled')}
                </Link>
                <span className={styles.below}>{[claim.number, claimTold(claim, at)].filter(Boolean).join(', ')}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p className={muted}>{t('units.noClaims')}</p>
        )}
      </ThingPart>
      {documents.length > 0 ? (
        <ThingPart id="documents" heading={t('units.documents')}>
          <ul className={styles.rows}>
            {documents.map(({ id, name, number }) => (
              <li key={id}>
                <a href={workClaimFilePath(portal.key, number, id)}>{t('units.documentOf', { name, number })}</a>
              </li>
            ))}
          </ul>
        </ThingPart>
      ) : null}
      {extensions.length > 0 ? (
        <ThingPart id="extensions" heading={t('units.extensions')}>
          <ul className={styles.rows}>
            {extensions.map((told) => (
              <li key={told}>{told}</li>
            ))}
          </ul>
        </ThingPart>
      ) : null}
      <ThingPart id="history" heading={t('units.history')}>
        <ol className={styles.rows}>
          {[...unit.history].reverse().map((happening) => {
            const { head, more } = happeningTold(happening, at);
            return (
              <li key={happening.id}>
                {head} <Written at={happening.at} zone={portal.timeZone} words={words} className={muted} />
                {more.map((told) => (
                  <p key={told} className={muted}>
                    {told}
                  </p>
                ))}
              </li>
            );
          })}
        </ol>
      </ThingPart>
    </ThingPage>
  );
}
