import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { Ask } from '../../../../shared/admin/src/Ask';
import { BelowNavigation } from '../../../../shared/admin/src/BelowNavigation';
import { useMoments } from '../../../../shared/admin/src/moments';
import { PortalChooser } from '../../../../shared/admin/src/PortalChooser';
import { SAVE_BUTTON } from '../../../../shared/admin/src/save-button';
import type { Portal, Version } from '../api';
import { DifferenceList } from '../DifferenceList';
import { useWords } from '../words';
import type { Draft } from './draft';

interface MatrixHeadProps {
  portals: Portal[];
  draft: Draft;
  readOnly: boolean;
  saving: boolean;
  onChoose(key: string): void;
  onSave(): void;
}

/** Stays in view: which portal, which version, what is not saved yet, and how to save it. */
export function MatrixHead({ portals, draft, readOnly, saving, onChoose, onSave }: MatrixHeadProps) {
  const say = useWords();
  const provenance = useProvenance();
  const [asking, setAsking] = useState(false);
  const { base, editing } = draft;
  const { changes, portal } = editing;
  const count = changes.length;
  return (
    <BelowNavigation>
      <Layouts.Header
        title={say('page.title')}
        subtitle={provenance(base)}
        secondaryAction={<PortalChooser label={say('portal.label')} portals={portals} chosen={portal.key} onChoose={onChoose} />}
        primaryAction={
          readOnly ? null : (
            <Flex gap={2} alignItems="center" wrap="wrap" justifyContent="flex-end">
              <Box aria-live="polite">
                {count > 0 && (
                  <Typography variant="pi" fontWeight="semiBold" textColor="primary600">
                    {say('changes', { count })}
                  </Typography>
                )}
              </Box>
              <Button variant="tertiary" disabled={count === 0 || saving} onClick={() => setAsking(true)}>
                {say('undo')}
              </Button>
              <Button id={SAVE_BUTTON} startIcon={<Check />} disabled={count === 0} loading={saving} onClick={onSave}>
                {say('save', { count, version: base.version + 1 })}
              </Button>
            </Flex>
          )
        }
      />
      {asking && (
        <Ask
          title={say('undo.title', { count })}
          text={say('undo.text', { version: base.version })}
          confirm={say('undo')}
          cancel={say('cancel')}
          variant="danger-light"
          onConfirm={() => {
            setAsking(false);
            draft.undo();
          }}
          onCancel={() => setAsking(false)}
        >
          <DifferenceList differences={changes} currency={portal.currency} />
        </Ask>
      )}
    </BelowNavigation>
  );
}

function useProvenance() {
  const say = useWords();
  const at = useMoments();
  return ({ version, actor, createdAt, restoredFrom }: Version): string => {
    if (version === 0 || createdAt === null) return say('page.subtitle.defaults');
    const values = { version, name: actor?.name ?? say('somebody'), when: at(createdAt).relative };
    return restoredFrom === null ? say('page.subtitle.saved', values) : say('page.subtitle.restored', { ...values, restored: restoredFrom });
  };
}
