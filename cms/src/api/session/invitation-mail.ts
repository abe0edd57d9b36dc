import { registerTemplate, type TemplateDefinition } from '../../plugins/messaging/server/templates/definition';
import { memberExample, memberRecords, passwordTemplate, passwordVariables } from './password-mail';

/** The outbox's name for the mail that invites somebody to a login. */
export const INVITATION_MAIL = 'memberInvited';

export const invitationTemplate: TemplateDefinition = {
  key: INVITATION_MAIL,
  channels: ['email'],
  audience: 'member',
  variables: { ...passwordTemplate.variables, inviter: { type: 'text', about: 'inviterName', sample: 'Ingrid Lien' } },
  async make(strapi, row, portal) {
    const { inviter } = JSON.parse(row.variables) as { inviter: string };
    return { ...(await passwordVariables(strapi, row, portal)), inviter };
  },
  records: memberRecords,
  example: memberExample,
};

export function registerInvitationMail(): void {
  registerTemplate(invitationTemplate);
}
