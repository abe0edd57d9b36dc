import { useState, type ReactNode } from 'react';
import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import type { Version } from '../api';
import { merged, obviousChoices, type Choices, type Conflict } from '../refusals';
import type { SettingsKind } from '../settings/draft';
import { useWords } from '../words';
import { ConflictTable } from './ConflictTable';

interface ConflictDialogProps<Stored> {
  kind: SettingsKind<Stored>;
  conflict: Conflict<Stored>;
  /** The version that my changes were based on. */
  base: Version<Stored>;
  saving: boolean;
  /** What the settings would be for people that come of the choices. */
  consequences?(settings: Stored): ReactNode;
  onSave(settings: Stored, version: number): void;
  /** There is nothing of mine to save: go on with theirs. */
  onTake(): void;
  onBack(): void;
}

/** Two people saved at once (CP-01): shows the differences and saves what is chosen on top of the other's version. */
export function ConflictDialog<Stored extends object>({ kind, conflict, base, saving, consequences, onSave, onTake, onBack }: ConflictDialogProps<Stored>) {
  const say = useWords();
  const changes = kind.changesBetween(conflict.mine, conflict.theirs);
  const [choices, setChoices] = useState<Choices>(() => obviousChoices(changes, kind.leavesOf(base.settings)));
  const open = changes.filter(({ leaf }) => !choices[leaf]).length;
  const nothingOfMine = open === 0 && changes.every(({ leaf }) => choices[leaf] === 'theirs');
  return (
    <Modal.Root open onOpenChange={(stays) => !stays && onBack()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('conflict.back')}>
          <Modal.Title>
            {say('conflict.title', { name: conflict.savedBy ?? say('somebody'), version: conflict.version })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography tag="p">{changes.length ? say('conflict.text', { version: conflict.version }) : say('conflict.same')}</Typography>
            {changes.length > 0 && (
              <ConflictTable changes={changes} choices={choices} onChoose={(leaf, choice) => setChoices({ ...choices, [leaf]: choice })} />
            )}
            {open === 0 && !nothingOfMine && consequences?.(merged(kind, conflict, changes, choices))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onBack}>
            {say('conflict.back')}
          </Button>
          <Flex gap={4} alignItems="center">
            <Typography variant="pi" textColor="neutral600" aria-live="polite">
              {open > 0 && say('conflict.choose', { count: open })}
            </Typography>
            {nothingOfMine ? (
              <Button onClick={onTake}>{say('conflict.take', { version: conflict.version })}</Button>
            ) : (
              <Button
                disabled={open > 0}
                loading={saving}
                onClick={() => onSave(merged(kind, conflict, changes, choices), conflict.version)}
              >
                {say('save', { version: conflict.version + 1 })}
              </Button>
            )}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
