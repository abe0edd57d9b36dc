import type { Settings } from '../../../server/rules/settings';
import {
  useCustomerPageVersionsQuery,
  useLazyCustomerPageQuery,
  useRestoreCustomerPageMutation,
  useSaveCustomerPageMutation,
  type Portal,
  type Version,
} from '../api';
import { useDraft } from '../settings/draft';
import { useDueLinks } from '../settings/due';
import { useForesight } from '../settings/foresight';
import { GROUPS } from '../settings/groups';
import { CUSTOMER_PAGE } from '../settings/kind';
import type { Leaf } from '../settings/leaves';
import { useSaving } from '../settings/saving';
import { useWords } from '../words';
import { DueLinks } from './DueLinks';
import { DueLinksProgress } from './DueLinksProgress';
import { ForeseenByVersion } from './ForeseenByVersion';
import { ForesightDialog } from './ForesightDialog';
import { PreviewPane } from './PreviewPane';
import { SettingsFrame } from './SettingsFrame';
import { SettingsGroup } from './SettingsGroup';
import { VersionsTab } from './VersionsTab';

interface PortalSettingsProps {
  portals: Portal[];
  portal: Portal;
  loaded: Version;
  readOnly: boolean;
  onChoose(key: string): void;
}

/** The customer page of one portal: its settings as they are being changed, and their versions. */
export function PortalSettings({ portals, portal, loaded, readOnly, onChoose }: PortalSettingsProps) {
  const say = useWords();
  const { foresight, looking, heldBack, close } = useForesight(portal);
  // What is saved is what was looked at: nothing changes in between.
  const draft = useDraft<Settings, Leaf>(CUSTOMER_PAGE, portal, loaded, readOnly || looking);
  const due = useDueLinks(portal);
  const [put, { isLoading: saving }] = useSaveCustomerPageMutation();
  const [read] = useLazyCustomerPageQuery();
  const [restore, { isLoading: restoring }] = useRestoreCustomerPageMutation();
  const versions = useCustomerPageVersionsQuery(portal.key, { refetchOnMountOrArgChange: true });
  const { editing } = draft;
  const save = useSaving(draft, {
    saving: saving || looking,
    put: (version, settings) => put({ portal: portal.key, version, settings }),
    read: async () => (await read(portal.key)).data,
    saved: (version) => say('saved', { version }),
    heldBack,
    async after() {
      close();
      await due.ask();
    },
  });

  return (
    <SettingsFrame
      title={say('page.title')}
      kind={CUSTOMER_PAGE}
      portals={portals}
      portal={portal}
      onChoose={onChoose}
      draft={draft}
      saving={save}
      readOnly={readOnly}
      leaveText={say('leave.text', { count: editing.changes.size, portal: portal.name })}
      above={
        <>
          {due.due && <DueLinks due={due.due.links} asking={due.due.asking} sending={due.sending} onAsk={due.askAgain} onSend={() => void due.send()} onLater={due.later} />}
          <DueLinksProgress portal={portal.key} />
        </>
      }
      asking={
        foresight && (
          <ForesightDialog
            portal={portal}
            {...foresight}
            changes={[...editing.changes.values()]}
            version={draft.base.version + 1}
            saving={saving}
            onSave={() => void save.saveNow(foresight.settings).then(close)}
            onBack={close}
          />
        )
      }
      consequences={(settings) => <ForeseenByVersion portal={portal} settings={settings} />}
      notes={portal.decisions ? [] : [say('page.noDecisions')]}
      fields={GROUPS.map((group) => (
        <SettingsGroup key={group} group={group} editing={editing} />
      ))}
      preview={<PreviewPane editing={editing} />}
      versions={
        <VersionsTab
          kind={CUSTOMER_PAGE}
          versions={versions}
          consequences={(settings) => <ForeseenByVersion portal={portal} settings={settings} />}
          restoring={restoring}
          restore={(version, restored) => restore({ portal: portal.key, version, restored })}
          readOnly={readOnly}
          unsaved={editing.changes.size > 0}
          onRestored={(version) => {
            draft.adopt(version);
            void due.ask();
          }}
        />
      }
    />
  );
}
