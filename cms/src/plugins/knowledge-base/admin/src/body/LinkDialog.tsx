import { useState } from 'react';
import { Button, Field, Modal, TextInput } from '@strapi/design-system';
import { useWords } from '../words';

/** Where a link leads to; nothing takes it away. */
export function LinkDialog({ address, onLink, onClose }: { address: string; onLink(address: string): void; onClose(): void }) {
  const say = useWords();
  const [typed, setTyped] = useState(address);
  const given = typed.trim();
  const fits = given === '' || /^(https?:\/\/|mailto:|tel:)\S+$/i.test(given);
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('link.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Field.Root name="link" hint={say('link.hint')} error={fits ? undefined : say('link.wrong')}>
            <Field.Label>{say('link.address')}</Field.Label>
            <TextInput type="url" value={typed} maxLength={500} onChange={({ target }: { target: { value: string } }) => setTyped(target.value)} />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button disabled={!fits} onClick={() => onLink(given)}>
            {say(given === '' && address !== '' ? 'link.remove' : 'link.set')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
