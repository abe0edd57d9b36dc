import { environment } from '../src/environment';

export default () => ({
  auth: {
    secret: environment.ADMIN_JWT_SECRET,
    cookie: { secure: environment.CMS_URL.startsWith('https:') },
  },
  apiToken: { salt: environment.API_TOKEN_SALT },
  transfer: { token: { salt: environment.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: environment.ENCRYPTION_KEY },
  flags: { nps: false, promoteEE: false },
  notifications: { releases: false },
  tutorials: false,
});
