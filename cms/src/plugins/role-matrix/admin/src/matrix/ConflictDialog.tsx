import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { TitledBox } from '../../../../shared/admin/src/TitledBox';
import type { MatrixDifference } from '../../../server/rules/differences';
import { DifferenceList, useDifferenceWords } from '../DifferenceList';
import { useWords } from '../words';
import type { Portal } from '../api';
import { Touched } from '../Touched';
import type { Conflict } from './conflict';

interface ConflictDialogProps {
  conflict: Conflict;
  portal: Portal;
  saving: boolean;
  onSave(): void;
  onTake(): void;
  onBack(): void;
}

/** Two people saved at once (CP-01): shows what each changed, and saves the one on top of the other. */
export function ConflictDialog({ conflict, portal, saving, onSave, onTake, onBack }: ConflictDialogProps) {
  const say = useWords();
  const { currency } = portal;
  const words = useDifferenceWords(currency);
  const { version, theirs, mine, opposed, merged } = conflict;
  const name = conflict.savedBy ?? say('somebody');
  return (
    <Modal.Root open onOpenChange={(stays) => !stays && onBack()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('conflict.back')}>
          <Modal.Title>{say('conflict.title', { name, version })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography tag="p">{say('conflict.text', { next: version + 1 })}</Typography>
            <Side title={say('conflict.theirs', { name })} differences={theirs} currency={currency} />
            <Side title={say('conflict.mine')} differences={mine} currency={currency} />
            {opposed.length > 0 && (
              <Typography tag="p" fontWeight="semiBold">
                {say('conflict.opposed', { changes: opposed.map(words).join(', ') })}
              </Typography>
            )}
            <Touched portal={portal} settings={merged} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onBack}>
            {say('conflict.back')}
          </Button>
          <Flex gap={2} wrap="wrap" justifyContent="flex-end">
            <Button variant="secondary" onClick={onTake}>
              {say('conflict.take', { version })}
            </Button>
            <Button loading={saving} onClick={onSave}>
              {say('conflict.save', { version: version + 1 })}
            </Button>
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Side({ title, differences, currency }: { title: string; differences: MatrixDifference[]; currency: string }) {
  const say = useWords();
  return (
    <TitledBox title={title}>{differences.length > 0 ? <DifferenceList differences={differences} currency={currency} /> : <Typography variant="pi">{say('conflict.none')}</Typography>}</TitledBox>
  );
}
