import { workChoicesPath } from '@/surroundings/paths';
import type { CommandSpec } from '../../commands/spec';
import { offerOf } from '../offered';
import type { CaseView } from '../readCase';

/** Off while it is on, on while it is off; undone by its opposite. */
export function switchQuality({ of, words }: CaseView): CommandSpec | null {
  const offer = offerOf(of, 'changeCase', words);
  const { t } = words;
  const to = of.qualityControl ? 'off' : 'on';
  return (
    offer && {
      ...offer,
      steps: [{ command: 'setQualityControl', id: of.documentId, version: of.version, fixed: { qualityControl: to } }],
      label: t('workspace.case.people.quality'),
      title: '',
      says: [],
      fields: [],
      submit: '',
      done: t(`workspace.case.people.quality${to === 'on' ? 'On' : 'Off'}`),
    }
  );
}

/** Another case handler, or another technical adviser, or none. */
export function choosePerson({ portal, of, words }: CaseView, who: 'handler' | 'adviser'): CommandSpec | null {
  const offer = offerOf(of, 'changeCase', words);
  const { t } = words;
  const [command, name] = who === 'handler' ? (['setHandler', 'handler'] as const) : (['setAdviser', 'technicalAdviser'] as const);
  return offer && !offer.hindered
    ? {
        ...offer,
        steps: [{ command, id: of.documentId, version: of.version }],
        label: t(`workspace.case.people.choose.${who}.label`),
        title: t(`workspace.case.people.${who}`),
        says: who === 'handler' ? [t('workspace.case.people.choose.handler.says')] : [],
        fields: [{ name, label: t(`workspace.case.people.${who}`), kind: 'choice', required: true, choicesFrom: workChoicesPath(portal.key, of.number, of.documentId, who === 'handler' ? 'handlers' : 'advisers') }],
        submit: t(`workspace.case.people.choose.${who}.submit`),
        done: t(`workspace.case.people.choose.${who}.done`),
      }
    : null;
}

export function setReminder({ of, words }: CaseView): CommandSpec | null {
  const offer = offerOf(of, 'setReminder', words);
  const { t } = words;
  return (
    offer && {
      ...offer,
      steps: [{ command: 'setReminder', id: of.documentId, version: of.version }],
      label: t('workspace.case.people.setReminder'),
      title: t('workspace.case.people.reminderTitle'),
      says: [t('workspace.case.people.reminderSays')],
      fields: [{ name: 'on', label: t('workspace.case.field.day'), kind: 'date', required: false, ...(of.reminderOn && { value: of.reminderOn }) }],
      submit: t('workspace.case.people.reminderSubmit'),
      done: t('workspace.case.people.reminderDone'),
      undo: [{ command: 'setReminder', id: of.documentId, fixed: { on: of.reminderOn ?? '' } }],
    }
  );
}

export function setDamageNote({ of, words }: CaseView): CommandSpec | null {
  const offer = offerOf(of, 'changeCase', words);
  const { t } = words;
  return offer && !offer.hindered
    ? {
        ...offer,
        steps: [{ command: 'setDamageNote', id: of.documentId, version: of.version }],
        label: t('workspace.case.people.changeNote'),
        title: t('workspace.case.damageNote'),
        says: [],
        fields: [{ name: 'damageNote', label: t('workspace.case.damageNote'), kind: 'long', required: false, ...(of.damageNote && { value: of.damageNote }) }],
        submit: t('workspace.case.people.saveNote'),
        done: t('workspace.case.people.noteDone'),
      }
    : null;
}

/** The external case handler's role goes to an office (EH-06). */
export function chooseExternalOffice({ portal, of, words }: CaseView): CommandSpec | null {
  const offer = offerOf(of, 'allocateExternalOffice', words);
  const { t } = words;
  const list = (which: 'near' | 'all', from: 'externalOffices' | 'allExternalOffices') => ({ label: t(`workspace.case.people.offices.${which}`), from: workChoicesPath(portal.key, of.number, of.documentId, from) });
  return (
    offer && {
      ...offer,
      steps: [{ command: 'allocateExternalOffice', id: of.documentId, version: of.version }],
      label: t(`workspace.case.people.${of.externalOffice ? 'otherOffice' : 'chooseOffice'}`),
      title: t('workspace.case.people.officeTitle'),
      says: [t('workspace.case.people.officeSays')],
      fields: [{ name: 'office', label: t('workspace.case.field.office'), kind: 'choice', required: true, choiceLists: [list('near', 'externalOffices'), list('all', 'allExternalOffices')] }],
      submit: t('workspace.case.people.officeSubmit'),
      done: t('workspace.case.people.officeDone'),
    }
  );
}

/** The office names one of its people (EH-07). */
export function nameExternalHandler({ portal, of, words }: CaseView): CommandSpec | null {
  const offer = offerOf(of, 'nameExternalHandler', words);
  const { t } = words;
  if (!offer || !of.externalOffice) return null;
  return {
    ...offer,
    steps: [{ command: 'nameExternalHandler', id: of.documentId, version: of.version }],
    label: t(`workspace.case.people.${of.externalHandler ? 'nameOther' : 'name'}`),
    title: t('workspace.case.people.nameTitle', { office: of.externalOffice.name }),
    says: [t('workspace.case.people.nameSays')],
    fields: [{ name: 'member', label: t('workspace.case.people.external'), kind: 'choice', required: true, choicesFrom: workChoicesPath(portal.key, of.number, of.documentId, 'externalMembers') }],
    submit: t('workspace.case.people.nameSubmit'),
    done: t('workspace.case.people.nameDone'),
  };
}
