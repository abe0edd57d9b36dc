import type { Member, Portal } from '@/cms/types';
import { workCasesPath } from '@/surroundings/paths';
import { WorkButtonLink } from '@/ui/workspace/WorkButton';
import type { Words } from '@/ui/words/createWords';
import styles from './HomePage.module.css';

/** The first page after a sign-in, as long as there is no dashboard. */
export function HomePage({ portal, member, words: { t } }: { portal: Portal; member: Member; words: Words }) {
  return (
    <div className={styles.page}>
      <h1 className={styles.sentence}>{t('workspace.home.heading', { name: member.name.split(/\s+/)[0] ?? member.name })}</h1>
      <p className={styles.lead}>{t('workspace.home.lead')}</p>
      <div>
        <WorkButtonLink look="primary" href={workCasesPath(portal.key)} prefetch={false}>
          {t('workspace.home.cases')}
        </WorkButtonLink>
      </div>
    </div>
  );
}
