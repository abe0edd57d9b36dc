import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // No picture goes through Next: its door for them stays shut.
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  // The page that opens a link sends no referrer, and browsers then send `Origin: null` with a form that posts to its own
  // site. Each server action checks Sec-Fetch-Site itself: see src/surroundings/sameSite.ts.
  experimental: { serverActions: { allowedOrigins: ['null'], bodySizeLimit: '64kb' } },
};

export default config;
