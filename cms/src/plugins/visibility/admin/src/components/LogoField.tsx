import { useRef, useState } from 'react';
import { Box, Button, Field, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { Trash, Upload } from '@strapi/icons';
import { codeOf } from '../../../../shared/admin/src/refusals';
import { useAddLogoMutation } from '../api';
import type { LookEditing } from '../settings/draft';
import { useWords } from '../words';
import { ChangedMark } from './ChangedMark';
import { fieldOf } from './SettingField';

const REFUSED = {
  'file.type': 'setting.logo.type',
  'file.tooLarge': 'setting.logo.tooLarge',
  'file.broken': 'setting.logo.broken',
  'logo.tooMany': 'setting.logo.tooMany',
} as const;

/** The portal's own picture: taken in at once, shown to customers when the settings that name it are saved. */
export function LogoField({ editing }: { editing: LookEditing }) {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [add, { isLoading: sending }] = useAddLogoMutation();
  const [refused, setRefused] = useState<string | null>(null);
  const { logo, useCompanyLogo } = editing.draft;
  const disabled = editing.disabled || sending;

  async function take(picture: File | undefined) {
    if (!picture) return;
    const answer = await add({ portal: editing.portal, picture });
    // The same file may be chosen again after it was put right.
    if (input.current) input.current.value = '';
    if ('data' in answer) {
      setRefused(null);
      editing.set(['logo', answer.data.logo], ['useCompanyLogo', false]);
      return;
    }
    const code = codeOf(answer.error);
    setRefused(say(code in REFUSED ? REFUSED[code as keyof typeof REFUSED] : 'setting.logo.failed'));
  }

  return (
    <Field.Root id={fieldOf('logo')} name="logo" hint={say(useCompanyLogo ? 'setting.logo.unused' : 'setting.logo.help')} error={refused ?? editing.findings.get('logo')}>
      <Field.Label action={<ChangedMark change={editing.changes.get('logo')} />}>{say('setting.logo')}</Field.Label>
      <Flex gap={3} wrap="wrap" alignItems="center">
        {logo ? (
          <Box padding={2} background="neutral0" borderColor="neutral200" hasRadius style={{ backgroundColor: editing.draft.colours.menu }}>
            <img src={`/api/portals/${editing.portal.key}/logos/${logo}`} alt={say('setting.logo.chosen')} height={40} style={{ display: 'block', maxWidth: '24rem', objectFit: 'contain' }} />
          </Box>
        ) : (
          <Typography variant="pi" textColor="neutral600">
            {say('setting.logo.none')}
          </Typography>
        )}
        <VisuallyHidden>
          <input
            ref={input}
            type="file"
            tabIndex={-1}
            aria-label={say('setting.logo.choose')}
            accept="image/png,image/jpeg,image/webp"
            disabled={disabled}
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </VisuallyHidden>
        <Button id={fieldOf('logo')} size="S" variant="tertiary" startIcon={<Upload />} loading={sending} disabled={disabled} onClick={() => input.current?.click()}>
          {say(logo ? 'setting.logo.replace' : 'setting.logo.choose')}
        </Button>
        {logo && (
          <Button size="S" variant="tertiary" startIcon={<Trash />} disabled={disabled} onClick={() => editing.set(['logo', null])}>
            {say('setting.logo.remove')}
          </Button>
        )}
      </Flex>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
