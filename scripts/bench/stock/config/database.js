/** @param {{ env: { (name: string): string, int(name: string): number } }} environment */
module.exports = ({ env }) => {
  const postgres = {
    client: 'postgres',
    connection: {
      host: env('DATABASE_HOST'),
      port: env.int('DATABASE_PORT'),
      database: env('DATABASE_NAME'),
      user: env('DATABASE_USERNAME'),
      password: env('DATABASE_PASSWORD'),
    },
    pool: { min: 2, max: 10 },
  };
  const sqlite = { client: 'sqlite', connection: { filename: env('DATABASE_FILENAME') }, useNullAsDefault: true };
  return { connection: env('DATABASE_CLIENT') === 'postgres' ? postgres : sqlite };
};
