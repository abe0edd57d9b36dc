import { holdRow } from '../../../domain/database/hold-row';
import { refuseOlder } from '../../../domain/database/row-version';
import type { DateFormat } from '../../../domain/date-formats';
import { isLanguage } from '../../../domain/languages';
import { recordChange } from '../../../domain/recorder';
import { Refusal } from '../../../domain/refusal';
import { present } from '../../../http/case-scope';
import { actorOf, type MemberViewer } from '../../../http/viewer';
import { claimReach } from '../../claim/rules/reach';
import type { CompanyCall } from '../../company/commands/change-company';
import { loadMember } from '../recorded';
import { NOTIFICATIONS, type Notification, type Notifications } from '../rules/wants';

export interface AccountChange {
  name?: string | undefined;
  title?: string | undefined;
  /** Null for the portal's. */
  language?: string | null | undefined;
  /** Null for as the language writes dates. */
  dateFormat?: DateFormat | null | undefined;
  notifications?: Notifications | undefined;
}

/** What somebody can choose to be told: it hangs on which side of claims she is. */
export function choicesOf(viewer: MemberViewer): readonly Notification[] {
  const reach = claimReach(viewer);
  return reach ? NOTIFICATIONS[reach.side] : [];
}

/** CL-17: what everybody changes of her own account. */
export async function changeAccount({ strapi, viewer, version, now }: CompanyCall, { title, language, dateFormat, name, notifications }: AccountChange): Promise<void> {
  if (language && !isLanguage(language)) throw invalid('language', 'There is no such language here.');
  const choices: readonly string[] = choicesOf(viewer);
  if (Object.keys(notifications ?? {}).some((what) => !choices.includes(what))) throw invalid('notifications', 'This is not yours to choose.');
  await strapi.db.transaction(async ({ trx }) => {
    await holdRow(trx, 'members', viewer.documentId);
    await refuseOlder(trx, 'members', viewer.id, version);
    const before = present(await loadMember(trx, viewer.id));
    const columns = {
      ...(name !== undefined && { name }),
      ...(title !== undefined && { title: title || null }),
      ...(language !== undefined && { language }),
      ...(dateFormat !== undefined && { date_format: dateFormat }),
      ...(notifications && { notifications: JSON.stringify({ ...before.notifications, ...notifications }) }),
    };
    await trx('members').where({ id: viewer.id }).update({ ...columns, updated_at: new Date(now) });
    const after = present(await loadMember(trx, viewer.id));
    await recordChange(trx, { subject: 'member', before, after, actor: actorOf(viewer), now });
  });
}

const invalid = (field: string, message: string) => new Refusal('input.invalid', { findings: [{ path: `body.${field}`, message }] });
