import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { focusSave } from '../../../../shared/admin/src/save-button';
import { TitledBox } from '../../../../shared/admin/src/TitledBox';
import type { Settings } from '../../../server/rules/settings';
import type { Foreseen, Portal } from '../api';
import type { Change } from '../settings/leaves';
import { useWords } from '../words';
import { ChangeList } from './ChangeList';
import { ForeseenList } from './ForeseenList';

interface ForesightDialogProps {
  portal: Portal;
  settings: Settings;
  changes: Change[];
  /** Null where it could not be counted. */
  found: Foreseen[] | null;
  /** That would be saved. */
  version: number;
  saving: boolean;
  onSave(): void;
  onBack(): void;
}

/** Says before settings are saved what customers of open cases would gain or lose by them, and asks (CP-24). */
export function ForesightDialog({ portal, settings, changes, found, version, saving, onSave, onBack }: ForesightDialogProps) {
  const say = useWords();
  return (
    <Modal.Root open onOpenChange={(stays) => !stays && onBack()}>
      <Modal.Content onCloseAutoFocus={focusSave}>
        <Modal.Header closeLabel={say('foreseen.close')}>
          <Modal.Title>{say('foreseen.title', { version })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p">{say(found ? 'foreseen.text' : 'foreseen.failed')}</Typography>
            <TitledBox title={say('foreseen.changes')}>
              <ChangeList changes={changes} />
            </TitledBox>
            {found && (
              <TitledBox title={say('foreseen.customers')}>
                <ForeseenList portal={portal} settings={settings} found={found} />
              </TitledBox>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onBack}>
            {say('foreseen.back')}
          </Button>
          <Button startIcon={<Check />} loading={saving} onClick={onSave}>
            {say('save', { version })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
