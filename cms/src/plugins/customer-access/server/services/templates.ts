import { environment } from '../../../../environment';
import type { TemplateDefinition, Variable } from '../../../messaging/server/templates/definition';
import { codeVariables } from './code-variables';
import { linkVariables } from './link-variables';
import { grantExample, grantRecords } from './template-records';

/** As long as a real one, so that a preview tells how long an SMS will be. It opens nothing. */
const SAMPLE_TOKEN = `sample.${'x'.repeat(53)}`;

const recipient: Variable = { type: 'text', about: 'recipientName', sample: 'Kari Nordmann' };
const number: Variable = { type: 'text', about: 'caseNumber', sample: '26-100012' };
const title: Variable = { type: 'text', about: 'caseTitle', sample: 'Water in the kitchen' };
const link: Variable = { type: 'link', about: 'caseLink', sample: `${environment.WEB_URL}/portal/case/open/${SAMPLE_TOKEN}`, secret: true, required: true };
const code: Variable = { type: 'text', about: 'code', sample: '000000', secret: true, required: true };

const aboutGrant = { audience: 'customer', records: grantRecords, example: grantExample } as const;
const withLink = { ...aboutGrant, channels: ['email', 'sms'], variables: { name: recipient, number, title, link }, make: linkVariables } as const;

/** What customers are written to by themselves: their link, what it leads to, and the code that it may ask for. */
export const customerTemplates: readonly TemplateDefinition[] = [
  { key: 'caseLink', ...withLink },
  { key: 'messageToCustomer', ...withLink, category: 'notices' },
  { key: 'customerAsked', ...withLink },
  { key: 'askReminder', ...withLink, category: 'reminders' },
  { key: 'linkCode', ...aboutGrant, channels: ['sms'], variables: { code }, make: codeVariables },
];
