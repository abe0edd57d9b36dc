import { BookmarkPlus, Ellipsis } from 'lucide';
import Link from 'next/link';
import { Icon } from '@/ui/Icon';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { TabCount, WorkTabs } from '@/ui/workspace/WorkTabs';
import type { Words } from '@/ui/words/createWords';
import menuStyles from './Menu.module.css';
import { Menu } from './Menu';
import { deleteViewAction } from './viewActions';
import { ViewForm } from './ViewForm';
import type { NamedView } from './views';
import styles from './ViewTabs.module.css';

/** The lists that have a name, each with how many cases it shows; and a name for the one that has none yet. */
export function ViewTabs({ views, current, portal, query, words: { t } }: { views: NamedView[]; current: NamedView | null; portal: string; query: string; words: Words }) {
  const saveWords = { name: t('workspace.lists.view.name'), submit: t('workspace.lists.view.submit') };
  return (
    <div className={styles.views}>
      <WorkTabs label={t('workspace.lists.views')} className={styles.tabs}>
        {views.map((view) => (
          <Link key={view.id ?? view.href} href={view.href} prefetch={false} aria-current={view === current ? 'page' : undefined}>
            {view.name} <TabCount>{view.count}</TabCount>
          </Link>
        ))}
      </WorkTabs>
      {current?.id ? (
        <Menu
          key={`${current.id} ${current.name}`}
          look="quiet"
          end
          label={
            <>
              <Icon of={Ellipsis} className={menuStyles.icon} /> {t('workspace.lists.view.change')}
            </>
          }
        >
          <ViewForm portal={portal} query={query} id={current.id} name={current.name} words={{ name: saveWords.name, submit: t('workspace.lists.view.renameSubmit') }} />
          <form action={deleteViewAction} className={menuStyles.form}>
            <input type="hidden" name="portal" value={portal} />
            <input type="hidden" name="id" value={current.id} />
            <p className={menuStyles.hint}>{t('workspace.lists.view.deleteHint')}</p>
            <WorkButton>{t('workspace.lists.view.delete')}</WorkButton>
          </form>
        </Menu>
      ) : current ? null : (
        <Menu
          key="new"
          look="quiet"
          end
          label={
            <>
              <Icon of={BookmarkPlus} className={menuStyles.icon} /> {t('workspace.lists.view.save')}
            </>
          }
        >
          <ViewForm portal={portal} query={query} words={saveWords} />
        </Menu>
      )}
    </div>
  );
}
