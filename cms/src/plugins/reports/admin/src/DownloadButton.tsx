import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { codeOf } from '../../../shared/admin/src/refusals';
import { asParameters, fileOf, type Portal, type Question } from './api';
import { useWords } from './words';

interface DownloadButtonProps {
  portal: Portal;
  question: Question;
  format: 'csv' | 'xlsx';
  /** How many cases it will hold; null where that is not known. */
  count: number | null;
  disabled: boolean;
}

const today = () => new Date().toISOString().slice(0, 10);

/** Keeps the report as a file: it is asked for with the administrator's session, which a plain link would not carry. */
export function DownloadButton({ portal, question, format, count, disabled }: DownloadButtonProps) {
  const say = useWords();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [busy, setBusy] = useState(false);

  async function download() {
    setBusy(true);
    try {
      const { data } = await get<Blob>(fileOf(portal.key, format), { params: asParameters(question), responseType: 'blob' });
      const address = URL.createObjectURL(data);
      Object.assign(document.createElement('a'), { href: address, download: `cases-${portal.key}-${today()}.${format}` }).click();
      URL.revokeObjectURL(address);
    } catch (error) {
      toggleNotification({ type: 'danger', message: say(codeOf(error) === 'rate.limited' ? 'download.busy' : 'download.failed') });
    }
    setBusy(false);
  }

  return (
    <Button variant={format === 'csv' ? 'default' : 'secondary'} startIcon={<Download />} loading={busy} disabled={disabled} onClick={() => void download()}>
      {count ? say(`download.${format}.counted`, { count }) : say(`download.${format}`)}
    </Button>
  );
}
