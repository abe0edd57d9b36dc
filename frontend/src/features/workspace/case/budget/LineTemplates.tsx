'use client';

import { X } from 'lucide';
import { useParams } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { LineTemplate } from '@/cms/types';
import { Icon } from '@/ui/Icon';
import { TextField } from '@/ui/workspace/TextField';
import { useToasts } from '@/ui/workspace/Toasts';
import { WorkButton } from '@/ui/workspace/WorkButton';
import { filled } from '@/ui/words/amounts';
import type { AskedLine } from './askedLine';
import type { AskWords } from './askWords';
import shared from './Budget.module.css';
import styles from './LineTemplates.module.css';
import { deleteLineTemplate, saveLineTemplate } from './lineTemplates';

type Properties = { templates: LineTemplate[]; /** The lines as they stand; null while one of them lacks something. */ lines: AskedLine[] | null; onUse: (lines: LineTemplate['lines']) => void; words: AskWords };

/** What the company asks for often: filled in by one press, kept and deleted beside the form. */
export function LineTemplates({ templates, lines, onUse, words }: Properties) {
  const { portal } = useParams<{ portal: string }>();
  const toasts = useToasts();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, begin] = useTransition();

  const run = (work: () => Promise<{ problem: string | null }>, done: string) => {
    if (pending) return;
    begin(async () => {
      const outcome = await work();
      setProblem(outcome.problem);
      if (outcome.problem !== null) return;
      setName('');
      toasts.tell({ said: done });
    });
  };
  const save = () => {
    if (!name.trim() || lines === null) return setProblem(words.templateMissing);
    run(() => saveLineTemplate(portal, { name: name.trim(), lines }), words.templateSaved);
  };

  return (
    <details className={styles.templates}>
      <summary>{words.templates}</summary>
      {templates.length === 0 ? <p className={shared.muted}>{words.noTemplate}</p> : null}
      <ul>
        {templates.map((template) => (
          <li key={template.id}>
            <WorkButton type="button" small onClick={() => onUse(template.lines)}>
              {filled(words.useTemplate, { name: template.name })}
            </WorkButton>
            <button type="button" className={shared.remove} aria-label={filled(words.removeTemplate, { name: template.name })} onClick={() => run(() => deleteLineTemplate(portal, template.id), words.templateRemoved)}>
              <Icon of={X} />
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.keep}>
        <TextField id="template-name" label={words.templateName} value={name} maxLength={60} autoComplete="off" problem={problem ?? undefined} onChange={({ currentTarget }) => setName(currentTarget.value)} />
        <WorkButton type="button" aria-disabled={pending || undefined} onClick={save}>
          {words.saveTemplate}
        </WorkButton>
      </div>
    </details>
  );
}
