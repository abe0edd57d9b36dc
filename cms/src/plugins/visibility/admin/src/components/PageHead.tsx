import { useState } from 'react';
import { Box, Button, Flex, Status, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { Ask } from '../../../../shared/admin/src/Ask';
import { BelowNavigation } from '../../../../shared/admin/src/BelowNavigation';
import { useMoments } from '../../../../shared/admin/src/moments';
import { PortalChooser, type PortalChooserProps } from '../../../../shared/admin/src/PortalChooser';
import { SAVE_BUTTON } from '../../../../shared/admin/src/save-button';
import type { Version } from '../api';
import type { Change } from '../settings/leaves';
import { useWords } from '../words';
import { ChangeList } from './ChangeList';

function useProvenance() {
  const say = useWords();
  const at = useMoments();
  return ({ version, actor, createdAt, restoredFrom }: Omit<Version, 'settings'>): string => {
    if (version === 0 || createdAt === null) return say('page.subtitle.defaults');
    const values = { version, name: actor?.name ?? say('somebody'), when: at(createdAt).relative };
    return restoredFrom === null
      ? say('page.subtitle.saved', values)
      : say('page.subtitle.restored', { ...values, restored: restoredFrom });
  };
}

interface PageHeadProps extends Omit<PortalChooserProps, 'label'> {
  title: string;
  base: Omit<Version, 'settings'>;
  changes: Change[];
  readOnly: boolean;
  saving: boolean;
  onSave(): void;
  onDiscard(): void;
}

/** Stays in view: which portal, which version, what is not saved yet. */
export function PageHead({ title, base, changes, readOnly, saving, onSave, onDiscard, ...chooser }: PageHeadProps) {
  const say = useWords();
  const provenance = useProvenance();
  const [asking, setAsking] = useState(false);
  return (
    <BelowNavigation>
      <Layouts.Header
        title={title}
        subtitle={provenance(base)}
        secondaryAction={<PortalChooser label={say('portal.label')} {...chooser} />}
        primaryAction={
          readOnly ? null : (
            <Flex gap={2} alignItems="center" wrap="wrap">
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
              <Button id={SAVE_BUTTON} startIcon={<Check />} disabled={changes.length === 0} loading={saving} onClick={onSave}>
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
          cancel={say('cancel')}
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
