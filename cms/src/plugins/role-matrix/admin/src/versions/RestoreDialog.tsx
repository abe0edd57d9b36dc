import { Box } from '@strapi/design-system';
import { Ask } from '../../../../shared/admin/src/Ask';
import { matrixDifferences, matrixWithin } from '../../../server/rules/differences';
import type { Portal, Version } from '../api';
import { DifferenceList } from '../DifferenceList';
import { useWords } from '../words';

interface RestoreDialogProps {
  portal: Portal;
  chosen: Version;
  inForce: Version;
  busy: boolean;
  onConfirm(): void;
  onCancel(): void;
}

/** Says what an older version would change against the one in force, before it comes back. */
export function RestoreDialog({ portal, chosen, inForce, busy, onConfirm, onCancel }: RestoreDialogProps) {
  const say = useWords();
  const next = inForce.version + 1;
  const changes = matrixDifferences(matrixWithin(inForce.settings, portal), matrixWithin(chosen.settings, portal));
  return (
    <Ask
      title={say('restore.title', { version: chosen.version })}
      text={say(changes.length > 0 ? 'restore.text' : 'restore.nothing', { next })}
      confirm={say('restore.confirm', { next })}
      cancel={say('cancel')}
      loading={busy}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      {changes.length > 0 && (
        <Box background="neutral100" hasRadius padding={3}>
          <DifferenceList differences={changes} currency={portal.currency} />
        </Box>
      )}
    </Ask>
  );
}
