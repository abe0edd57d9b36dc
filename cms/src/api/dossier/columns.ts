import type { DossierState } from '../../plugins/onboarding/server/rules/dossier';
import type { DossierType } from '../../plugins/onboarding/server/rules/dossier-type';
import { reminderDueAt, stuckFrom, waitsFor } from '../../plugins/onboarding/server/rules/standing';

/** By which a client has one open dossier of a type. */
export const openKeyOf = (clientId: number, typeKey: string): string => `${clientId} ${typeKey}`;

/** The columns of a dossier that hang on its state: lists, funnel and clock read them off an index. */
export function columnsOf(type: DossierType, state: DossierState, clientId: number) {
  return {
    open_key: state.status === 'open' ? openKeyOf(clientId, type.key) : null,
    status: state.status,
    step: state.current,
    waits_for: waitsFor(type, state),
    state: JSON.stringify(state),
    since: state.since,
    stuck_from: stuckFrom(type, state),
    remind_at: reminderDueAt(type, state),
  };
}
