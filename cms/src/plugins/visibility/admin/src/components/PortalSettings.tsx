import { useMemo } from 'react';
import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { LeaveGuard } from '../../../../shared/admin/src/LeaveGuard';
import type { Portal, Version } from '../api';
import { useDraft } from '../settings/draft';
import { GROUPS } from '../settings/groups';
import { useSaving } from '../settings/saving';
import { useWords } from '../words';
import { ConflictDialog } from './ConflictDialog';
import { DueLinks } from './DueLinks';
import { DueLinksProgress } from './DueLinksProgress';
import { FindingsSummary } from './FindingsSummary';
import { PageHead } from './PageHead';
import { PreviewPane } from './PreviewPane';
import { SettingsGroup } from './SettingsGroup';
import { VersionsTab } from './VersionsTab';

interface PortalSettingsProps {
  portals: Portal[];
  portal: Portal;
  loaded: Version;
  readOnly: boolean;
  onChoose(key: string): void;
}

function Note({ children }: { children: string }) {
  return (
    <Box background="neutral0" borderColor="neutral200" hasRadius padding={4}>
      <Typography textColor="neutral700">{children}</Typography>
    </Box>
  );
}

/** The preview stays in view beside the settings where there is room, and stands below them where there is none. */
const Beside = styled(Box)`
  ${({ theme }) => theme.breakpoints.large} {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 46rem);
    gap: ${({ theme }) => theme.spaces[5]};

    > :last-child {
      position: sticky;
      top: 13rem;
      align-self: start;
    }
  }
`;

/** The customer page of one portal: its settings as they are being changed, and their versions. */
export function PortalSettings({ portals, portal, loaded, readOnly, onChoose }: PortalSettingsProps) {
  const say = useWords();
  const navigate = useNavigate();
  const { search, hash } = useLocation();
  const draft = useDraft(portal, loaded, readOnly);
  const saving = useSaving(portal, draft);
  const changes = useMemo(() => [...draft.editing.changes.values()], [draft.editing.changes]);

  const tab = hash === '#versions' ? 'versions' : 'settings';
  const show = (wanted: string) => wanted !== tab && navigate({ search, hash: wanted === 'versions' ? 'versions' : '' });

  return (
    <Page.Main aria-busy={saving.saving}>
      <Page.Title>{`${say('page.title')} · ${portal.name}`}</Page.Title>
      <PageHead
        portals={portals}
        chosen={portal.key}
        onChoose={onChoose}
        base={draft.base}
        changes={changes}
        readOnly={readOnly}
        saving={saving.saving}
        onSave={() => {
          show('settings');
          void saving.save();
        }}
        onDiscard={draft.discard}
      />
      <Layouts.Content>
        {saving.due && (
          <DueLinks
            due={saving.due.links}
            asking={saving.due.asking}
            sending={saving.sending}
            onAsk={saving.askAgain}
            onSend={() => void saving.send()}
            onLater={saving.later}
          />
        )}
        <DueLinksProgress portal={portal.key} />
        {/* The tab stands behind the #, so that looking at the versions is not leaving the page. */}
        <Tabs.Root variant="simple" value={tab} onValueChange={show}>
          <Tabs.List aria-label={say('tab.label')}>
            <Tabs.Trigger value="settings">{say('tab.settings')}</Tabs.Trigger>
            <Tabs.Trigger value="versions">{say('tab.versions')}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="settings">
            <Beside>
              <Flex direction="column" alignItems="stretch" gap={5} paddingTop={5}>
                <FindingsSummary editing={draft.editing} />
                {readOnly && <Note>{say('page.readOnly')}</Note>}
                {!portal.decisions && <Note>{say('page.noDecisions')}</Note>}
                {GROUPS.map((group) => (
                  <SettingsGroup key={group} group={group} editing={draft.editing} />
                ))}
              </Flex>
              <Box paddingTop={5}>
                <PreviewPane editing={draft.editing} />
              </Box>
            </Beside>
          </Tabs.Content>
          <Tabs.Content value="versions">
            <Box paddingTop={5}>
              <VersionsTab
                portal={portal}
                readOnly={readOnly}
                unsaved={changes.length > 0}
                onRestored={(version) => {
                  draft.adopt(version);
                  void saving.askForDueLinks();
                }}
              />
            </Box>
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
      {saving.conflict && (
        <ConflictDialog
          key={saving.conflict.version}
          conflict={saving.conflict}
          base={draft.base}
          saving={saving.saving}
          onSave={(settings, version) => void saving.saveOver(settings, version)}
          onTake={() => void saving.takeTheirs()}
          onBack={saving.backFromConflict}
        />
      )}
      <LeaveGuard
        unsaved={changes.length > 0}
        title={say('leave.title')}
        text={say('leave.text', { count: changes.length, portal: portal.name })}
        confirm={say('leave.confirm')}
        cancel={say('leave.cancel')}
      />
    </Page.Main>
  );
}
