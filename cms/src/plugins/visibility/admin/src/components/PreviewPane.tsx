import { useState } from 'react';
import { Choice } from '../../../../shared/admin/src/Choice';
import { usePreviewCustomerPageMutation } from '../api';
import type { Editing } from '../settings/draft';
import { showable, STAGES, TABS, type SampleStage, type Tab, type Width } from '../settings/preview';
import { usePreview } from '../settings/use-preview';
import { useWords } from '../words';
import { PreviewFrame } from './PreviewFrame';

/** The customer's pages as they would be under the settings that are being changed (CP-02). */
export function PreviewPane({ editing }: { editing: Editing }) {
  const say = useWords();
  const [tab, setTab] = useState<Tab>('dashboard');
  const [width, setWidth] = useState<Width>('phone');
  const [stage, setStage] = useState<SampleStage>('inspection');
  const [language, setLanguage] = useState('en');
  const [keep] = usePreviewCustomerPageMutation();
  const looked = usePreview(keep, editing.portal, { settings: showable(editing.draft, editing.stored), stage, language });
  return (
    <PreviewFrame
      help={say('preview.help')}
      title={say('preview.frame', { tab: say(`preview.tab.${tab}`), portal: editing.portal.name })}
      looked={looked}
      part={TABS[tab]}
      width={width}
      onWidth={setWidth}
      language={language}
      onLanguage={setLanguage}
      first={<Choice<Tab> label={say('preview.tab')} value={tab} choices={Object.keys(TABS) as Tab[]} word={(choice) => say(`preview.tab.${choice}`)} onChoose={setTab} />}
      more={<Choice<SampleStage> label={say('preview.stage')} value={stage} choices={STAGES} word={(choice) => say(`preview.stage.${choice}`)} onChoose={setStage} />}
    />
  );
}
