import { useState } from 'react';
import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft, Check, ClockCounterClockwise } from '@strapi/icons';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { createSearchParams, NavLink } from 'react-router-dom';
import { Ask } from '../../../../shared/admin/src/Ask';
import { BelowNavigation } from '../../../../shared/admin/src/BelowNavigation';
import { LeaveGuard } from '../../../../shared/admin/src/LeaveGuard';
import { useMoments } from '../../../../shared/admin/src/moments';
import { EDIT_TEMPLATES } from '../permissions';
import type { Language, Portal } from '../templates/api';
import { useWords } from '../words';
import { useLetterheadQuery, type LoadedLetterhead } from './api';
import { ChangeList } from './ChangeList';
import { useLetterhead } from './editing';
import { LetterheadFields } from './LetterheadFields';
import { LetterheadVersions } from './LetterheadVersions';

/** As whom a portal sends, in each language (OB-01). */
export function LetterheadPage({ portal, languages }: { portal: Portal; languages: Language[] }) {
  const say = useWords();
  const { data, isFetching, isError, refetch } = useLetterheadQuery(portal.key, { refetchOnMountOrArgChange: true });
  const edit = useRBAC(EDIT_TEMPLATES);
  if (isError) return <Page.Error content={say('page.failed')} action={<Button onClick={() => void refetch()}>{say('page.retry')}</Button>} />;
  // What is on the way may be newer than what was kept: a draft must not start from the older.
  if (!data || isFetching || edit.isLoading) return <Page.Loading>{say('page.loading')}</Page.Loading>;
  return <LetterheadEditor portal={portal} languages={languages} loaded={data} readOnly={edit.allowedActions.canEdit !== true} />;
}

function LetterheadEditor({ portal, languages, loaded, readOnly }: { portal: Portal; languages: Language[]; loaded: LoadedLetterhead; readOnly: boolean }) {
  const say = useWords();
  const at = useMoments();
  const editing = useLetterhead(portal.key, loaded.current);
  const [versionsOpen, setVersionsOpen] = useState(false);
  const { base, changes, conflict } = editing;
  const isChanged = changes.length > 0;
  const title = say('letterhead.open');
  const conflictName = conflict?.savedBy ?? say('somebody');
  return (
    <Page.Main aria-busy={editing.busy}>
      <Page.Title>{`${title} · ${portal.name}`}</Page.Title>
      <BelowNavigation>
        <Layouts.Header
          title={title}
          subtitle={base.createdAt === null ? say('letterhead.subtitle.none', { portal: portal.name }) : say('letterhead.subtitle.saved', { version: base.version, name: base.actor?.name ?? say('somebody'), when: at(base.createdAt).relative })}
          navigationAction={
            <Link tag={NavLink} startIcon={<ArrowLeft />} to={{ search: String(createSearchParams({ portal: portal.key })) }}>
              {say('editor.back', { portal: portal.name })}
            </Link>
          }
          secondaryAction={
            <Button variant="tertiary" startIcon={<ClockCounterClockwise />} onClick={() => setVersionsOpen(true)}>
              {say('versions')}
            </Button>
          }
          primaryAction={
            readOnly ? null : (
              <Flex gap={2} alignItems="center" wrap="wrap" justifyContent="flex-end">
                <Button variant="tertiary" disabled={!isChanged || editing.busy} onClick={editing.discard}>
                  {say('discard')}
                </Button>
                <Button startIcon={<Check />} disabled={!isChanged} loading={editing.busy} onClick={() => void editing.save()}>
                  {say('save', { version: base.version + 1 })}
                </Button>
              </Flex>
            )
          }
        />
      </BelowNavigation>
      <Layouts.Content>
        <Box paddingBottom={5} maxWidth="80rem">
          <Typography textColor="neutral700">
            {readOnly && `${say('letterhead.readOnly')} `}
            {say('letterhead.about', { portal: portal.name, address: loaded.address })}
          </Typography>
        </Box>
        <LetterheadFields portal={portal} languages={languages} address={loaded.address} editing={editing} readOnly={readOnly} />
      </Layouts.Content>
      {versionsOpen && <LetterheadVersions portal={portal} languages={languages} editing={editing} readOnly={readOnly} onClose={() => setVersionsOpen(false)} />}
      {conflict && (
        <Ask
          title={say('conflict.title', { name: conflictName, version: conflict.version })}
          text={say('letterhead.conflict.text', { name: conflictName, next: conflict.version + 1 })}
          confirm={say('conflict.over', { version: conflict.version + 1 })}
          cancel={say('conflict.stay')}
          loading={editing.busy}
          onConfirm={() => void editing.save(conflict.version)}
          onCancel={editing.leaveConflict}
        >
          <ChangeList changes={conflict.differences.map(({ from, to, ...difference }) => ({ ...difference, from: to, to: from }))} languages={languages} />
        </Ask>
      )}
      <LeaveGuard unsaved={isChanged && !readOnly} title={say('leave.title')} text={say('letterhead.leave', { portal: portal.name })} confirm={say('leave.confirm')} cancel={say('leave.cancel')} />
    </Page.Main>
  );
}
