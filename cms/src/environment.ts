import path from 'node:path';
import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65535).default(fallback);
const root = path.resolve(process.cwd(), '..');

/** An account without its token or a sender would send nothing, and say so only when the first SMS is due. */
function refuseHalfTwilio({ issues, value }: { issues: z.core.$ZodRawIssue[]; value: { TWILIO_ACCOUNT_SID?: string; TWILIO_AUTH_TOKEN?: string; TWILIO_FROM?: string } }): void {
  if (value.TWILIO_ACCOUNT_SID === undefined) return;
  for (const name of ['TWILIO_AUTH_TOKEN', 'TWILIO_FROM'] as const) {
    if (!value[name]) issues.push({ code: 'custom', input: value[name], path: [name], message: 'is missing; SMS by Twilio (TWILIO_ACCOUNT_SID) need it' });
  }
}

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  CMS_PORT: port(1337),
  MAILBOX_PORT: port(8025),
  CMS_URL: z.url().optional(),
  WEB_URL: z.url().optional(),
  WEB_PORT: port(3000),
  PORTICO_DATA: z.string().default(path.join(root, '.data')),
  PORTICO_CONFIG: z.string().default(path.join(root, 'config')),
  DEMO_CLAIMS: z.coerce.number().int().min(0).default(150),
  DEMO_UNITS: z.coerce.number().int().min(0).default(400),
  PORTICO_LINK_KEY: z.string().min(32),
  PORTICO_FRONTEND_KEY: z.string().min(32),
  APP_KEYS: z.string().min(1),
  API_TOKEN_SALT: z.string().min(16),
  ADMIN_JWT_SECRET: z.string().min(16),
  TRANSFER_TOKEN_SALT: z.string().min(16),
  ENCRYPTION_KEY: z.string().min(16),
  JWT_SECRET: z.string().min(16),
  DATABASE_CLIENT: z.enum(['sqlite', 'postgres']).default('sqlite'),
  DATABASE_FILENAME: z.string().optional(),
  DATABASE_HOST: z.string().default('127.0.0.1'),
  DATABASE_PORT: port(5432),
  DATABASE_NAME: z.string().default('portico'),
  DATABASE_USERNAME: z.string().default('portico'),
  DATABASE_PASSWORD: z.string().default(''),
  DATABASE_SSL: z.stringbool().default(false),
  DATABASE_POOL_MAX: z.coerce.number().int().min(1).default(10),
  SMTP_HOST: z.string().default('127.0.0.1'),
  SMTP_PORT: z.coerce.number().int().optional(),
  SMTP_USERNAME: z.string().optional(),
  SMTP_PASSWORD: z.string().optional(),
  SMTP_SECURE: z.stringbool().default(false),
  SMTP_TIMEOUT: z.coerce.number().min(1).default(30),
  SEND_MESSAGES: z.stringbool().default(true),
  MAIL_FROM: z.string().default('Portico <no-reply@portico.example>'),
  MAIL_REPLY_TO: z.email().default('reply@portico.example'),
  IMAP_HOST: z.string().min(1).optional(),
  IMAP_PORT: port(993),
  IMAP_SECURE: z.stringbool().default(true),
  IMAP_USERNAME: z.string().optional(),
  IMAP_PASSWORD: z.string().optional(),
  IMAP_FOLDER: z.string().default('INBOX'),
  IMAP_AUTHSERV_ID: z.string().optional(),
  TWILIO_ACCOUNT_SID: z.string().regex(/^AC\w+$/, 'is no account’s SID: those begin with AC').optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_FROM: z
    .string()
    .regex(/^(\+[1-9]\d{4,14}|MG\w+)$/, 'is neither a number in E.164 nor the SID of a messaging service, which begins with MG')
    .optional(),
  TWILIO_BASE_URL: z.url().default('https://api.twilio.com'),
  MAILBOX_SMTP_PORT: z.coerce.number().int().optional(),
  SMS_URL: z.url().optional(),
  SMS_PER_DAY: z.coerce.number().int().min(1).default(2000),
  METRICS_TOKEN: z.string().min(16).optional(),
  PUSH_KEY: z.string().regex(/^[\w-]{43}$/, 'is no key of 32 bytes in base64url'),
  PUSH_SERVICES: z.string().default('fcm.googleapis.com, updates.push.services.mozilla.com, *.push.apple.com, *.notify.windows.com'),
  PUSH_CA: z.string().min(1).optional(),
}).check(refuseHalfTwilio);

const parsed = schema.safeParse(process.env);
if (!parsed.success) {
  const findings = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n');
  throw new Error(`The environment is not complete (see .env.example):\n${findings}`);
}
const given = parsed.data;

const mailbox = {
  host: '127.0.0.1',
  smtp: given.MAILBOX_SMTP_PORT ?? given.MAILBOX_PORT - 7000,
  sms: `http://127.0.0.1:${given.MAILBOX_PORT}/sms`,
};

/** What the process is told from outside, validated once at start. Nothing else reads `process.env`. */
export const environment = {
  ...given,
  CMS_URL: given.CMS_URL ?? `http://localhost:${given.CMS_PORT}`,
  WEB_URL: (given.WEB_URL ?? `http://localhost:${given.WEB_PORT}`).replace(/\/$/, ''),
  DATABASE_FILENAME: path.resolve(given.DATABASE_FILENAME ?? path.join(given.PORTICO_DATA, 'portico.db')),
  SMTP_PORT: given.SMTP_PORT ?? mailbox.smtp,
  SMS_URL: given.SMS_URL ?? mailbox.sms,
  /** False where they go to the development mailbox (MS-03). */
  mailGoesToPeople: given.SMTP_HOST !== mailbox.host || (given.SMTP_PORT ?? mailbox.smtp) !== mailbox.smtp,
  /** Where a mailbox is read: by IMAP, or the development mailbox, in which one can reply. */
  repliesAreRead: given.IMAP_HOST !== undefined || (given.SMTP_HOST === mailbox.host && (given.SMTP_PORT ?? mailbox.smtp) === mailbox.smtp),
  smsGoesToPeople: given.TWILIO_ACCOUNT_SID !== undefined || (given.SMS_URL ?? mailbox.sms) !== mailbox.sms,
};
