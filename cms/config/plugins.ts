import { environment } from '../src/environment';
import { MAX_FILE_SIZE } from '../src/files/size';

const ours = (name: string) => ({ enabled: true, resolve: `./src/plugins/${name}` });

export default () => ({
  visibility: ours('visibility'),
  'news-feed': ours('news-feed'),
  'customer-access': ours('customer-access'),
  messaging: ours('messaging'),
  'users-permissions': {
    config: {
      jwtSecret: environment.JWT_SECRET,
      jwtManagement: 'refresh',
      register: { allowedFields: [] },
    },
  },
  upload: {
    config: { provider: 'local', sizeLimit: MAX_FILE_SIZE },
  },
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: {
        host: environment.SMTP_HOST,
        port: environment.SMTP_PORT,
        ...(environment.SMTP_USERNAME ? { auth: { user: environment.SMTP_USERNAME, pass: environment.SMTP_PASSWORD } } : {}),
        secure: environment.SMTP_SECURE,
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: environment.SMTP_TIMEOUT * 1000,
      },
      settings: { defaultFrom: environment.MAIL_FROM },
    },
  },
});
