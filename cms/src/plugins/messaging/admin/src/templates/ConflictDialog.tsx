import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useWords } from '../words';
import type { Words } from './api';
import { PARTS, type Draft } from './draft';
import type { Conflict } from './refusals';
import type { Saving } from './saving';

interface ConflictDialogProps {
  conflict: Conflict;
  shipped: Words;
  draft: Draft;
  saving: Saving;
}

/** Two people saved at once: shows both, part by part, and saves what is chosen on top of the other's version. */
export function ConflictDialog({ conflict: { version, savedBy, theirs }, shipped, draft, saving }: ConflictDialogProps) {
  const say = useWords();
  const name = savedBy ?? say('somebody');
  const other = theirs ?? shipped;
  const different = PARTS.filter((part) => draft.words[part] !== other[part]);
  const take = () => {
    draft.adopt({ version, words: theirs, actor: savedBy === null ? null : { kind: 'admin', id: null, name: savedBy }, createdAt: Date.now(), restoredFrom: null });
    saving.leaveConflict();
  };
  return (
    <Modal.Root open onOpenChange={(stays) => !stays && saving.leaveConflict()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('conflict.stay')}>
          <Modal.Title>{say('conflict.title', { name, version })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography tag="p">{different.length > 0 ? say('conflict.text', { name, next: version + 1 }) : say('conflict.same')}</Typography>
            {different.map((part) => (
              <Flex key={part} tag="section" direction="column" alignItems="stretch" gap={2}>
                <Typography tag="h3" fontWeight="bold">
                  {say(`part.${part}`)}
                </Typography>
                <Side title={say('conflict.theirs', { name })} text={other[part] ?? ''} />
                <Side title={say('conflict.mine')} text={draft.words[part] ?? ''} />
              </Flex>
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={saving.leaveConflict}>
            {say('conflict.stay')}
          </Button>
          <Flex gap={2}>
            <Button variant="secondary" onClick={take}>
              {say('conflict.take', { name })}
            </Button>
            {different.length > 0 && (
              <Button loading={saving.busy} onClick={() => void saving.save(draft.words, version)}>
                {say('conflict.over', { version: version + 1 })}
              </Button>
            )}
          </Flex>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <Box background="neutral100" hasRadius padding={3}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {title}
      </Typography>
      <Box tag="pre" style={{ fontFamily: 'monospace', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        <Typography variant="pi">{text}</Typography>
      </Box>
    </Box>
  );
}
