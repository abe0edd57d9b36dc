import type { ClaimTemplate, ClaimTemplates } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import { listFormat } from '@/ui/words/intl';
import type { CommandSpec, Field } from '../../commands/spec';

/** As the CMS fills them in. */
const variables = ['number', 'contact', 'product', 'agent'] as const;

function fieldsOf({ name, language, text }: Pick<ClaimTemplate, 'name' | 'language' | 'text'>, { languages }: Pick<ClaimTemplates, 'languages'>, { t, tag }: Words): Field[] {
  const names = listFormat(tag, { type: 'conjunction' }).format(variables.map((variable) => `{${variable}} ${t(`workspace.masters.templates.variables.${variable}`)}`));
  return [
    { name: 'name', label: t('workspace.masters.templates.name'), kind: 'text', required: true, value: name },
    { name: 'language', label: t('workspace.masters.templates.language'), kind: 'choice', required: true, value: language, choices: languages.map((one) => ({ value: one.tag, label: one.name })) },
    { name: 'text', label: t('workspace.masters.templates.text'), hint: t('workspace.masters.templates.hint', { names }), kind: 'long', required: true, value: text },
  ];
}

export function addSpec(found: ClaimTemplates, words: Words): CommandSpec {
  const { t, tag } = words;
  return {
    steps: [{ command: 'addClaimTemplate', id: 'new' }],
    label: t('workspace.masters.templates.add'),
    title: t('workspace.masters.templates.add'),
    says: [],
    fields: fieldsOf({ name: '', language: tag, text: '' }, found, words),
    submit: t('workspace.masters.templates.add'),
    done: t('workspace.masters.templates.added'),
    hindered: null,
  };
}

/** What can be done with a template. */
export function templateSpecs({ id, version, ...facts }: ClaimTemplate, found: ClaimTemplates, words: Words): CommandSpec[] {
  const { t } = words;
  const change: CommandSpec = {
    steps: [{ command: 'changeClaimTemplate', id, version }],
    label: t('workspace.masters.templates.change'),
    title: t('workspace.masters.templates.changeOf', { name: facts.name }),
    says: [],
    fields: fieldsOf(facts, found, words),
    submit: t('workspace.masters.templates.save'),
    done: t('workspace.masters.templates.changed'),
    hindered: null,
  };
  const remove: CommandSpec = {
    steps: [{ command: 'removeClaimTemplate', id }],
    label: t('workspace.masters.templates.remove'),
    title: t('workspace.masters.templates.removeOf', { name: facts.name }),
    says: [t('workspace.masters.templates.removeSays')],
    fields: [],
    submit: t('workspace.masters.templates.remove'),
    done: t('workspace.masters.templates.removed'),
    hindered: null,
  };
  return [change, remove];
}
