import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { focusSave } from '../../../../shared/admin/src/save-button';
import { TitledBox } from '../../../../shared/admin/src/TitledBox';
import type { Portal } from '../api';
import { DifferenceList } from '../DifferenceList';
import { Touched } from '../Touched';
import { useWords } from '../words';
import type { Draft } from './draft';

interface SaveDialogProps {
  portal: Portal;
  draft: Draft;
  saving: boolean;
  onSave(): void;
  onBack(): void;
}

/** Says before a matrix is saved what it changes, and for whom (EH-18): it acts at once, on people who are at work. */
export function SaveDialog({ portal, draft, saving, onSave, onBack }: SaveDialogProps) {
  const say = useWords();
  const { changes, draft: settings } = draft.editing;
  const version = draft.base.version + 1;
  return (
    <Modal.Root open onOpenChange={(stays) => !stays && onBack()}>
      <Modal.Content onCloseAutoFocus={focusSave}>
        <Modal.Header closeLabel={say('mark.close')}>
          <Modal.Title>{say('asking.title', { version })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p">{say('asking.text')}</Typography>
            <TitledBox title={say('asking.changes')}>
              <DifferenceList differences={changes} currency={portal.currency} />
            </TitledBox>
            <Touched portal={portal} settings={settings} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onBack}>
            {say('asking.back')}
          </Button>
          <Button startIcon={<Check />} loading={saving} onClick={onSave}>
            {say('asking.save', { version })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
