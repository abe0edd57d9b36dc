import { useEffect, useState } from 'react';
import { Box, Button, Flex, Link, Tabs } from '@strapi/design-system';
import { ArrowLeft, Check } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { createSearchParams, NavLink, useSearchParams, type Location } from 'react-router-dom';
import { Ask } from '../../../shared/admin/src/Ask';
import { BelowNavigation } from '../../../shared/admin/src/BelowNavigation';
import { LeaveGuard } from '../../../shared/admin/src/LeaveGuard';
import { useMoments } from '../../../shared/admin/src/moments';
import { PortalChooser } from '../../../shared/admin/src/PortalChooser';
import type { Language, Portal, Version } from './api';
import { DifferenceList } from './DifferenceList';
import { Simulation } from './simulation/Simulation';
import { useDraft } from './types/draft';
import { fieldOf, findingsAt } from './types/finding-words';
import { FindingsSummary } from './types/FindingsSummary';
import { useSaving } from './types/saving';
import type { TypeEditing } from './types/editing';
import { TypeEditor } from './types/TypeEditor';
import { TypeList } from './types/TypeList';
import { VersionsTab } from './versions/VersionsTab';
import { useSpoken, useWords } from './words';

interface PortalTypesProps {
  portals: Portal[];
  portal: Portal;
  languages: Language[];
  loaded: Version;
  readOnly: boolean;
  onChoose(key: string): void;
}

/** From one type to the next nothing is left. */
const portalIn = ({ pathname, search }: Location): string => `${pathname} ${new URLSearchParams(search).get('portal') ?? ''}`;

