import { environment } from '../src/environment';
import { MAX_FILE_SIZE } from '../src/files/size';

export default [
  'global::durations',
  'global::request-id',
  'strapi::errors',
  'global::error-shape',
  'global::sound-address',
  'global::portal-door',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          'frame-src': ["'self'", environment.WEB_URL],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [environment.CMS_URL] } },
  'strapi::query',
  'global::multipart-door',
  { name: 'strapi::body', config: { jsonLimit: '1mb', formLimit: '1mb', formidable: { maxFileSize: MAX_FILE_SIZE } } },
  'global::sound-body',
  'global::own-status',
  'strapi::favicon',
  'global::private-files',
  'strapi::public',
];
