import type { Company, CompanyMember, Portal } from '@/cms/types';
import { classes, Hidden } from '@/ui/layout';
import type { Words } from '@/ui/words/createWords';
import { readablePhone } from '@/ui/words/phone';
import { Status } from '@/ui/workspace/Status';
import { CommandButton } from '../commands/CommandButton';
import { WorkInitials } from '../WorkInitials';
import { sayAbsence } from './absence';
import { sayLevel } from './level';
import { activitySpec, memberSpec } from './memberSpecs';
import styles from './People.module.css';

type Properties = { member: CompanyMember; company: Company; portal: Portal; words: Words };

const ROLES = ['externalCaseHandler', 'projectManager', 'inspector'] as const;

/** One person: how to be reached, level, marks, days away, and what may be changed. */
export function PersonRow({ member, company, portal, words }: Properties) {
  const { t, tag } = words;
  const { name, email, mobile, level, active, roles } = member;
  const { when, said, deputy } = sayAbsence(member, portal, words);
  const marks = ROLES.filter((role) => roles.includes(role));
  const change = active ? memberSpec(member, company, portal, words) : null;
  const activity = activitySpec(member, portal, words);
  return (
    <li className={styles.person}>
      <WorkInitials name={name} />
      <div className={styles.who}>
        <p>
          <b>{name}</b>
        </p>
        {email ? (
          <p>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        ) : null}
        {mobile ? (
          <p>
            <a href={`tel:${mobile}`}>{readablePhone(mobile, tag)}</a>
          </p>
        ) : null}
      </div>
      <div className={styles.level}>
        {active ? (
          <Status code={String(level)} tone="plain">
            {sayLevel(level, portal, words)}
          </Status>
        ) : (
          <Status code="–" tone="plain">
            {t('workspace.company.member.hasLeft')}
          </Status>
        )}
        {marks.map((role) => (
          <p key={role} className={styles.mark}>
            {t(`workspace.company.roles.${role}`)}
          </p>
        ))}
      </div>
      <div className={styles.absence}>
        {active ? (
          <>
            <p className={classes(when === 'now' && styles.away, when === null && styles.muted)}>{said}</p>
            {deputy ? <p className={classes(when === 'now' && !member.deputy ? styles.lacking : styles.muted)}>{deputy}</p> : null}
          </>
        ) : null}
      </div>
      <div className={styles.acts}>
        {[change, activity].map((spec, index) =>
          spec ? (
            <CommandButton key={spec.label} spec={spec} small look={index === 0 ? 'plain' : 'quiet'}>
              {spec.label}
              <Hidden> {name}</Hidden>
            </CommandButton>
          ) : null,
        )}
      </div>
    </li>
  );
}
