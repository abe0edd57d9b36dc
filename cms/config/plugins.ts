import { environment } from '../src/environment';

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
    config: { provider: 'local', sizeLimit: 30 * 1024 * 1024 },
  },
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: {
        host: environment.SMTP_HOST,
        port: environment.SMTP_PORT,
        ...(environment.SMTP_USERNAME ? { auth: { user: environment.SMTP_USERNAME, pass: environment.SMTP_PASSWORD } } : {}),
        connectionTimeout: 10_000,
        greetingTimeout: 10_000,
        socketTimeout: 30_000,
      },
      settings: { defaultFrom: environment.MAIL_FROM },
    },
  },
});
