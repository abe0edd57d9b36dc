import { useState } from 'react';
import { Button, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { useAddPictureMutation, type Picture, type Place } from '../api';
import { fileProblem } from '../file-problem';
import { useWords } from '../words';

/** A picture, and what it shows in words for those who do not see it. */
export function PictureDialog({ place, onPicture, onClose }: { place: Place; onPicture(picture: Picture, alt: string): void; onClose(): void }) {
  const say = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [alt, setAlt] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [add, { isLoading }] = useAddPictureMutation();

  async function send() {
    if (!file) return;
    const answer = await add({ place, file });
    if ('data' in answer) onPicture(answer.data, alt.trim());
    else setProblem(say(fileProblem(codeOf(answer.error))));
  }

  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('picture.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root name="picture" hint={say('picture.limits')} error={problem ?? undefined}>
              <Field.Label>{say('picture.file')}</Field.Label>
              <Field.Input type="file" accept="image/png,image/jpeg,image/webp" onChange={({ target }: { target: HTMLInputElement }) => setFile(target.files?.[0] ?? null)} />
              <Field.Error />
              <Field.Hint />
            </Field.Root>
            <Field.Root name="alt" hint={say('picture.altHint')}>
              <Field.Label>{say('picture.alt')}</Field.Label>
              <TextInput value={alt} maxLength={300} onChange={({ target }: { target: { value: string } }) => setAlt(target.value)} />
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('cancel')}
          </Button>
          <Button disabled={!file || alt.trim() === ''} loading={isLoading} onClick={() => void send()}>
            {say('picture.insert')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
