import type { Words } from '@/ui/words/createWords';

/** What choosing and sending files says; worded on the server. */
export type UploadWords = { sending: string; sent: string; failed: string };

export function uploadWords({ t }: Words): UploadWords {
  return { sending: t('workspace.case.upload.sending'), sent: t('workspace.case.upload.sent'), failed: t('workspace.form.trouble') };
}
