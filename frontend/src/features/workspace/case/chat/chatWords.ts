import type { Words } from '@/ui/words/createWords';
import type { ChatComposerWords } from './ChatComposer';

/** What the composer of the chat says; worded on the server. */
export const composerWords = ({ t }: Words): ChatComposerWords => ({
  label: t('workspace.case.chat.label'),
  placeholder: t('workspace.case.chat.placeholder'),
  send: t('workspace.case.chat.send'),
  sending: t('letter.sending'),
  mention: t('workspace.case.chat.mention'),
  failed: t('workspace.form.trouble'),
});
