import { environment } from '../../../environment';

/** The mail server as nodemailer is told of it. */
export interface MailServer {
  host: string;
  port: number;
  /** TLS from the first byte; else it begins where the server offers it. */
  secure: boolean;
  auth?: { user: string; pass: string };
  /** Milliseconds. */
  connectionTimeout: number;
  greetingTimeout: number;
  socketTimeout: number;
}

export function mailServer(): MailServer {
  return {
    host: environment.SMTP_HOST,
    port: environment.SMTP_PORT,
    ...(environment.SMTP_USERNAME && { auth: { user: environment.SMTP_USERNAME, pass: environment.SMTP_PASSWORD ?? '' } }),
    secure: environment.SMTP_SECURE,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: environment.SMTP_TIMEOUT * 1000,
  };
}
