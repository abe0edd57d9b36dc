import { registerTemplate, type TemplateDefinition } from '../../plugins/messaging/server/templates/definition';
import { INVITATION_MAIL } from '../../plugins/messaging/server/templates/invitation';
import { memberExample, memberRecords, passwordTemplate, passwordVariables } from './password-mail';

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
