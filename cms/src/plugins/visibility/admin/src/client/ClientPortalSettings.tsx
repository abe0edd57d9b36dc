import type { ClientSettings } from '../../../server/rules/client-portal';
import {
  useClientPortalVersionsQuery,
  useLazyClientPortalQuery,
  useRestoreClientPortalMutation,
  useSaveClientPortalMutation,
  type ClientVersion,
  type Portal,
} from '../api';
import { SettingsFrame } from '../components/SettingsFrame';
import { VersionsTab } from '../components/VersionsTab';
import { useDraft } from '../settings/draft';
import type { AnyLeaf } from '../settings/leaves';
import { useSaving } from '../settings/saving';
import { useWords } from '../words';
import { ClientFields } from './ClientFields';
import { ClientPreview } from './ClientPreview';
import { CLIENT_PORTAL } from './kind';

interface ClientPortalSettingsProps {
  portals: Portal[];
  portal: Portal;
  loaded: ClientVersion;
  readOnly: boolean;
  onChoose(key: string): void;
}

/** What one client portal looks like and says, as it is being changed, and its versions. */
export function ClientPortalSettings({ portals, portal, loaded, readOnly, onChoose }: ClientPortalSettingsProps) {
  const say = useWords();
  const draft = useDraft<ClientSettings, AnyLeaf>(CLIENT_PORTAL, portal, loaded, readOnly);
  const [put, { isLoading: saving }] = useSaveClientPortalMutation();
  const [read] = useLazyClientPortalQuery();
  const [restore, { isLoading: restoring }] = useRestoreClientPortalMutation();
  const versions = useClientPortalVersionsQuery(portal.key, { refetchOnMountOrArgChange: true });
  const { editing } = draft;
  return (
    <SettingsFrame
      title={say('client.title')}
      kind={CLIENT_PORTAL}
      portals={portals}
      portal={portal}
      onChoose={onChoose}
      draft={draft}
      saving={useSaving(draft, {
        saving,
        put: (version, settings) => put({ portal: portal.key, version, settings }),
        read: async () => (await read(portal.key)).data,
        saved: (version) => say('client.saved', { version }),
      })}
      readOnly={readOnly}
      leaveText={say('client.leave', { count: editing.changes.size, portal: portal.name })}
      fields={<ClientFields editing={editing} />}
      preview={<ClientPreview editing={editing} />}
      versions={
        <VersionsTab
          kind={CLIENT_PORTAL}
          versions={versions}
          restoring={restoring}
          restore={(version, restored) => restore({ portal: portal.key, version, restored })}
          readOnly={readOnly}
          unsaved={editing.changes.size > 0}
          onRestored={draft.adopt}
        />
      }
    />
  );
}
