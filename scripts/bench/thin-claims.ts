import { inOneConnection, type MeasuredDatabase, run } from './database.ts';
import { words } from './thin.ts';

/** A portal with more claims has more dealers: so many claims has one of them, whatever the size; each tenth is of the dealer that is measured. */
const CLAIMS_OF_A_DEALER = 2000;

/** Of a hundred claims so many are in each state. */
const STATES = [['draft', 2], ['submitted', 3], ['inReview', 3], ['infoRequested', 2], ['approved', 5], ['rejected', 5], ['closed', 80]] as const;

const stateOf = (number: string): string => {
  let until = 0;
  const whens = STATES.map(([state, share]) => `WHEN (${number}) % 100 < ${(until += share)} THEN '${state}'`);
  return `CASE ${whens.join(' ')} END`;
};

const PROBLEMS = ['Compressor does not start', 'Fan is loud', 'Sensor shows no value', 'Leak at the valve', 'Board burnt at the relay'];

export async function countThinClaims(database: MeasuredDatabase): Promise<number> {
  const [row] = await run<{ claims: number | string }>(database, `SELECT count(*) AS claims FROM claims WHERE document_id LIKE 'thinclaim%'`);
  return Number(row?.claims ?? 0);
}

/**
 * Adds claims to a portal by a few statements on whole sets: the claim, what it points at, and its row in the list. They
 * have no lines and no history, and their units are those of the demo in turn: enough for lists and files.
 */
