import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useWords } from '../words';
import { sourceOf, type WholeMessage } from './api';

/** Keeps the source as a file: it is asked for with the administrator's session, which a plain link would not carry. */
export function DownloadSource({ message: { id, channel } }: { message: WholeMessage }) {
  const say = useWords();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);

  async function download() {
    setBusy(true);
    try {
      const { data } = await get<Blob>(sourceOf(id), { responseType: 'blob' });
      const address = URL.createObjectURL(data);
      Object.assign(document.createElement('a'), { href: address, download: `${id}.${channel === 'email' ? 'eml' : 'txt'}` }).click();
      URL.revokeObjectURL(address);
    } catch {
      toggleNotification({ type: 'danger', message: say('messages.sourceFailed') });
    }
    setBusy(false);
  }

  return (
    <Button variant="secondary" startIcon={<Download />} loading={busy} onClick={() => void download()}>
      {say('messages.download')}
    </Button>
  );
}
