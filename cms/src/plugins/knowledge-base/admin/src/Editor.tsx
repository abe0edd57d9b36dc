import { useState } from 'react';
import { Box, Button, Flex, Link, Tabs, Typography } from '@strapi/design-system';
import { ArrowLeft, Check, Feather } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { createSearchParams, NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { Ask } from '../../../shared/admin/src/Ask';
import { BelowNavigation } from '../../../shared/admin/src/BelowNavigation';
import { LeaveGuard } from '../../../shared/admin/src/LeaveGuard';
import { useMoments } from '../../../shared/admin/src/moments';
import type { Article } from './api';
import { Attachments } from './Attachments';
import { BodyEditor } from './body/BodyEditor';
import { useDraft } from './draft';
import { Facts } from './Facts';
import { HeadFields } from './HeadFields';
import type { OpenArticleProps } from './open-article';
import { Opinions } from './Opinions';
import { PreviewPane } from './PreviewPane';
import { useSaving } from './saving';
import { StateBadge } from './StateBadge';
import { useWords } from './words';

/** What is set of an article stands beside its words where there is room. */
const Beside = styled(Box)`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[5]};
  padding-top: ${({ theme }) => theme.spaces[5]};
  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 1fr) 32rem;
  }
`;

/** An article while it is written: its words, what it looks like, and what readers say of it. */
export function Editor({ place, portal, portals, languages, readOnly, opened, onReload }: OpenArticleProps & { opened: Article; onReload(): void }) {
  const say = useWords();
  const at = useMoments();
  const draft = useDraft(opened);
  const saving = useSaving(place, draft);
  const [tab, setTab] = useState('write');
  const [withdrawing, setWithdrawing] = useState(false);
  const { base, content, changed } = draft;
  const name = content.title || say('list.untitled');
  return (
    <Page.Main aria-busy={saving.busy}>
      <Page.Title>{`${name} · ${portal.name}`}</Page.Title>
      <BelowNavigation>
        <Layouts.Header
          title={name}
          subtitle={`${base.number} · ${say('list.changedBy', { when: at(base.changedAt).relative, name: base.changedBy ?? '' })}`}
          navigationAction={
            <Link tag={NavLink} startIcon={<ArrowLeft />} to={{ search: String(createSearchParams({ portal: portal.key })) }}>
              {say('editor.back', { portal: portal.name })}
            </Link>
          }
          secondaryAction={
            <Flex gap={2} alignItems="center">
              <StateBadge state={changed && base.state === 'published' ? 'changed' : base.state} />
              <Box aria-live="polite">{changed && <Typography variant="pi">{say('editor.unsaved')}</Typography>}</Box>
            </Flex>
          }
          primaryAction={
            readOnly ? null : (
              <Flex gap={2} wrap="wrap">
                {base.state !== 'draft' && (
                  <Button variant="danger-light" disabled={saving.busy} onClick={() => setWithdrawing(true)}>
                    {say('withdraw')}
                  </Button>
                )}
                <Button variant="secondary" startIcon={<Check />} disabled={!changed} loading={saving.busy} onClick={() => void saving.save()}>
                  {say('save')}
                </Button>
                <Button startIcon={<Feather />} disabled={!changed && base.state === 'published'} loading={saving.busy} onClick={() => void saving.publish()}>
                  {say('publish')}
                </Button>
              </Flex>
            )
          }
        />
      </BelowNavigation>
      <Layouts.Content>
        <Tabs.Root variant="simple" value={tab} onValueChange={setTab}>
          <Tabs.List aria-label={say('editor.tabs')}>
            {(['write', 'preview', 'opinions'] as const).map((one) => (
              <Tabs.Trigger key={one} value={one}>
                {say(`tab.${one}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value="write" forceMount hidden={tab !== 'write'}>
            <Beside>
              <Flex direction="column" alignItems="stretch" gap={5}>
                <HeadFields draft={draft} lacking={saving.lacking} readOnly={readOnly} />
                <Box>
                  <BodyEditor place={place} body={opened.body} pictures={opened.pictures} readOnly={readOnly} onChange={(body) => draft.set({ body })} />
                  <Box aria-live="polite" paddingTop={2}>
                    {saving.lacking.includes('body') && <Typography textColor="danger600">{say('lacks.body')}</Typography>}
                    {saving.lacking.includes('pictures') && <Typography textColor="danger600">{say('lacks.pictures')}</Typography>}
                  </Box>
                </Box>
              </Flex>
              <Flex direction="column" alignItems="stretch" gap={5}>
                <Facts draft={draft} portal={portal} portals={portals} languages={languages} lacking={saving.lacking} readOnly={readOnly} />
                <Attachments attachments={base.attachments} saving={saving} readOnly={readOnly} />
              </Flex>
            </Beside>
          </Tabs.Content>
          <Tabs.Content value="preview">
            <PreviewPane place={place} content={content} portal={portal} />
          </Tabs.Content>
          <Tabs.Content value="opinions">
            <Opinions place={place} />
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
      {withdrawing && (
        <Ask
          title={say('withdraw.title')}
          text={say('withdraw.text')}
          confirm={say('withdraw')}
          cancel={say('cancel')}
          variant="danger-light"
          onConfirm={() => {
            setWithdrawing(false);
            void saving.withdraw();
          }}
          onCancel={() => setWithdrawing(false)}
        />
      )}
      {saving.conflict && (
        <Ask title={say('conflict.title')} text={say('conflict.question', { name: saving.conflict.savedBy ?? '' })} confirm={say('conflict.mine')} cancel={say('cancel')} loading={saving.busy} onConfirm={() => void saving.save(saving.conflict?.version)} onCancel={saving.leaveConflict}>
          <Button variant="secondary" fullWidth onClick={onReload}>
            {say('conflict.theirs')}
          </Button>
        </Ask>
      )}
      <LeaveGuard unsaved={changed && !readOnly} title={say('leave.title')} text={say('leave.text')} confirm={say('leave.confirm')} cancel={say('cancel')} />
    </Page.Main>
  );
}