export async function addThinClaims(database: MeasuredDatabase, portal: string, dealer: string, count: number): Promise<void> {
  const { client } = database;
  const { numbers, digits, instant } = words[client];
  const now = String(Date.now());
  const dates = Array.from({ length: 3 }, () => instant(now)).join(', ');
  const stamps = 'created_at, updated_at, published_at';
  const dealers = Math.max(1, Math.ceil(count / CLAIMS_OF_A_DEALER));
  const portalId = `(SELECT p.id FROM portals p WHERE p.key = '${portal}')`;
  const member = `(SELECT m.id FROM members m WHERE m.email = '${dealer}')`;
  const ofMember = `(SELECT oc.company_id FROM members_office_lnk mo JOIN offices_company_lnk oc ON oc.office_id = mo.office_id WHERE mo.member_id = ${member})`;
  const agents = `SELECT row_number() OVER (ORDER BY m.id) - 1 AS place, m.id FROM members m JOIN members_office_lnk mo ON mo.member_id = m.id JOIN offices_company_lnk oc ON oc.office_id = mo.office_id JOIN companies co ON co.id = oc.company_id JOIN companies_portal_lnk cp ON cp.company_id = co.id WHERE cp.portal_id = ${portalId} AND co.kind = 'own'`;
  const problem = `CASE b.n % ${PROBLEMS.length} ${PROBLEMS.map((text, place) => `WHEN ${place} THEN '${text}'`).join(' ')} END`;
  const moment = `(${now} - (${count} - CAST(b.n AS BIGINT)) * 60000)`;
  const serial = `'TH' || ${digits('b.n')}`;
  const number = `'WT-' || ${digits('b.n')}`;
  const total = 'CAST((b.n * 7919) % 500000 AS BIGINT)';
  const submitted = (value: string) => `CASE WHEN b.state = 'draft' THEN NULL ELSE ${value} END`;
  const into = (table: string, values: Record<string, string>, where = '1 = 1') => `INSERT INTO ${table} (${Object.keys(values).join(', ')}) SELECT ${Object.values(values).join(', ')} FROM bench_claims b WHERE ${where}`;
  await inOneConnection(database, [
    `INSERT INTO companies (document_id, name, kind, ${stamps}) SELECT 'thindealer' || ${digits('n')}, 'Dealer ' || n, 'dealer', ${dates} FROM ${numbers('1', String(dealers))} WHERE NOT EXISTS (SELECT 1 FROM companies WHERE document_id = 'thindealer' || ${digits('n')})`,
    `INSERT INTO companies_portal_lnk (company_id, portal_id) SELECT co.id, ${portalId} FROM companies co WHERE co.document_id LIKE 'thindealer%' AND NOT EXISTS (SELECT 1 FROM companies_portal_lnk l WHERE l.company_id = co.id)`,
    `CREATE TABLE bench_dealers AS SELECT row_number() OVER (ORDER BY co.id) - 1 AS place, co.id FROM companies co WHERE co.document_id LIKE 'thindealer%'`,
    `CREATE TABLE bench_agents AS ${agents}`,
    `CREATE TABLE bench_units AS SELECT row_number() OVER (ORDER BY l.unit_id) - 1 AS place, l.unit_id AS id FROM units_portal_lnk l WHERE l.portal_id = ${portalId}`,
    `CREATE TABLE bench_claims AS SELECT i.n, i.id, ${stateOf('i.n * 37')} AS state, CASE WHEN i.n % 10 = 0 THEN ${ofMember} ELSE d.id END AS company_id, CASE WHEN i.n % 10 = 0 THEN ${member} END AS creator_id, a.id AS agent_id, u.id AS unit_id
       FROM (SELECT n, n - (SELECT count(*) FROM claims WHERE document_id LIKE 'thinclaim%') + (SELECT coalesce(max(id), 0) FROM claims) AS id FROM ${numbers('(SELECT count(*) + 1 FROM claims WHERE document_id LIKE \'thinclaim%\')', `(SELECT count(*) + ${count} FROM claims WHERE document_id LIKE 'thinclaim%')`)}) i
       JOIN bench_dealers d ON d.place = i.n / 10 % (SELECT count(*) FROM bench_dealers) JOIN bench_agents a ON a.place = i.n / 3 % (SELECT count(*) FROM bench_agents) JOIN bench_units u ON u.place = i.n % (SELECT count(*) FROM bench_units)`,
    into('claims', {
      id: 'b.id', document_id: `'thinclaim' || ${digits('b.n')}`, number, state: 'b.state', contact_name: `'Contact ' || b.n`, contact_email: `'contact' || b.n || '@dealer.example'`, serial, problem, version: '1',
      parts_total: submitted(total), labour_total: submitted('0'), total: submitted(total), submitted_at: submitted(instant(moment)), created_at: instant(moment), updated_at: instant(moment), published_at: instant(moment),
    }),
    into('claims_portal_lnk', { claim_id: 'b.id', portal_id: portalId }),
    into('claims_unit_lnk', { claim_id: 'b.id', unit_id: 'b.unit_id' }),
    into('claims_company_lnk', { claim_id: 'b.id', company_id: 'b.company_id' }),
    into('claims_creator_lnk', { claim_id: 'b.id', member_id: 'b.creator_id' }, 'b.creator_id IS NOT NULL'),
    into('claims_agent_lnk', { claim_id: 'b.id', member_id: 'b.agent_id' }, `b.state NOT IN ('draft', 'submitted')`),
    into('portico_claim_list', {
      claim_id: 'b.id', portal_id: portalId, company_id: 'b.company_id', number, state: 'b.state', list: `CASE b.state WHEN 'draft' THEN 'drafts' WHEN 'closed' THEN 'closed' ELSE 'active' END`,
      agent_id: `CASE WHEN b.state IN ('draft', 'submitted') THEN NULL ELSE b.agent_id END`, creator_id: 'b.creator_id', serial, listed_at: moment, updated_at: moment, total: `CASE WHEN b.state = 'draft' THEN 0 ELSE ${total} END`,
      words: `'wt ' || ${digits('b.n')} || ' wt' || ${digits('b.n')} || ' ' || lower(${problem}) || ' th' || ${digits('b.n')} || ' qzth' || ${digits('b.n')}`,
    }),
    ...(client === 'postgres' ? ['claims', 'companies'].map((table) => `SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`) : []),
    ...['bench_claims', 'bench_dealers', 'bench_agents', 'bench_units'].map((table) => `DROP TABLE ${table}`),
  ]);
}
