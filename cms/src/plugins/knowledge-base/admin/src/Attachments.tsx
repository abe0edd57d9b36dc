import { useRef } from 'react';
import { Button, Flex, IconButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { Trash, Upload } from '@strapi/icons';
import type { Article } from './api';
import type { Saving } from './saving';
import { useWords } from './words';

const ACCEPTED = '.pdf,.docx,.xlsx,.csv,.txt,.png,.jpg,.jpeg,.webp';

/** What goes along with an article: from its next publication on. */
export function Attachments({ attachments, saving, readOnly }: { attachments: Article['attachments']; saving: Saving; readOnly: boolean }) {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);

  async function take(file: File | undefined) {
    if (!file) return;
    await saving.attach(file);
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
  }

  return (
    <Flex tag="section" aria-labelledby="attachments" direction="column" alignItems="stretch" gap={3} background="neutral0" hasRadius shadow="filterShadow" padding={5}>
      <Typography id="attachments" tag="h2" variant="delta" fontWeight="bold">
        {say('attachments')}
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('attachments.limits')}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {attachments.map(({ id, name }) => (
          <Flex key={id} tag="li" justifyContent="space-between" gap={2}>
            <Typography style={{ overflowWrap: 'anywhere' }}>{name}</Typography>
            {!readOnly && (
              <IconButton label={say('attachments.remove', { name })} variant="ghost" disabled={saving.busy} onClick={() => void saving.detach(id)}>
                <Trash />
              </IconButton>
            )}
          </Flex>
        ))}
      </Flex>
      {!readOnly && (
        <>
          <VisuallyHidden>
            <input ref={input} type="file" tabIndex={-1} aria-label={say('attachments.add')} accept={ACCEPTED} onChange={(event) => void take(event.currentTarget.files?.[0])} />
          </VisuallyHidden>
          <Button size="S" variant="tertiary" startIcon={<Upload />} loading={saving.attaching} onClick={() => input.current?.click()}>
            {say('attachments.add')}
          </Button>
        </>
      )}
    </Flex>
  );
}
