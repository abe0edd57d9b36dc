import { useState } from 'react';
import { Box, Flex, Tabs, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { LeaveGuard } from '../../../../shared/admin/src/LeaveGuard';
import { useWords, wordOr } from '../words';
import type { Language, OpenedTemplate, Place, Portal } from './api';
import { ConflictDialog } from './ConflictDialog';
import { useDraft } from './draft';
import { EditorHead } from './EditorHead';
import { PreviewPane } from './PreviewPane';
import { useSaving } from './saving';
import { useShown } from './shown';
import { VersionsDialog } from './VersionsDialog';
import { WordsFields } from './WordsFields';

/** What a message looks like stays in view beside its words where there is room. */
const Beside = styled(Box)`
  ${({ theme }) => theme.breakpoints.large} {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: ${({ theme }) => theme.spaces[5]};

    > :last-child {
      position: sticky;
      top: 13rem;
      align-self: start;
    }
  }
`;

export interface OpenTemplateProps {
  place: Place;
  portal: Portal;
  languages: Language[];
  onGo(place: Place): void;
}

interface EditorProps extends OpenTemplateProps {
  opened: OpenedTemplate;
  readOnly: boolean;
}

/** Words as they are being written, what is wrong with them, and what they look like. */
export function Editor({ place, portal, languages, onGo, opened, readOnly }: EditorProps) {
  const say = useWords();
  const draft = useDraft(opened);
  const saving = useSaving(place, draft);
  const [record, setRecord] = useState<string | null>(null);
  const [versionsOpen, setVersionsOpen] = useState(false);
  const { shown, failed, retry } = useShown(place, draft.words, record);
  const name = wordOr(say, `template.${place.template}`, place.template);
  return (
    <Page.Main aria-busy={saving.busy}>
      <Page.Title>{`${name} · ${portal.name}`}</Page.Title>
      <EditorHead
        name={name}
        place={place}
        portal={portal}
        channels={opened.channels}
        draft={draft}
        saving={saving}
        readOnly={readOnly}
        record={record}
        onGo={onGo}
        onVersions={() => setVersionsOpen(true)}
      />
      <Layouts.Content>
        <Tabs.Root variant="simple" value={place.language} onValueChange={(language) => language !== place.language && onGo({ ...place, language })}>
          <Tabs.List aria-label={say('editor.languages')}>
            {languages.map(({ tag, name: language }) => (
              <Tabs.Trigger key={tag} value={tag}>
                {language}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value={place.language}>
            <Beside>
              <Flex direction="column" alignItems="stretch" gap={5} paddingTop={5}>
                {readOnly && (
                  <Box background="neutral0" borderColor="neutral200" hasRadius padding={4}>
                    <Typography textColor="neutral700">{say('editor.readOnly')}</Typography>
                  </Box>
                )}
                <WordsFields draft={draft} variables={opened.variables} findings={shown?.findings ?? []} readOnly={readOnly} />
              </Flex>
              <Box paddingTop={5}>
                <PreviewPane place={place} name={name} shown={shown} failed={failed} record={record} onRecord={setRecord} onRetry={retry} />
              </Box>
            </Beside>
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
      {versionsOpen && <VersionsDialog place={place} unsaved={draft.changed.length > 0} saving={saving} readOnly={readOnly} onClose={() => setVersionsOpen(false)} />}
      {saving.conflict && <ConflictDialog conflict={saving.conflict} shipped={opened.shipped} draft={draft} saving={saving} />}
      <LeaveGuard unsaved={draft.changed.length > 0} title={say('leave.title')} text={say('leave.text', { name })} confirm={say('leave.confirm')} cancel={say('leave.cancel')} />
    </Page.Main>
  );
}
