import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

const SID = `AC${'0'.repeat(32)}`;
const whole = { TWILIO_ACCOUNT_SID: SID, TWILIO_AUTH_TOKEN: 'token of the tests', TWILIO_FROM: '+4790000000' };

// Test files share what has been loaded.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The module reads the environment as it loads. */
async function read(variables: Record<string, string | undefined>) {
  vi.resetModules();
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return (await import('./environment')).environment;
}

describe('MS-04 an account at Twilio', () => {
  afterEach(() => {
    for (const name of Object.keys(whole)) vi.stubEnv(name, undefined);
  });

  it('is there whole, or not at all', async () => {
    expect(await read(whole)).toMatchObject({ TWILIO_BASE_URL: 'https://api.twilio.com', smsGoesToPeople: true });
    expect(await read({ ...whole, TWILIO_FROM: `MG${'0'.repeat(32)}` })).toMatchObject({ smsGoesToPeople: true });
    expect(await read({ TWILIO_ACCOUNT_SID: undefined, TWILIO_AUTH_TOKEN: undefined, TWILIO_FROM: undefined })).toMatchObject({ smsGoesToPeople: false });
  });

  it.each<[Partial<Record<keyof typeof whole, string | undefined>>, RegExp]>([
    [{ TWILIO_AUTH_TOKEN: undefined }, /TWILIO_AUTH_TOKEN: is missing; SMS by Twilio/],
    [{ TWILIO_FROM: undefined }, /TWILIO_FROM: is missing; SMS by Twilio/],
    [{ TWILIO_AUTH_TOKEN: undefined, TWILIO_FROM: undefined }, /TWILIO_AUTH_TOKEN: .*\n.*TWILIO_FROM: /],
    [{ TWILIO_ACCOUNT_SID: 'SK00' }, /TWILIO_ACCOUNT_SID: is no account’s SID/],
    [{ TWILIO_FROM: '90000000' }, /TWILIO_FROM: is neither a number in E.164/],
    [{ TWILIO_FROM: 'Nordlys' }, /TWILIO_FROM: is neither a number in E.164/],
  ])('says at start what is missing or wrong: %o', async (changed, message) => {
    await expect(read({ ...whole, ...changed })).rejects.toThrow(message);
  });
});
