import type { Core } from '@strapi/strapi';
import { registerAsk } from './api/ask/recorded';
import { remindOnTime } from './api/ask/reminding';
import { registerCaseMail } from './api/case/by-mail';
import { registerCase } from './api/case/recorded';
import { registerCaseList } from './api/case/list/project';
import { fillCaseList } from './api/case/list/rebuild';
import { registerCall } from './api/case/call';
import { registerBudget } from './api/budget/recorded';
import { registerClaimMail } from './api/claim/mail/correspondent';
import { registerClaimNotices } from './api/claim/mail/telling';
import { registerClaim } from './api/claim/recorded';
import { registerClaimDocument } from './api/claim-document/recorded';
import { registerMasters } from './api/claim-master/recorded';
import { registerRmaNotices } from './api/rma/mail/telling';
import { registerRma } from './api/rma/recorded';
import { registerCashOffer } from './api/cash-offer/recorded';
import { registerDocument } from './api/case-document/recorded';
import { registerInvoice } from './api/invoice/recorded';
import { registerReports } from './api/case-document/reports';
import { registerRfq, sealBids } from './api/rfq/recorded';
import { registerRfqNotices } from './api/rfq/telling';
import { registerCaseReports } from './api/case-report/making';
import { registerContact } from './api/contact/recorded';
import { registerClientCompany } from './api/client-company/recorded';
import { registerMemberLogin } from './api/member/login';
import { registerMember } from './api/member/recorded';
import { registerInvitationMail } from './api/session/invitation-mail';
import { registerPasswordMail } from './api/session/password-mail';
import { registerCaseReport } from './api/work/report/source';
import { registerMemberViewer } from './api/session/services/member-sessions';
import { registerNotices } from './api/notice/telling';
import { registerMessage } from './api/message/recorded';
import { registerProduct } from './api/product/recorded';
import { registerUnit } from './api/unit/recorded';
import { registerUnitImport } from './api/unit-import/working';
import { registerTaskPreparation } from './api/task/preparation';
import { registerTask } from './api/task/recorded';
import { closePublicFolder } from './files/public-folder';
import { keepFilesPrivate } from './files/signed-addresses';
import { outliveDatabase } from './domain/database/lost-connection';
import { dialectOf } from './domain/database/dialect';
import { openReader } from './domain/database/reader';
import { migrateOwnTables } from './domain/database/tables';
import { recordStockDoors } from './domain/document-middleware';
import { deleteNothing } from './domain/nothing-deleted';
import { stopJobs, workOnJobs } from './domain/jobs/working';
import { sweepHourly } from './domain/sweep';
import { closePortico, openPortico } from './domain/portico';
import { registerApiTokenViewer } from './http/api-token-viewer';
import { serveHealth, warnOfSilence } from './http/health/routes';
import { serveMetrics } from './http/metrics/routes';
import { serveDocs } from './http/openapi/docs-routes';
import { emptyStockRoles, keepContentToPlatform } from './http/platform-content';
import { closeStockDoors } from './http/stock-doors';
import { openRateLimits } from './http/rate-limits';
import { startMessaging } from './plugins/messaging/server';
import { registerArticle } from './plugins/knowledge-base/server/articles/recorded';
import { worker } from './plugins/messaging/server/running-worker';

export default {
  /** What exists before the database is looked at: recorded types, viewers, the door to the recorder. */
  register({ strapi }: { strapi: Core.Strapi }) {
    registerCase();
    registerContact();
    registerTask();
    registerTaskPreparation();
    registerDocument();
    registerBudget();
    registerCashOffer();
    registerInvoice();
    registerRfq();
    registerProduct();
    registerUnit();
    registerUnitImport();
    registerClaim();
    registerClaimMail();
    registerClaimNotices();
    registerClaimDocument();
    registerMasters();
    registerArticle();
    registerRma();
    registerRmaNotices();
    registerRfqNotices();
    registerReports();
    registerCaseReports(strapi);
    registerCall();
    registerMessage();
    registerCaseMail();
    registerAsk();
    registerCaseList();
    registerCaseReport();
    registerNotices();
    registerMemberViewer(strapi);
    registerPasswordMail();
    registerInvitationMail();
    registerMember();
    registerClientCompany();
    registerMemberLogin(strapi);
    registerApiTokenViewer();
    recordStockDoors(strapi, () => worker(strapi).wake());
    deleteNothing(strapi);
    keepFilesPrivate(strapi);
    closePublicFolder(strapi);
    closeStockDoors(strapi);
    serveDocs(strapi);
    serveHealth(strapi);
    serveMetrics(strapi);
  },

  /** After Strapi's schema sync. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await migrateOwnTables(strapi);
    openPortico({ reader: openReader(strapi), dialect: dialectOf(strapi) });
    await fillCaseList(strapi);
    outliveDatabase(strapi);
    keepContentToPlatform(strapi);
    sealBids(strapi);
    await emptyStockRoles(strapi);
    openRateLimits(strapi);
    warnOfSilence(strapi);
    strapi.server.httpServer.once('listening', () => {
      startMessaging(strapi);
      workOnJobs(strapi);
      sweepHourly(strapi);
      remindOnTime(strapi);
    });
  },

  async destroy() {
    await stopJobs();
    closePortico();
  },
};
