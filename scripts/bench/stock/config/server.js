/** @param {{ env: { int(name: string): number, array(name: string): string[] } }} environment */
module.exports = ({ env }) => ({
  host: '127.0.0.1',
  port: env.int('CMS_PORT'),
  app: { keys: env.array('APP_KEYS') },
  logger: { updates: { enabled: false } },
});
