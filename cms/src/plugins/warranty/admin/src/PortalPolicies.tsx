import { useState } from 'react';
import { Box, Button, EmptyStateLayout, Flex, Tabs, Typography } from '@strapi/design-system';
import { Check, Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { Ask } from '../../../shared/admin/src/Ask';
import { BelowNavigation } from '../../../shared/admin/src/BelowNavigation';
import { LeaveGuard } from '../../../shared/admin/src/LeaveGuard';
import { useMoments } from '../../../shared/admin/src/moments';
import { PortalChooser } from '../../../shared/admin/src/PortalChooser';
import { codeOf, detailsOf } from '../../../shared/admin/src/refusals';
import type { PolicyDifference } from '../../server/rules/differences';
import type { BrokenExample } from '../../server/rules/examples';
import { usePublishWarrantyPoliciesMutation, type Portal, type Version } from './api';
import { DifferenceList } from './DifferenceList';
import { newPolicy, useDraft } from './policies/draft';
import { PolicyForm } from './policies/PolicyForm';
import { VersionsTab } from './versions/VersionsTab';
import { useWords } from './words';

interface PortalPoliciesProps {
  portals: Portal[];
  portal: Portal;
  loaded: Version;
  readOnly: boolean;
  onChoose(key: string): void;
}

interface Refused {
  findings: { message: string }[];
  broken: BrokenExample[];
  version: number;
  savedBy: string | null;
  differences: PolicyDifference[];
}

/** The warranty policies of one portal as they are being written, and their versions (CL-06). */
export function PortalPolicies({ portals, portal, loaded, readOnly, onChoose }: PortalPoliciesProps) {
  const say = useWords();
  const at = useMoments();
  const { toggleNotification } = useNotification();
  const draft = useDraft(loaded);
  const [publish, { isLoading: publishing }] = usePublishWarrantyPoliciesMutation();
  const [conflict, setConflict] = useState<Pick<Refused, 'version' | 'savedBy' | 'differences'> | null>(null);
  const { base, drafts, changes, isChanged } = draft;
  const subtitle = base.version === 0 || base.createdAt === null ? say('page.subtitle.none') : say('page.subtitle.saved', { version: base.version, name: base.actor?.name ?? say('somebody'), when: at(base.createdAt).relative });

  async function send(version: number) {
    const answer = await publish({ portal: portal.key, version, settings: draft.settings });
    setConflict(null);
    if ('data' in answer) {
      draft.adopt(answer.data);
      toggleNotification({ type: 'success', message: say('saved', { version: answer.data.version }) });
      return;
    }
    const { version: stands, savedBy = null, differences = [], broken, findings } = detailsOf<Refused>(answer.error);
    if (codeOf(answer.error) === 'settings.conflict' && stands !== undefined) return setConflict({ version: stands, savedBy, differences });
    toggleNotification({ type: 'danger', message: refusalWords(broken, findings, codeOf(answer.error)) });
  }

  function refusalWords(broken: BrokenExample[] | undefined, findings: Refused['findings'] | undefined, code: string): string {
    if (broken) return say('save.broken', { examples: broken.map(({ policy, example }) => `${policy}, ${example}`).join('; ') });
    const [finding] = findings ?? [];
    if (finding) return say('save.refused', { message: finding.message });
    return say(code === 'right.missing' ? 'save.forbidden' : 'save.failed');
  }

  return (
    <Page.Main aria-busy={publishing}>
      <Page.Title>{`${say('page.title')} · ${portal.name}`}</Page.Title>
      <BelowNavigation>
        <Layouts.Header
          title={say('page.title')}
          subtitle={subtitle}
          secondaryAction={<PortalChooser label={say('portal.label')} portals={portals} chosen={portal.key} onChoose={onChoose} />}
          primaryAction={
            readOnly ? null : (
              <Flex gap={2} alignItems="center" wrap="wrap" justifyContent="flex-end">
                <Button variant="tertiary" disabled={!isChanged || publishing} onClick={draft.undo}>
                  {say('undo')}
                </Button>
                <Button startIcon={<Check />} disabled={!isChanged} loading={publishing} onClick={() => void send(base.version)}>
                  {say('save', { version: base.version + 1 })}
                </Button>
              </Flex>
            )
          }
        />
      </BelowNavigation>
      <Layouts.Content>
        <Tabs.Root variant="simple" defaultValue="policies">
          <Tabs.List aria-label={say('page.title')}>
            <Tabs.Trigger value="policies">{say('tab.policies')}</Tabs.Trigger>
            <Tabs.Trigger value="versions">{say('tab.versions')}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="policies">
            <Flex direction="column" alignItems="stretch" gap={5} paddingTop={5}>
              <Typography textColor="neutral600">{say(readOnly ? 'page.readOnly' : 'page.about')}</Typography>
              {drafts.length === 0 && <EmptyStateLayout icon={<EmptyDocuments width="16rem" />} content={say('page.empty')} />}
              {drafts.map(({ key, policy }) => (
                <PolicyForm key={key} policy={policy} readOnly={readOnly} onChange={(part) => draft.change(key, part)} onRemove={() => draft.remove(key)} />
              ))}
              {!readOnly && (
                <Box>
                  <Button variant="secondary" startIcon={<Plus />} onClick={() => draft.add(newPolicy(say('policy.new', { number: drafts.length + 1 }), drafts))}>
                    {say('policy.add')}
                  </Button>
                </Box>
              )}
            </Flex>
          </Tabs.Content>
          <Tabs.Content value="versions">
            <Box paddingTop={5}>
              <VersionsTab portal={portal} readOnly={readOnly} unsaved={isChanged} onRestored={draft.adopt} />
            </Box>
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
      {conflict && (
        <Ask
          title={say('conflict.title', { name: conflict.savedBy ?? say('somebody'), version: conflict.version })}
          text={say('conflict.text', { next: conflict.version + 1 })}
          confirm={say('conflict.save', { next: conflict.version + 1 })}
          cancel={say('conflict.back')}
          loading={publishing}
          onConfirm={() => void send(conflict.version)}
          onCancel={() => setConflict(null)}
        >
          <Box background="neutral100" hasRadius padding={3}>
            <DifferenceList differences={conflict.differences} />
          </Box>
        </Ask>
      )}
      <LeaveGuard unsaved={isChanged} title={say('leave.title')} text={say('leave.text', { count: changes.length, portal: portal.name })} confirm={say('leave.confirm')} cancel={say('leave.cancel')} />
    </Page.Main>
  );
}
