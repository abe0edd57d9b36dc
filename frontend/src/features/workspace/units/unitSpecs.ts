import type { OwnersUnit, UnitChoices } from '@/cms/types';
import type { Words } from '@/ui/words/createWords';
import type { CommandSpec, Field } from '../commands/spec';

const productChoices = ({ products }: UnitChoices) => products.map(({ documentId, number, name }) => ({ value: documentId, label: `${name}, ${number}` }));

function plateFields(choices: UnitChoices, unit: OwnersUnit | null, { t }: Words): Field[] {
  return [
    { name: 'serial', label: t('units.columns.serial'), kind: 'text', required: true, value: unit?.serial ?? '' },
    { name: 'product', label: t('workspace.units.product'), kind: 'choice', required: true, ...(unit?.model != null && { value: unit.model }), choices: productChoices(choices) },
    { name: 'shippedOn', label: t('units.columns.shippedOn'), kind: 'date', required: false, value: unit?.shippedOn ?? '' },
  ];
}

const dealerField = ({ companies }: UnitChoices, value: string, { t }: Words): Field => ({
  name: 'company',
  label: t('units.columns.dealer'),
  kind: 'choice',
  required: true,
  value,
  choices: [{ value: 'none', label: t('workspace.units.noDealer') }, ...companies.map(({ documentId, name }) => ({ value: documentId, label: name }))],
});

export const addSpec = (choices: UnitChoices, words: Words): CommandSpec => ({
  steps: [{ command: 'createUnit', id: 'new' }],
  label: words.t('workspace.units.add'),
  title: words.t('workspace.units.add'),
  says: [words.t('workspace.units.addSays')],
  fields: [...plateFields(choices, null, words), dealerField(choices, 'none', words)],
  submit: words.t('workspace.units.addSubmit'),
  done: words.t('workspace.units.added'),
  hindered: null,
});

function registrationFields({ ownerName, ownerEmail, ownerPhone, siteAddress, deliveredOn }: OwnersUnit, { t }: Words): Field[] {
  const optional = t('units.register.optional');
  return [
    { name: 'ownerName', label: t('units.register.ownerName'), kind: 'text', required: true, value: ownerName ?? '' },
    { name: 'ownerEmail', label: t('units.register.ownerEmail'), kind: 'text', required: false, hint: optional, value: ownerEmail ?? '' },
    { name: 'ownerPhone', label: t('units.register.ownerPhone'), kind: 'text', required: false, hint: optional, value: ownerPhone ?? '' },
    { name: 'siteAddress', label: t('units.register.siteAddress'), kind: 'text', required: true, value: siteAddress ?? '' },
    { name: 'deliveredOn', label: t('units.register.deliveredOn'), kind: 'date', required: true, value: deliveredOn ?? '' },
  ];
}

/** What an agent may do with a unit now. */
export function unitSpecs(unit: OwnersUnit, choices: UnitChoices, words: Words): CommandSpec[] {
  const { t } = words;
  const on = (command: CommandSpec['steps'][number]['command']) => [{ command, id: unit.documentId, version: unit.version }];
  const specs: Record<OwnersUnit['commands'][number], CommandSpec> = {
    register: { steps: on('registerUnit'), label: t('workspace.units.register'), title: t('units.register.heading'), says: [t('workspace.units.registerSays')], fields: registrationFields(unit, words), submit: t('units.register.submit'), done: t('units.register.done'), hindered: null },
    correct: { steps: on('correctRegistration'), label: t('units.register.correct'), title: t('units.register.correct'), says: [t('workspace.units.correctSays')], fields: registrationFields(unit, words), submit: t('units.register.correctSubmit'), done: t('units.register.corrected'), hindered: null },
    change: { steps: on('changeUnit'), label: t('workspace.units.change'), title: unit.serial, says: [t('workspace.units.changeSays')], fields: plateFields(choices, unit, words), submit: t('workspace.units.save'), done: t('workspace.units.changed'), hindered: null },
    assign: { steps: on('assignUnit'), label: t('workspace.units.assign'), title: t('workspace.units.assign'), says: [t('workspace.units.assignSays')], fields: [dealerField(choices, unit.company?.documentId ?? 'none', words)], submit: t('workspace.units.assignSubmit'), done: t('workspace.units.assigned'), hindered: null },
    extend: {
      steps: on('extendWarranty'),
      label: t('workspace.units.extend'),
      title: t('workspace.units.extend'),
      says: [t('workspace.units.extendSays')],
      fields: [
        { name: 'what', label: t('workspace.units.what'), kind: 'choice', required: true, value: 'both', choices: (['both', 'parts', 'labour'] as const).map((what) => ({ value: what, label: t(`units.extended.${what}`) })) },
        { name: 'months', label: t('workspace.units.months'), kind: 'number', required: false },
        { name: 'until', label: t('workspace.units.orUntil'), kind: 'date', required: false },
        { name: 'reason', label: t('workspace.units.reason'), kind: 'long', required: true },
      ],
      submit: t('workspace.units.extendSubmit'),
      done: t('workspace.units.extended'),
      hindered: null,
    },
  };
  return unit.commands.map((command) => specs[command]);
}
