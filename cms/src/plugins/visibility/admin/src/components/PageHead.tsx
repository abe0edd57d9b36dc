import { useState } from 'react';
import { Box, Button, Flex, SingleSelect, SingleSelectOption, Status, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { HEIGHT_TOP_NAVIGATION, Layouts } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { Portal, Version } from '../api';
import type { Change } from '../settings/leaves';
import { useMoments, useWords } from '../words';
import { Ask } from './Ask';
import { ChangeList } from './ChangeList';

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

interface PortalChooserProps {
  portals: Portal[];
  chosen: string | null;
  onChoose(key: string): void;
}

export function PortalChooser({ portals, chosen, onChoose }: PortalChooserProps) {
  const say = useWords();
  return (
    <Box width="24rem">
      <SingleSelect size="S" aria-label={say('portal.label')} placeholder={say('portal.label')} value={chosen} onChange={(key) => onChoose(String(key))}>
        {portals.map(({ key, name }) => (
          <SingleSelectOption key={key} value={key}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
}

export function useProvenance() {
  const say = useWords();
  const at = useMoments();
  return ({ version, actor, createdAt, restoredFrom }: Version): string => {
    if (version === 0 || createdAt === null) return say('page.subtitle.defaults');
    const values = { version, name: actor?.name ?? say('conflict.somebody'), when: at(createdAt).relative };
    return restoredFrom === null
      ? say('page.subtitle.saved', values)
      : say('page.subtitle.restored', { ...values, restored: restoredFrom });
  };
}

interface PageHeadProps extends PortalChooserProps {
  base: Version;
  changes: Change[];
  readOnly: boolean;
  saving: boolean;
  onSave(): void;
  onDiscard(): void;
}

/** Stays in view: which portal, which version, what is not saved yet. */
export function PageHead({ base, changes, readOnly, saving, onSave, onDiscard, ...chooser }: PageHeadProps) {
  const say = useWords();
  const provenance = useProvenance();
  const [asking, setAsking] = useState(false);
  return (
    <BelowNavigation>
      <Layouts.Header
        title={say('page.title')}
        subtitle={provenance(base)}
        secondaryAction={<PortalChooser {...chooser} />}
        primaryAction={
          readOnly ? null : (
            <Flex gap={2} alignItems="center">
              <Box aria-live="polite">
                {changes.length > 0 && (
                  <Status size="S" variant="primary">
                    <Typography variant="pi" fontWeight="semiBold" textColor="primary600">
                      {say('changes', { count: changes.length })}
                    </Typography>
                  </Status>
                )}
              </Box>
              <Button variant="tertiary" disabled={changes.length === 0 || saving} onClick={() => setAsking(true)}>
                {say('discard')}
              </Button>
              <Button startIcon={<Check />} disabled={changes.length === 0} loading={saving} onClick={onSave}>
                {say('save', { version: base.version + 1 })}
              </Button>
            </Flex>
          )
        }
      />
      {asking && (
        <Ask
          title={say('discard.title', { count: changes.length })}
          text={say('discard.text')}
          confirm={say('discard')}
          variant="danger-light"
          onConfirm={() => {
            setAsking(false);
            onDiscard();
          }}
          onCancel={() => setAsking(false)}
        >
          <ChangeList changes={changes.map(({ leaf, from, to }) => ({ leaf, from: to, to: from }))} />
        </Ask>
      )}
    </BelowNavigation>
  );
}