/** The dossier types of one office as they are being written: all of them with their versions, or one with its simulation (OB-04, OB-11). */
export function PortalTypes({ portals, portal, languages, loaded, readOnly, onChoose }: PortalTypesProps) {
  const say = useWords();
  const spoken = useSpoken();
  const at = useMoments();
  const [search, setSearch] = useSearchParams();
  const draft = useDraft(loaded);
  const saving = useSaving(draft, portal);
  const [tab, setTab] = useState<string>('types');
  const [open, setOpen] = useState('');
  const [goal, setGoal] = useState<string | null>(null);
  const { base, drafts, changes, isChanged, shownFindings } = draft;

  const place = drafts.findIndex(({ id }) => id === search.get('type'));
  const chosen = drafts[place];
  const openType = (id: string) => {
    setOpen('');
    setTab('steps');
    setSearch({ portal: portal.key, type: id });
  };
  const shownTab = chosen ? (tab === 'simulation' ? tab : 'steps') : tab === 'versions' ? tab : 'types';

  // A field of another type or of a closed step is there once that has been opened.
  useEffect(() => {
    if (goal === null) return;
    const field = document.getElementById(fieldOf(goal));
    if (!field) return;
    field.focus();
    setGoal(null);
  }, [goal, place, open]);
  function go(setting: string) {
    const [, type, , step] = setting.split('.');
    const wanted = drafts[Number(type)];
    if (!wanted) return;
    setTab('steps');
    if (/\.steps\.\d/.test(setting)) setOpen(wanted.type.steps[Number(step)]?.key ?? '');
    if (wanted !== chosen) setSearch({ portal: portal.key, type: wanted.id });
    setGoal(setting);
  }

  const editing: TypeEditing | null = chosen
    ? {
        type: chosen.type,
        at: `types.${place}`,
        saved: chosen.saved,
        readOnly,
        errorAt: findingsAt(shownFindings, say),
        countAt: (setting) => shownFindings.filter((finding) => finding.setting.startsWith(`${setting}.`)).length,
        change: (type) => draft.change(chosen.id, type),
      }
    : null;
  const subtitle = base.createdAt === null ? say('page.subtitle.none') : say('page.subtitle.saved', { version: base.version, name: base.actor?.name ?? say('somebody'), when: at(base.createdAt).relative });
  const title = chosen ? spoken(chosen.type.names) || say('type.unnamed') : say('page.title');

  return (
    <Page.Main aria-busy={saving.busy}>
      <Page.Title>{`${title} · ${portal.name}`}</Page.Title>
      <BelowNavigation>
        <Layouts.Header
          title={title}
          subtitle={subtitle}
          navigationAction={
            chosen && (
              <Link tag={NavLink} startIcon={<ArrowLeft />} to={{ search: String(createSearchParams({ portal: portal.key })) }}>
                {say('type.back', { portal: portal.name })}
              </Link>
            )
          }
          secondaryAction={!chosen && <PortalChooser label={say('portal.label')} portals={portals} chosen={portal.key} onChoose={onChoose} />}
          primaryAction={
            readOnly ? null : (
              <Flex gap={2} alignItems="center" wrap="wrap" justifyContent="flex-end">
                <Button variant="tertiary" disabled={!isChanged || saving.busy} onClick={draft.undo}>
                  {say('undo')}
                </Button>
                <Button startIcon={<Check />} disabled={!isChanged} loading={saving.busy} onClick={() => void saving.save()}>
                  {say('save', { version: base.version + 1 })}
                </Button>
              </Flex>
            )
          }
        />
      </BelowNavigation>
      <Layouts.Content>
        <FindingsSummary findings={shownFindings} settings={draft.settings} refusals={saving.refusals} onGo={go} />
        <Tabs.Root key={chosen ? 'one' : 'all'} variant="simple" value={shownTab} onValueChange={setTab}>
          <Tabs.List aria-label={title}>
            {(chosen ? (['steps', 'simulation'] as const) : (['types', 'versions'] as const)).map((one) => (
              <Tabs.Trigger key={one} value={one}>
                {say(`tab.${one}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value="types">
            <TypeList draft={draft} portal={portal} languages={languages} readOnly={readOnly} onOpen={openType} />
          </Tabs.Content>
          <Tabs.Content value="versions">
            <Box paddingTop={5}>
              <VersionsTab portal={portal} readOnly={readOnly} unsaved={isChanged} onRestored={draft.adopt} />
            </Box>
          </Tabs.Content>
          <Tabs.Content value="steps">
            <Box paddingTop={5}>{editing && <TypeEditor editing={editing} languages={languages} open={open} onOpen={setOpen} />}</Box>
          </Tabs.Content>
          <Tabs.Content value="simulation" forceMount hidden={shownTab !== 'simulation'}>
            <Box paddingTop={5}>{chosen && <Simulation key={chosen.id} portal={portal} languages={languages} type={chosen.type} shown={shownTab === 'simulation'} />}</Box>
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
      {saving.conflict && <ConflictQuestion saving={saving} conflict={saving.conflict} />}
      <LeaveGuard unsaved={isChanged && !readOnly} place={portalIn} title={say('leave.title')} text={say('leave.text', { count: Math.max(changes.length, 1), portal: portal.name })} confirm={say('leave.confirm')} cancel={say('leave.cancel')} />
    </Page.Main>
  );
}

function ConflictQuestion({ saving, conflict }: { saving: ReturnType<typeof useSaving>; conflict: NonNullable<ReturnType<typeof useSaving>['conflict']> }) {
  const say = useWords();
  return (
    <Ask
      title={say('conflict.title', { name: conflict.savedBy ?? say('somebody'), version: conflict.version })}
      text={say('conflict.text', { next: conflict.version + 1 })}
      confirm={say('conflict.save', { next: conflict.version + 1 })}
      cancel={say('conflict.back')}
      loading={saving.busy}
      onConfirm={() => void saving.saveOver(conflict)}
      onCancel={saving.leaveConflict}
    >
      <Box background="neutral100" hasRadius padding={3}>
        <DifferenceList differences={conflict.differences} />
      </Box>
    </Ask>
  );
}
