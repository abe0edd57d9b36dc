import type { Core } from '@strapi/strapi';
import { dialect, reader } from '../../domain/portico';
import type { Portal } from '../../domain/portal';
import { environment } from '../../environment';
import type { OutboxRow } from '../../plugins/messaging/server/services/outbox';
import { registerTemplate, type TemplateDefinition, type TemplateRecord, type Variables } from '../../plugins/messaging/server/templates/definition';
import { passwordLinkAddress, type PasswordLinkSeed } from './services/password-links';

/** The outbox's name for the mail with a link to a new password. */
export const PASSWORD_MAIL = 'passwordReset';

/** As long as a real one. It opens nothing. */
const SAMPLE_TOKEN = `sample.${'x'.repeat(53)}`;

const linkToSend = () => ({
  name: 'password_link_to_send',
  sql: `SELECT ${dialect().object({ publicId: 'l.public_id', nonce: 'l.nonce', expiresAt: 'l.expires_at', name: 'm.name', email: 'm.email' })} AS answer
    FROM portico_password_links l JOIN members m ON m.id = l.member_id WHERE l.public_id = ?`,
});

interface LinkToSend extends PasswordLinkSeed {
  expiresAt: number;
  name: string;
  email: string;
}

/** The link is made here, at hand-over, and stored nowhere. It never goes to an address that the member no longer has. */
export async function passwordVariables(_strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables> {
  const { link } = JSON.parse(row.variables) as { link: string };
  const found = await reader().read<LinkToSend>(linkToSend(), [link]);
  if (!found) throw permanent('The link to a new password is gone');
  if (found.email !== row.recipient) throw permanent('The member has another address by now');
  if (found.expiresAt <= Date.now()) throw permanent('The link to a new password has expired');
  return { name: found.name, link: passwordLinkAddress(portal.key, found), until: found.expiresAt };
}

const permanent = (message: string) => Object.assign(new Error(message), { permanent: true });

const SHOWN = 20;

const OF_PORTAL = `members m JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices_company_lnk oc ON oc.office_id = mo.office_id
  JOIN companies_portal_lnk cp ON cp.company_id = oc.company_id WHERE cp.portal_id = ?`;

const newestMembers = () => ({
  name: 'newest_members',
  sql: `SELECT ${dialect().list(dialect().object({ id: 'm.id', label: 'm.name' }), `${OF_PORTAL} ORDER BY m.id DESC LIMIT ${SHOWN}`)} AS answer`,
});

const shownMember = () => ({
  name: 'shown_member',
  sql: `SELECT ${dialect().object({ name: 'm.name' })} AS answer FROM ${OF_PORTAL} AND m.id = ?`,
});

export async function memberRecords(portal: Portal): Promise<TemplateRecord[]> {
  const members = await reader().read<{ id: number; label: string }[]>(newestMembers(), [portal.id]);
  return (members ?? []).map(({ id, label }) => ({ id: String(id), label }));
}

export async function memberExample(portal: Portal, record: string): Promise<Variables | null> {
  const id = Number(record);
  return Number.isSafeInteger(id) ? reader().read<Variables>(shownMember(), [portal.id, id]) : null;
}

export const passwordTemplate: TemplateDefinition = {
  key: PASSWORD_MAIL,
  channels: ['email'],
  audience: 'member',
  variables: {
    name: { type: 'text', about: 'recipientName', sample: 'Kari Nordmann' },
    link: { type: 'link', about: 'passwordLink', sample: `${environment.WEB_URL}/portal/work/reset/${SAMPLE_TOKEN}`, secret: true, required: true },
    until: { type: 'date', about: 'linkUntil', sample: Date.UTC(2030, 0, 15, 11) },
  },
  make: passwordVariables,
  records: memberRecords,
  example: memberExample,
};

export function registerPasswordMail(): void {
  registerTemplate(passwordTemplate);
}
