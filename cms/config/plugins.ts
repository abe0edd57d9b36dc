import { environment } from '../src/environment';
import { MAX_FILE_SIZE } from '../src/files/size';
import { mailServer } from '../src/plugins/messaging/server/mail-server';

const ours = (name: string) => ({ enabled: true, resolve: `./src/plugins/${name}` });

export default () => ({
  visibility: ours('visibility'),
  'news-feed': ours('news-feed'),
  'customer-access': ours('customer-access'),
  messaging: ours('messaging'),
  'role-matrix': ours('role-matrix'),
  reports: ours('reports'),
  warranty: ours('warranty'),
  'knowledge-base': ours('knowledge-base'),
  onboarding: ours('onboarding'),
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
      providerOptions: mailServer(),
      settings: { defaultFrom: environment.MAIL_FROM },
    },
  },
});
