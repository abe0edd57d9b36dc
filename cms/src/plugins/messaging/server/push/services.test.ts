import { describe, expect, it } from 'vitest';
import { environment } from '../../../../environment';
import { isPushService, readServices } from './services';

const services = readServices(environment.PUSH_SERVICES);
const house = readServices('localhost:8443, push.house.example');

describe('OB-08 the push services that are called', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/abc:APA91',
    'https://FCM.googleapis.com/wp/abc',
    'https://fcm.googleapis.com:443/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/QFabc',
    'https://db5p.notify.windows.com/w/?token=abc',
  ])('%s is', (endpoint) => expect(isPushService(endpoint, services)).toBe(true));

  it.each([
    ['no HTTPS', 'http://fcm.googleapis.com/x'],
    ['another host', 'https://push.example/x'],
    ['a host that begins alike', 'https://fcm.googleapis.com.evil.example/x'],
    ['a host that ends alike', 'https://evilfcm.googleapis.com/x'],
    ['a host that ends as one of many', 'https://evilpush.apple.com/x'],
    ['the bare name of many', 'https://push.apple.com/x'],
    ['a port', 'https://fcm.googleapis.com:8443/x'],
    ['a user', 'https://user@fcm.googleapis.com/x'],
    ['a user that looks like the host', 'https://fcm.googleapis.com@evil.example/x'],
    ['a password', 'https://:secret@fcm.googleapis.com/x'],
    ['a fragment', 'https://fcm.googleapis.com/x#y'],
    ['this machine', 'https://localhost/x'],
    ['an address', 'https://127.0.0.1/x'],
    ['an address as one number', 'https://2130706433/x'],
    ['an address in hexadecimal', 'https://0x7f.1/x'],
    ['an address of IPv6', 'https://[::1]/x'],
    ['the metadata of a cloud', 'https://169.254.169.254/latest'],
    ['a dot behind', 'https://fcm.googleapis.com./x'],
    ['a backslash', 'https://evil.example\\@fcm.googleapis.com/x'],
    ['a script', 'javascript:alert(1)'],
    ['no address', 'fcm.googleapis.com/x'],
    ['nothing', ''],
    ['one without end', `https://fcm.googleapis.com/${'x'.repeat(2_000)}`],
  ])('%s is not', (_what, endpoint) => expect(isPushService(endpoint, services)).toBe(false));

  it('one of the house is, on its port alone', () => {
    expect(isPushService('https://localhost:8443/x', house)).toBe(true);
    expect(isPushService('https://localhost/x', house)).toBe(false);
    expect(isPushService('https://push.house.example:8443/x', house)).toBe(false);
  });
});
