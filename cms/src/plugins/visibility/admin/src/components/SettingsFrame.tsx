import { useMemo, type ReactNode } from 'react';
import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useLocation, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { LeaveGuard } from '../../../../shared/admin/src/LeaveGuard';
import type { Portal } from '../api';
import type { Draft, SettingsKind } from '../settings/draft';
import type { AnyLeaf } from '../settings/leaves';
import type { Saving } from '../settings/saving';
import { useWords } from '../words';
import { ConflictDialog } from './ConflictDialog';
import { FindingsSummary } from './FindingsSummary';
import { PageHead } from './PageHead';

interface SettingsFrameProps<Stored extends object> {
  title: string;
  kind: SettingsKind<Stored>;
  portals: Portal[];
  portal: Portal;
  onChoose(key: string): void;
  draft: Draft<Stored, AnyLeaf>;
  saving: Saving<Stored>;
  readOnly: boolean;
  leaveText: string;
  /** Above both tabs. */
  above?: ReactNode;
  /** Over the page, while a yes to saving is waited for. */
  asking?: ReactNode;
  /** What settings would be for people if they were saved; absent where nobody counts that. */
  consequences?(settings: Stored): ReactNode;
  notes?: string[];
  fields: ReactNode;
  preview: ReactNode;
  versions: ReactNode;
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

/** The page of one portal's settings: as they are being changed, seen beside it, and their versions. */
export function SettingsFrame<Stored extends object>({ title, kind, portals, portal, onChoose, draft, saving, readOnly, leaveText, above, asking, consequences, notes = [], fields, preview, versions }: SettingsFrameProps<Stored>) {
  const say = useWords();
  const navigate = useNavigate();
  const { search, hash } = useLocation();
  const changes = useMemo(() => [...draft.editing.changes.values()], [draft.editing.changes]);

  const tab = hash === '#versions' ? 'versions' : 'settings';
  const show = (wanted: string) => wanted !== tab && navigate({ search, hash: wanted === 'versions' ? 'versions' : '' });

  return (
    <Page.Main aria-busy={saving.saving}>
      <Page.Title>{`${title} · ${portal.name}`}</Page.Title>
      <PageHead
        title={title}
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
        {above}
        {/* The tab stands behind the #, so that looking at the versions is not leaving the page. */}
        <Tabs.Root variant="simple" value={tab} onValueChange={show}>
          <Tabs.List aria-label={title}>
            <Tabs.Trigger value="settings">{say('tab.settings')}</Tabs.Trigger>
            <Tabs.Trigger value="versions">{say('tab.versions')}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="settings">
            <Beside>
              <Flex direction="column" alignItems="stretch" gap={5} paddingTop={5}>
                <FindingsSummary editing={draft.editing} />
                {[...(readOnly ? [say('page.readOnly')] : []), ...notes].map((note) => (
                  <Note key={note}>{note}</Note>
                ))}
                {fields}
              </Flex>
              <Box paddingTop={5}>{preview}</Box>
            </Beside>
          </Tabs.Content>
          <Tabs.Content value="versions">
            <Box paddingTop={5}>{versions}</Box>
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
      {asking}
      {saving.conflict && (
        <ConflictDialog
          key={saving.conflict.version}
          kind={kind}
          conflict={saving.conflict}
          base={draft.base}
          saving={saving.saving}
          consequences={consequences}
          onSave={(settings, version) => void saving.saveOver(settings, version)}
          onTake={() => void saving.takeTheirs()}
          onBack={saving.backFromConflict}
        />
      )}
      <LeaveGuard unsaved={changes.length > 0} title={say('leave.title')} text={leaveText} confirm={say('leave.confirm')} cancel={say('leave.cancel')} />
    </Page.Main>
  );
}
