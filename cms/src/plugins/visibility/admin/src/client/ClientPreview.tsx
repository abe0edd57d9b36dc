import { useState } from 'react';
import { Choice } from '../../../../shared/admin/src/Choice';
import { usePreviewClientPortalMutation } from '../api';
import { PreviewFrame } from '../components/PreviewFrame';
import { showable, type Width } from '../settings/preview';
import { usePreview } from '../settings/use-preview';
import { useWords } from '../words';
import type { ClientEditing } from './editing';

/** The pages that are shown, and what each is called in addresses. */
const PAGES = { home: '', claims: '/claims' } as const;
type Shown = keyof typeof PAGES;

/** Home and a list of the client portal, as they would be under the settings that are being changed (CL-02); of an office’s its home alone. */
export function ClientPreview({ editing }: { editing: ClientEditing }) {
  const say = useWords();
  const [page, setPage] = useState<Shown>('home');
  const [width, setWidth] = useState<Width>('phone');
  const [language, setLanguage] = useState('en');
  const [keep] = usePreviewClientPortalMutation();
  const looked = usePreview(keep, editing.portal, { settings: showable(editing.draft, editing.stored), language });
  return (
    <PreviewFrame
      help={say('client.preview.help')}
      title={say('preview.frame', { tab: say(`client.entry.${page}`), portal: editing.portal.name })}
      looked={looked}
      part={PAGES[page]}
      width={width}
      onWidth={setWidth}
      language={language}
      onLanguage={setLanguage}
      first={editing.portal.kind === 'office' ? null : <Choice<Shown> label={say('client.preview.page')} value={page} choices={Object.keys(PAGES) as Shown[]} word={(choice) => say(`client.entry.${choice}`)} onChoose={setPage} />}
    />
  );
}
