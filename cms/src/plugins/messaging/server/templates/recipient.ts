import { dateFormatOf, type DateFormat } from '../../../../domain/date-formats';
import type { Portal } from '../../../../domain/portal';
import { reader, statement } from '../../../../domain/portico';
import { userNameOf } from '../../../../domain/user-name';
import type { OutboxRow } from '../services/outbox';

const chosenFormat = statement(
  'date_format_of_login',
  ({ object }) => `SELECT ${object({ format: 'm.date_format' })} AS answer FROM up_users u JOIN members_user_lnk l ON l.user_id = u.id JOIN members m ON m.id = l.member_id WHERE u.username = ?`,
);

/** How dates are written to whom a mail goes: as she has chosen in her account (CL-17), where the address is a login’s; else as the language does. */
export async function dateFormatFor({ recipient }: OutboxRow, portal: Portal): Promise<DateFormat | null> {
  const found = await reader().read<{ format: string | null }>(chosenFormat(), [userNameOf(portal.key, recipient)]);
  return dateFormatOf(found?.format);
}
