/** What a stock application does where ours gives a command: an update and two creates, in one transaction. */
module.exports = {
  /** @param {any} ctx */
  async pass(ctx) {
    const { responsible } = ctx.request.body;
    const { task } = ctx.params;
    await strapi.db.transaction(async () => {
      await strapi.documents('api::task.task').update({ documentId: task, data: { responsible } });
      await strapi.documents('api::news-entry.news-entry').create({ data: { kind: 'taskResponsibleChanged', occurredAt: Date.now(), facts: { responsible } } });
      await strapi.documents('api::outbox-entry.outbox-entry').create({ data: { template: 'taskGiven', recipient: responsible, variables: { task } } });
    });
    ctx.body = { task, responsible };
  },
};
