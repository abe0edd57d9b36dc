import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useLocation, useNavigate, type Location } from 'react-router-dom';
import { LeaveGuard } from '../../../shared/admin/src/LeaveGuard';
import type { Portal, Version } from './api';
import { ConflictDialog } from './matrix/ConflictDialog';
import { useDraft } from './matrix/draft';
import { MatrixGrid } from './matrix/MatrixGrid';
import { MatrixHead } from './matrix/MatrixHead';
import { SaveDialog } from './matrix/SaveDialog';
import { useSaving } from './matrix/saving';
import { MembersTab } from './members/MembersTab';
import { VersionsTab } from './versions/VersionsTab';
import { useWords } from './words';

interface PortalRolesProps {
  portals: Portal[];
  portal: Portal;
  loaded: Version;
  may: { changeMatrix: boolean; readMembers: boolean; mark: boolean };
  onChoose(key: string): void;
}

/** Searching for members is not leaving a matrix that is not saved; going to another portal is. */
const placeOf = ({ pathname, search }: Location) => `${pathname} ${new URLSearchParams(search).get('portal') ?? ''}`;

/** The roles of one portal: their rights as they are being changed, who has them, and the versions. */
export function PortalRoles({ portals, portal, loaded, may, onChoose }: PortalRolesProps) {
  const say = useWords();
  const navigate = useNavigate();
  const { search, hash } = useLocation();
  const draft = useDraft(portal, loaded, !may.changeMatrix);
  const { asking, saving, conflict, ask, save, backFromAsking, saveOver, takeTheirs, backFromConflict } = useSaving(portal, draft);
  const { changes } = draft.editing;

  const tabs = ['matrix', ...(may.readMembers ? (['members'] as const) : []), 'versions'] as const;
  const tab = tabs.find((name) => `#${name}` === hash) ?? 'matrix';
  const show = (wanted: string) => wanted !== tab && navigate({ search, hash: wanted === 'matrix' ? '' : wanted });

  return (
    <Page.Main aria-busy={saving}>
      <Page.Title>{`${say('page.title')} · ${portal.name}`}</Page.Title>
      <MatrixHead
        portals={portals}
        draft={draft}
        readOnly={!may.changeMatrix}
        saving={saving}
        onChoose={onChoose}
        onSave={() => {
          void show('matrix');
          ask();
        }}
      />
      <Layouts.Content>
        {/* The tab stands behind the #, so that looking at the versions is not leaving the page. */}
        <Tabs.Root variant="simple" value={tab} onValueChange={(wanted) => void show(wanted)}>
          <Tabs.List aria-label={say('tab.label')}>
            {tabs.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {say(`tab.${name}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value="matrix">
            <Flex direction="column" alignItems="stretch" gap={4} paddingTop={5}>
              {!may.changeMatrix && <Typography textColor="neutral600">{say('page.readOnly')}</Typography>}
              <MatrixGrid editing={draft.editing} />
            </Flex>
          </Tabs.Content>
          {may.readMembers && (
            <Tabs.Content value="members">
              <Box paddingTop={5}>
                <MembersTab portal={portal} matrix={draft.base.settings} readOnly={!may.mark} />
              </Box>
            </Tabs.Content>
          )}
          <Tabs.Content value="versions">
            <Box paddingTop={5}>
              <VersionsTab portal={portal} readOnly={!may.changeMatrix} unsaved={changes.length > 0} onRestored={draft.adopt} />
            </Box>
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
      {asking && <SaveDialog portal={portal} draft={draft} saving={saving} onSave={() => void save()} onBack={backFromAsking} />}
      {conflict && (
        <ConflictDialog
          key={conflict.version}
          conflict={conflict}
          portal={portal}
          saving={saving}
          onSave={() => void saveOver(conflict)}
          onTake={() => void takeTheirs()}
          onBack={backFromConflict}
        />
      )}
      <LeaveGuard
        unsaved={changes.length > 0}
        place={placeOf}
        title={say('leave.title')}
        text={say('leave.text', { count: changes.length, portal: portal.name })}
        confirm={say('leave.confirm')}
        cancel={say('leave.cancel')}
      />
    </Page.Main>
  );
}
