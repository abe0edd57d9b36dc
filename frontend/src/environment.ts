import path from 'node:path';
import { z } from 'zod';

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  CMS_URL: z.url().default('http://localhost:1337'),
  ADMIN_URL: z.url().default('http://localhost:1337'),
  WEB_URL: z.url().default('http://localhost:3000'),
  PORTICO_CONFIG: z.string().min(1).default(path.join(process.cwd(), '..', 'config')),
  /** Set by Next to where it listens. */
  PORT: z.coerce.number().int().optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  PORTICO_FRONTEND_KEY: z.string().min(1, 'the key by which the frontend proves itself to the CMS'),
  NEXTAUTH_SECRET: z.string().min(32, 'the key of members’ session cookies'),
});

export type Environment = {
  development: boolean;
  /** Where this server reaches itself. */
  ownUrl: string;
  /** Where the frontend's server reaches the CMS, without a slash at the end. */
  cmsUrl: string;
  /** Origin of the admin panel, which shows previews in a frame. */
  adminOrigin: string;
  /** The portals' public address. */
  webUrl: URL;
  /** True where the portals are served over HTTPS: cookies are Secure and HSTS is sent. */
  https: boolean;
  /** The folder that holds `locales/`. */
  configFolder: string;
  frontendKey: string;
  /** Encrypts the cookie in which a member's session token lies. */
  sessionSecret: string;
  /** How many proxies of the house stand before this server: each adds one entry to X-Forwarded-For. */
  trustedProxies: number;
};

let environment: Environment | undefined;

/** Read at the first use and not on import, because `next build` loads every module without the secrets of a running house. */
export function readEnvironment(): Environment {
  return (environment ??= parse());
}

function parse(): Environment {
  const result = schema.safeParse(process.env);
  if (!result.success) throw new Error(`The environment is incomplete.\n${z.prettifyError(result.error)}`);
  const read = result.data;
  const webUrl = new URL(read.WEB_URL);
  return {
    development: read.NODE_ENV === 'development',
    ownUrl: `http://localhost:${read.PORT ?? 3000}`,
    cmsUrl: read.CMS_URL.replace(/\/+$/, ''),
    adminOrigin: new URL(read.ADMIN_URL).origin,
    webUrl,
    https: webUrl.protocol === 'https:',
    configFolder: path.resolve(/* turbopackIgnore: true */ read.PORTICO_CONFIG),
    frontendKey: read.PORTICO_FRONTEND_KEY,
    sessionSecret: read.NEXTAUTH_SECRET,
    trustedProxies: read.TRUSTED_PROXIES,
  };
}
