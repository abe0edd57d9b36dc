import { resolve } from 'node:path';

import { vi } from 'vitest';

/** Set before each file of unit tests: modules of the CMS read the environment as they load. None of these values opens anything. */
const required = ['PORTICO_LINK_KEY', 'PORTICO_FRONTEND_KEY', 'APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'];

for (const name of required) vi.stubEnv(name, `${name} of the unit tests, long enough for all of them`);
vi.stubEnv('PUSH_KEY', Buffer.alloc(32, 1).toString('base64url'));
vi.stubEnv('WEB_URL', 'https://portals.example');
// Vitest runs at the root of the checkout.
vi.stubEnv('PORTICO_CONFIG', resolve('config'));
