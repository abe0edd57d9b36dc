import { giveBackPoint, takePoint } from '../../../http/rate-limits';
import { hashToken } from '../../../http/viewer';

/**
 * Tries a password of an account: each try is counted before it is looked at, so that those that race are no more than
 * those that come in turn. What was right is not counted.
 */
export async function countingFailures<Result>(userName: string, trial: () => Promise<Result>): Promise<Result> {
  const account = hashToken(userName);
  await takePoint('loginAccount', account);
  const result = await trial();
  await giveBackPoint('loginAccount', account);
  return result;
}
