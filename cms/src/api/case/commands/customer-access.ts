import { appendEvents, silent } from '../../../domain/events';
import { findPortalById } from '../../../domain/portals';
import { Refusal } from '../../../domain/refusal';
import { actorOf } from '../../../http/viewer';
import { sendDueLinksOf } from '../../../plugins/customer-access/server/services/sending';
import { shareDueReports } from '../../case-document/reports';
import { worker } from '../../../plugins/messaging/server/running-worker';
import { overrides as overridesSchema, type Overrides } from '../../../plugins/visibility/server/rules/settings';
import { settingsStore } from '../../../plugins/visibility/server/services/settings-store';
import { seenCase, type CaseCall } from './change-case';

async function place(call: CaseCall) {
  const found = await seenCase(call);
  const portal = await findPortalById(found.portalId);
  if (!portal) throw new Refusal('notFound');
  return { caseId: found.id, portal };
}

/** What this case has of its own, and what holds where it has nothing (CP-04). */
export async function readOverridesOf(call: CaseCall) {
  const { caseId, portal } = await place(call);
  const store = settingsStore(call.strapi);
  const own = await store.currentOverrides(portal.id, caseId);
  const { settings } = await store.current(portal);
  const names = Object.keys(overridesSchema.shape) as (keyof Overrides)[];
  return { version: own.version, overrides: own.settings, portal: Object.fromEntries(names.map((name) => [name, settings[name]])) };
}

/** Links that the change makes due go out with it, and reports are shared. */
export async function saveOverridesOf(call: CaseCall, basedOn: number, value: Overrides) {
  const { caseId, portal } = await place(call);
  if (!Number.isInteger(basedOn)) throw new Refusal('input.invalid');
  const actor = actorOf(call.viewer);
  const log = { portalId: portal.id, aggregate: 'case' as const, aggregateId: caseId, actor, now: call.now };
  await settingsStore(call.strapi).saveOverrides(portal, caseId, basedOn, value, actor, call.now, async (trx) => {
    await appendEvents(trx, log, [silent('accessSettingsChanged', { overrides: value })]);
    await sendDueLinksOf(trx, caseId, actor, call.now);
    await shareDueReports(trx, caseId, call.now);
  });
  worker(call.strapi).wake();
  return readOverridesOf(call);
}
