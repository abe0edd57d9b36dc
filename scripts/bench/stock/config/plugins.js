/** @param {{ env: (name: string) => string }} environment */
module.exports = ({ env }) => ({ 'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } } });
