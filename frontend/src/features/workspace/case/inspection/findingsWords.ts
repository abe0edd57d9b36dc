import type { Words } from '@/ui/words/createWords';
import { CAUSE_STOPPED, HABITABLE } from './findings';

/** What the form of an inspection says; `{number}` is filled in while one types. */
export function findingsWords({ t }: Words) {
  const number = '{number}';
  return {
    inspectedOn: t('workspace.case.inspection.inspectedOn'),
    cause: t('workspace.case.inspection.cause'),
    causeHint: t('workspace.case.inspection.causeHint'),
    causeStopped: t('workspace.case.inspection.causeStopped'),
    extent: t('workspace.case.inspection.extent'),
    extentHint: t('workspace.case.inspection.extentHint'),
    rooms: t('workspace.case.inspection.rooms'),
    roomsHint: t('workspace.case.inspection.roomsHint'),
    room: t('workspace.case.inspection.room', { number }),
    name: t('workspace.case.inspection.name'),
    damage: t('workspace.case.inspection.damage'),
    moisture: t('workspace.case.inspection.moisture'),
    addRoom: t('workspace.case.inspection.addRoom'),
    removeRoom: t('workspace.case.inspection.removeRoom', { number }),
    habitable: t('workspace.case.inspection.habitable'),
    recommendation: t('workspace.case.inspection.recommendation'),
    recommendationHint: t('workspace.case.inspection.recommendationHint'),
    open: t('workspace.case.inspection.open'),
    stopped: CAUSE_STOPPED.map((value) => ({ value, label: t(`workspace.case.inspection.stopped.${value}`) })),
    living: HABITABLE.map((value) => ({ value, label: t(`workspace.case.inspection.living.${value}`) })),
    save: t('workspace.case.inspection.save'),
    saved: t('workspace.case.inspection.saved'),
    unsaved: t('workspace.case.inspection.unsaved'),
    throwAway: t('workspace.case.inspection.throwAway'),
    thrownAway: t('workspace.case.inspection.thrownAway'),
    overTheirs: t('workspace.case.inspection.overTheirs'),
    noConnection: t('workspace.case.inspection.noConnection'),
    lacksName: t('workspace.case.inspection.lacksName', { number }),
    lacksMoisture: t('workspace.case.inspection.lacksMoisture', { number }),
  };
}

export type FindingsWords = ReturnType<typeof findingsWords>;
