import { useState } from 'react';
import { Box, Button, Flex, Link, SingleSelect, SingleSelectOption, Status, Typography } from '@strapi/design-system';
import { ArrowLeft, Check, ClockCounterClockwise, PaperPlane } from '@strapi/icons';
import { HEIGHT_TOP_NAVIGATION, Layouts } from '@strapi/strapi/admin';
import { createSearchParams, NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { Ask } from '../../../../shared/admin/src/Ask';
import { useMoments } from '../../../../shared/admin/src/moments';
import { useWords } from '../words';
import type { Channel, Place, Portal, Version } from './api';
import type { Draft } from './draft';
import type { Saving } from './saving';

/** Narrower than a desktop, Strapi's navigation lies on top, and its sticky head would slide under it. */
const BelowNavigation = styled(Box)`
  [data-strapi-header-sticky] {
    top: ${HEIGHT_TOP_NAVIGATION};
  }
  ${({ theme }) => theme.breakpoints.large} {
    [data-strapi-header-sticky] {
      top: 0;
    }
  }
`;

interface EditorHeadProps {
  name: string;
  place: Place;
  portal: Portal;
  channels: Channel[];
  draft: Draft;
  saving: Saving;
  readOnly: boolean;
  record: string | null;
  onGo(place: Place): void;
  onVersions(): void;
}

/** Stays in view: which template, whose words hold, what is not saved yet, and what can be done. */
export function EditorHead({ name, place, portal, channels, draft, saving, readOnly, record, onGo, onVersions }: EditorHeadProps) {
  const say = useWords();
  const provenance = useProvenance();
  const [asking, setAsking] = useState<'discard' | 'reset' | null>(null);
  const { base, changed } = draft;
  return (
    <BelowNavigation>
      <Layouts.Header
        title={name}
        subtitle={provenance(base, portal)}
        navigationAction={
          <Link tag={NavLink} startIcon={<ArrowLeft />} to={{ search: String(createSearchParams({ portal: place.portal })) }}>
            {say('editor.back', { portal: portal.name })}
          </Link>
        }
        secondaryAction={
          <Flex gap={2} wrap="wrap">
            {channels.length > 1 && (
              <Box width="14rem">
                <SingleSelect size="S" aria-label={say('editor.channel')} value={place.channel} onChange={(channel) => onGo({ ...place, channel: channel as Channel })}>
                  {channels.map((channel) => (
                    <SingleSelectOption key={channel} value={channel}>
                      {say(`channel.${channel}`)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Box>
            )}
            <Button variant="tertiary" startIcon={<ClockCounterClockwise />} onClick={onVersions}>
              {say('versions')}
            </Button>
            {!readOnly && place.channel === 'email' && (
              <Button variant="tertiary" startIcon={<PaperPlane />} loading={saving.testing} onClick={() => void saving.test(record)}>
                {say('test')}
              </Button>
            )}
          </Flex>
        }
        primaryAction={
          readOnly ? null : (
            <Flex gap={2} alignItems="center">
              <Box aria-live="polite">
                {changed.length > 0 && (
                  <Status size="S" variant="primary">
                    <Typography variant="pi" fontWeight="semiBold" textColor="primary600">
                      {say('unsaved')}
                    </Typography>
                  </Status>
                )}
              </Box>
              {changed.length > 0 ? (
                <Button variant="tertiary" disabled={saving.busy} onClick={() => setAsking('discard')}>
                  {say('discard')}
                </Button>
              ) : (
                <Button variant="tertiary" disabled={saving.busy || base.words === null} onClick={() => setAsking('reset')}>
                  {say('reset')}
                </Button>
              )}
              <Button startIcon={<Check />} disabled={changed.length === 0} loading={saving.busy} onClick={() => void saving.save()}>
                {say('save', { version: base.version + 1 })}
              </Button>
            </Flex>
          )
        }
      />
      {asking && (
        <Ask
          title={say(`${asking}.title`)}
          text={say(`${asking}.text`, { portal: portal.name })}
          confirm={say(asking)}
          cancel={say('cancel')}
          variant="danger-light"
          onConfirm={() => {
            setAsking(null);
            if (asking === 'discard') draft.discard();
            else void saving.reset();
          }}
          onCancel={() => setAsking(null)}
        />
      )}
    </BelowNavigation>
  );
}

function useProvenance() {
  const say = useWords();
  const at = useMoments();
  return ({ version, words, actor, createdAt }: Version, { name: portal }: Portal): string => {
    if (version === 0 || createdAt === null) return say('editor.shipped', { portal });
    const values = { version, name: actor?.name ?? say('somebody'), when: at(createdAt).relative, portal };
    return say(words === null ? 'editor.back.shipped' : 'editor.own', values);
  };
}
