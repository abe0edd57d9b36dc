import type { ClaimTemplates, Portal } from '@/cms/types';
import { Hidden } from '@/ui/layout';
import { Nothing } from '@/ui/workspace/Nothing';
import { head, muted } from '@/ui/workspace/page';
import type { Words } from '@/ui/words/createWords';
import { CommandButton } from '../../commands/CommandButton';
import styles from '../Masters.module.css';
import { MasterTabs } from '../MasterTabs';
import looks from './Templates.module.css';
import { addSpec, templateSpecs } from './templateSpecs';

type Properties = { portal: Portal; found: ClaimTemplates; words: Words };

/** The words that agents take up when they write to a dealer (CL-18). */
export function TemplatesPage({ portal, found, words }: Properties) {
  const { t } = words;
  const { templates, languages, mayChange } = found;
  const called = (tag: string) => languages.find((language) => language.tag === tag)?.name ?? tag;
  return (
    <div className={styles.page}>
      <div className={head}>
        <div>
          <h1>{t('workspace.masters.templates.tab')}</h1>
          <p className={muted}>{t('workspace.masters.templates.lead')}</p>
        </div>
        {mayChange ? <CommandButton spec={addSpec(found, words)} look="primary" /> : null}
      </div>
      <MasterTabs portal={portal.key} at="templates" words={words} />
      {templates.length === 0 ? (
        <Nothing title={t('workspace.masters.templates.none')}>{t('workspace.masters.templates.noneText')}</Nothing>
      ) : (
        <ul className={looks.templates} aria-label={t('workspace.masters.templates.tab')}>
          {templates.map((template) => (
            <li key={template.id}>
              <div>
                <h2>{template.name}</h2>
                <p className={muted}>{called(template.language)}</p>
              </div>
              <p className={looks.text} lang={template.language}>
                {template.text}
              </p>
              {mayChange ? (
                <div className={looks.acts}>
                  {templateSpecs(template, found, words).map((spec) => (
                    <CommandButton key={spec.label} spec={spec} small>
                      {spec.label}
                      <Hidden> {template.name}</Hidden>
                    </CommandButton>
                  ))}
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {mayChange ? null : <p className={muted}>{t('workspace.masters.templates.level')}</p>}
    </div>
  );
}
