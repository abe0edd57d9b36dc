// Generated from docs/openapi.json by `npm run generate`: change the endpoints of the CMS instead.

export interface paths {
    "/api/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The viewer’s own account: name and title, language, how dates are written, what is told by mail.
         * @description For members.
         */
        get: operations["readAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets what is named of the viewer’s own account. Pages and mails follow at once.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/api/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents that the client of a portal user is asked to approve, or was, the newest first; for that user alone.
         * @description For members.
         */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{approval}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document that the client of a portal user is asked to approve; for that user alone.
         * @description For members.
         */
        get: operations["readApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{approval}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves exactly the bytes that were looked at. For the portal user of the client alone; once.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["approveDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{approval}/certificate.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificate of what the client has decided, as a PDF in its language.
         * @description For members.
         */
        get: operations["readApprovalCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{approval}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declines what was looked at, for a reason. For the portal user of the client alone; once.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["declineDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{approval}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The PDF that is asked about, or a part of it (Range). Whether the viewer may read it, and whether its bytes are those that were asked about, is looked at at each request.
         * @description For members.
         */
        get: operations["readApprovalFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/article-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Up to three articles that fit what a claim says, of those that the viewer may open (CL-16).
         * @description For members.
         */
        get: operations["suggestArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles that the viewer may open, the newest first, 20 a page; with words those that have them all, the most fitting first.
         * @description For members.
         */
        get: operations["listArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An article that the viewer may open; another looks like none.
         * @description For members.
         */
        get: operations["readArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{number}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture or an attachment of an article, or a part of it (Range). Whether the viewer may read it is asked at each request.
         * @description For members.
         */
        get: operations["readArticleFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{number}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * The viewer says whether an article helped; what was said before is replaced. Its authors read it.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        put: operations["voteOnArticle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asks/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes back what was asked for; it goes from the customers’ page.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["withdrawAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases of the token’s portals.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::case.case.find`.
         */
        get: operations["listCases"];
        put?: never;
        /**
         * Makes a case. What that means happens as if by a command: events, links, mails.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::case.case.create`.
         */
        post: operations["createCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::case.case.findOne`.
         */
        get: operations["readCase"];
        /**
         * Changes a case: facts freely, states only as the commands lead.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::case.case.update`.
         */
        put: operations["updateCase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets the handler, the technical adviser, quality control, the damage note and the deductible. `If-Match` names the version that was read.
         * @description For members and API tokens. A member needs authority level 5. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        patch: operations["changeCase"];
        trace?: never;
    };
    "/api/cases/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has access to the customer’s page of a case: since when, when last opened, who cannot be reached (CP-09).
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.findOne`.
         */
        get: operations["listCustomerAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/access/{contact}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives a contact access by hand, whatever the audience, and sends the link.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["grantCustomerAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/access/{contact}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a contact’s link again.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["resendCustomerLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/access/{contact}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a contact’s access; an open session ends at its next request.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["revokeCustomerAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the customers of the case have been asked for, the last first.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.findOne`.
         */
        get: operations["listAsks"];
        put?: never;
        /**
         * Asks the customers of the case for an answer, a photo or a document; refused where they could not write.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["askCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reports a call with somebody of the case.
         * @description For members and API tokens. A member needs having to do with the case. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["logCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels the case; not while a task is started.
         * @description For members and API tokens. A member needs authority level 5. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["cancelCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the members of the case write to each other, newest first, and who they are (EH-14).
         * @description For members. A member needs having to do with the case.
         */
        get: operations["readChat"];
        put?: never;
        /**
         * Writes to the members of the case. Those who are marked or mentioned get a mail.
         * @description For members. A member needs having to do with the case. At most 600 in 60 seconds from one address.
         */
        post: operations["writeChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/chat/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says whether a member of the case gets a mail when something is written in its chat.
         * @description For members. A member needs having to do with the case. At most 600 in 60 seconds from one address.
         */
        put: operations["markForChat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/chat/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says how far the member has read.
         * @description For members. A member needs having to do with the case. At most 600 in 60 seconds from one address.
         */
        post: operations["markChatRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes the case. Customers are told that, never the comment.
         * @description For members and API tokens. A member needs authority level 5. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["closeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/customer-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The settings that this case has of its own, beside those of its portal (CP-04).
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.findOne`.
         */
        get: operations["readCustomerAccess"];
        /**
         * Replaces the settings of this one case. What is left out is as the portal. `If-Match` names the version.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        put: operations["saveCustomerAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes or changes the compensation decision. Customers are told that there is one, never which.
         * @description For members and API tokens. A member needs authority level 5, or the right `decision.make`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["decideCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a document with its file to the case, and shares it where that is asked for.
         * @description For members and API tokens. A member needs having to do with the case. A custom API token needs the permission `api::case-document.case-document.create`. At most 600 in 60 seconds from one address. At most 120 in 600 seconds from one address. At most 1 file of 30 MB, of one of these kinds by its content: pdf, jpg, png, webp, docx, xlsx, csv, txt.
         */
        post: operations["addDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/external-handler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The office names the external case handler: a marked member of its own, or of another available office of its company (EH-07).
         * @description For members and API tokens. A member needs authority level 3 of the external case handler’s office, or authority level 5. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["nameExternalHandler"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/external-office": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the external case handler’s role to an office, to another one, or to none. Whoever was named loses it at once (EH-06, EH-09).
         * @description For members and API tokens. A member needs authority level 5. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["allocateExternalOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands an invoice in for a partner’s work on the case, with its file. A closed case takes them in, a cancelled one does not.
         * @description For members and API tokens. A member needs authority level 3 of a company with a task on the case, or authority level 5. A custom API token needs the permission `api::invoice.invoice.create`. At most 600 in 60 seconds from one address. At most 120 in 600 seconds from one address. At most 1 file of 15 MB, of one of these kinds by its content: pdf, jpg, png.
         */
        post: operations["submitInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/mail-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every mail and SMS of a case in both directions, newest first, with its state (MS-07).
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.findOne`.
         */
        get: operations["listMailHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/mail-history/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One mail or SMS of a case, whole; secrets stand in it as •••.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.findOne`.
         */
        get: operations["readMailOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/mail-history/{message}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The source of a mail as it went, with secrets struck, or as it came.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.findOne`.
         */
        get: operations["readMailSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The customer communication of a case, newest first.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.findOne`.
         */
        get: operations["listCaseMessages"];
        put?: never;
        /**
         * Writes a letter to the customers of the case, with up to five files, and with documents of the case, which are shared by that.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address. At most 120 in 600 seconds from one address. At most 5 files of 15 MB, of one of these kinds by its content: pdf, jpg, png, webp, docx, xlsx.
         */
        post: operations["sendMessageToCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/messages/{message}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file that came with a message of the case, or a part of it (Range).
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.findOne`.
         */
        get: operations["readCaseAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks all messages from customers of the case as read (CP-20).
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["markMessagesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a picture at the head of the case, instead of the one that is there.
         * @description For members and API tokens. A member needs authority level 5. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address. At most 120 in 600 seconds from one address. At most 1 file of 15 MB, of one of these kinds by its content: jpg, png, webp.
         */
        post: operations["setCasePicture"];
        /**
         * Takes the picture off the head of the case; where there is none, nothing changes.
         * @description For members and API tokens. A member needs authority level 5. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        delete: operations["removeCasePicture"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reminder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets the day on which the case handler is reminded of the case, or takes it off.
         * @description For members and API tokens. A member needs authority level 5. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["setReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the case up again. Customers are told that, never why.
         * @description For members and API tokens. A member needs authority level 5. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Has the inspection report or the settlement report made; it stands among the documents of the case a moment later, and takes the place of the one that was made before.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case-document.case-document.create`. At most 600 in 60 seconds from one address.
         */
        post: operations["makeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The case goes on.
         * @description For members and API tokens. A member needs authority level 5. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["resumeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/rfqs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The requests for quotation of a case, the newest first, with their bids once the deadline has passed. Before it, nothing tells of bids (EH-15).
         * @description For members and API tokens. A member needs authority level 5, or the right `rfq.edit`, or the right `rfq.decide`. A custom API token needs the permission `api::case.case.findOne`.
         */
        get: operations["listRfqs"];
        put?: never;
        /**
         * Writes a request for quotation down. Nobody is told before it is sent.
         * @description For members and API tokens. A member needs authority level 5, or the right `rfq.edit`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["draftRfq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a task to the case.
         * @description For members and API tokens. A member needs authority level 5, or the right `tasks.manage`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["addTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The case waits until a day, for a reason.
         * @description For members and API tokens. A member needs authority level 5. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["waitCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cash-offers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the offer back; the work is the partner’s again.
         * @description For members and API tokens. A member needs authority level 5, or the right `cashOffer.tasks`, or the right `cashOffer.tasksBeforeApproval`, or the right `cashOffer.itemsBeforeApproval`. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["withdrawCashOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many claims the viewer sees in each state; 10001 stands for more than 10000.
         * @description For members.
         */
        get: operations["countClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An agent’s figures: open claims by state and by age, and which products fail.
         * @description For members.
         */
        get: operations["readClaimFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-files/claims.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A row a claim that the viewer sees, whatever the length of the list, as CSV in the viewer’s language (CL-11).
         * @description For members. At most 60 in 600 seconds from one address.
         */
        get: operations["readClaimsAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-files/claims.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A row a claim that the viewer sees, whatever the length of the list, as XLSX in the viewer’s language (CL-11).
         * @description For members. At most 60 in 600 seconds from one address.
         */
        get: operations["readClaimsAsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By whom the viewer can narrow a list: agents; for clients their colleagues, for agents the dealers.
         * @description For members.
         */
        get: operations["readClaimFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-labour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Repairs of the portal for a line, with their standard time; twenty at most.
         * @description For members.
         */
        get: operations["findClaimLabour"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-masters/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parts, or repairs with their standard times, by number; 50 a page. For agents.
         * @description For members.
         */
        get: operations["listClaimMasters"];
        put?: never;
        /**
         * A new part or repair. One of this number that was taken out is taken up again.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["addClaimMaster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-masters/{kind}/{master}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a part or a repair, takes it out (`removed`), or up again. Claims that were handed in keep what they were handed in with; those that have it keep it.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        patch: operations["changeClaimMaster"];
        trace?: never;
    };
    "/api/claim-masters/{kind}/file.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All parts or repairs as CSV, in the columns in which they are taken in.
         * @description For members. At most 60 in 600 seconds from one address.
         */
        get: operations["readClaimMastersAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-masters/{kind}/file.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All parts or repairs as XLSX, in the columns in which they are taken in.
         * @description For members. At most 60 in 600 seconds from one address.
         */
        get: operations["readClaimMastersAsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-masters/{kind}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a table (CSV or XLSX, at most 10000 lines) of parts or repairs. Says what it would change, and each field that is wrong; with `apply` does it, all or nothing, by number.
         * @description For members. At most 120 in 600 seconds from one address. At most 600 in 60 seconds from one address. At most 1 file of 5 MB, of one of these kinds by its content: xlsx, csv, txt.
         */
        post: operations["importClaimMasters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parts of the portal for a line, with their price; twenty at most.
         * @description For members.
         */
        get: operations["findClaimParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The words that agents of the portal keep to write to dealers with, by name.
         * @description For members.
         */
        get: operations["listClaimTemplates"];
        put?: never;
        /**
         * Keeps words under a name, in a language. For agents of level 3 and above.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["addClaimTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claim-templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes a template; what was written with it stays. For agents of level 3 and above.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        delete: operations["removeClaimTemplate"];
        options?: never;
        head?: never;
        /**
         * Changes a template upon the version that was looked at. For agents of level 3 and above.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        patch: operations["changeClaimTemplate"];
        trace?: never;
    };
    "/api/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims: a client’s are those of its company, an agent’s those of the portal that have been handed in.
         * @description For members.
         */
        get: operations["listClaims"];
        put?: never;
        /**
         * A client begins a claim: a draft, with the contact filled in from the login.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["createClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A claim with its lines, how it moved, and what was written about it; to clients without what agents note among themselves.
         * @description For members.
         */
        get: operations["readClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Keeps all that has been entered of a draft, complete or not. If-Match says which version it was entered upon, so that two windows do not overwrite each other.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        patch: operations["saveClaimDraft"];
        trace?: never;
    };
    "/api/claims/{number}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The client answers what was asked, and the review goes on.
         * @description For members. At most 600 in 60 seconds from one address. At most 120 in 600 seconds from one address. At most 5 files of 15 MB, of one of these kinds by its content: pdf, jpg, png, webp, docx, xlsx.
         */
        post: operations["answerClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent approves the claim.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["approveClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent asks the client for more; the claim waits for the answer.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["askForClaimInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes an agent responsible for the claim; oneself where nobody is named.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["assignClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent closes what has been decided.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["closeClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes to the other side, with up to five files; an agent’s internal note is read by agents alone, and so is what comes with it.
         * @description For members. At most 600 in 60 seconds from one address. At most 120 in 600 seconds from one address. At most 5 files of 15 MB, of one of these kinds by its content: pdf, jpg, png, webp, docx, xlsx.
         */
        post: operations["commentOnClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent who reads a claim approves or rejects lines of it; those that are not named stay as they are. The client is told once the claim has been decided.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["decideClaimLines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A client adds one file to a draft. Once the claim has been handed in, files come along with comments and answers.
         * @description For members. At most 600 in 60 seconds from one address. At most 120 in 600 seconds from one address. At most 1 file of 15 MB, of one of these kinds by its content: pdf, jpg, png, webp, docx, xlsx.
         */
        post: operations["addClaimDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/documents/{document}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * A client takes a file out of a draft; nothing of it is kept.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        delete: operations["removeClaimDocument"];
        options?: never;
        head?: never;
        /**
         * A client says what a file of a draft is.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        patch: operations["nameClaimDocument"];
        trace?: never;
    };
    "/api/claims/{number}/documents/{document}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of a claim, or a part of it (Range). Whether the viewer may read it is asked at each request.
         * @description For members.
         */
        get: operations["readClaimFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/mail-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * To agents: every mail of a claim in both directions, newest first, with its state (CL-09, MS-07).
         * @description For members.
         */
        get: operations["listMailsOfClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/mail-history/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * To agents: one mail of a claim, whole; secrets stand in it as •••.
         * @description For members.
         */
        get: operations["readMailOfClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/mail-history/{message}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent has a mail tried again that failed or came back.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["sendMailOfClaimAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/mail-history/{message}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * To agents: the source of a mail as it went, with secrets struck, or as it came.
         * @description For members.
         */
        get: operations["readSourceOfClaimMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent rejects the claim and says why.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["rejectClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/rmas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The returns of a claim, the newest first; for agents, where the claim allows another one, what it could be made of.
         * @description For members.
         */
        get: operations["listRmasOfClaim"];
        put?: never;
        /**
         * An agent authorises a return from a claim that is read or approved.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["issueRma"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/start-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent begins to read the claim, or goes on without an answer. Who begins with one that nobody has, has it.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["startClaimReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands a draft in. What is missing or wrong is told all at once, field by field.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["submitClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/claims/{number}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Templates as they are said of one claim; those in the language of its dealer first. For agents.
         * @description For members.
         */
        get: operations["readTemplatesOfClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-approvals/{approval}/certificate.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The certificate of what the client has decided, as a PDF in the client’s language; for employees of the office.
         * @description For members.
         */
        get: operations["readClientApprovalCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-approvals/{approval}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The PDF that was sent for approval, or a part of it (Range); for employees of the office.
         * @description For members.
         */
        get: operations["readClientApprovalFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-approvals/{approval}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws what has not been decided, outside a dossier; for employees of the office.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["withdrawApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The relation groups of an office, with how many clients are in each; for its employees.
         * @description For members.
         */
        get: operations["listClientGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each page of the client portal stands in: how many claims the client’s company has in each state, units that wait to be registered and articles to read; and the portal’s own menu and words (CL-01, CL-02).
         * @description For members.
         */
        get: operations["readClientPortal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-record-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a table (CSV or XLSX, at most 10000 lines) of clients. Says what it would change, and each field that is wrong; with `apply` does it, all or nothing, by e-mail address, or by name where there is none.
         * @description For members. At most 120 in 600 seconds from one address. At most 600 in 60 seconds from one address. At most 1 file of 5 MB, of one of these kinds by its content: xlsx, csv, txt.
         */
        post: operations["importClientRecords"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clients of an office by name, 50 a page; for its employees.
         * @description For members.
         */
        get: operations["listClientRecords"];
        put?: never;
        /**
         * Takes up a client; for employees of an office.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["addClientRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-records/{client}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A client of an office; for its employees.
         * @description For members.
         */
        get: operations["readClientRecord"];
        /**
         * Sets what is known of a client; its portal user signs in with the new e-mail address from then on.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        put: operations["changeClientRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-records/{client}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a client is asked to approve, or was, the newest first, each with its evidence; for employees of the office.
         * @description For members.
         */
        get: operations["listClientApprovals"];
        put?: never;
        /**
         * Asks a client to approve a PDF, outside a dossier; the client is told by mail. For employees of the office.
         * @description For members. At most 120 in 600 seconds from one address. At most 600 in 60 seconds from one address. At most 1 file of 15 MB, of one of these kinds by its content: pdf.
         */
        post: operations["askForApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/client-records/{client}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the portal user of a client and sends it a link by which its first password is set: once, within seven days. Asked again before that, sends a new link; those sent before open nothing.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["inviteClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contacts of the token’s portals.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::contact.contact.find`.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Makes a contact. What that means happens as if by a command: events, links, mails.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::contact.contact.create`.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One contact.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::contact.contact.findOne`.
         */
        get: operations["readContact"];
        /**
         * Changes a contact: facts freely, states only as the commands lead.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::contact.contact.update`.
         */
        put: operations["updateContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases that were opened in this session, the last opened first.
         * @description For customers.
         */
        get: operations["listCustomerCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/cases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The customer’s page of one case: what she may see of it now, and nothing else.
         * @description For customers.
         */
        get: operations["readCustomerPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/cases/{number}/asks/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives what the company asked for. It becomes a message that answers the ask.
         * @description For customers. At most 30 in 600 seconds from one address. At most 5 files of 15 MB, of one of these kinds by its content: pdf, jpg, png, webp, docx, xlsx.
         */
        post: operations["answerAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/cases/{number}/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The approved budgets of one case by task and line, and the cash offers: nothing that is not approved.
         * @description For customers.
         */
        get: operations["readCustomerBudget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/cases/{number}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents that are shared with the customer now, the last shared first.
         * @description For customers.
         */
        get: operations["listCustomerDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/cases/{number}/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a document that is shared with the customer now, or a part of it (Range).
         * @description For customers.
         */
        get: operations["readCustomerDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/cases/{number}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The messages of a case, newest first, and whether this customer may write.
         * @description For customers.
         */
        get: operations["listCustomerMessages"];
        put?: never;
        /**
         * Writes to the company; refused where only the company writes.
         * @description For customers. At most 30 in 600 seconds from one address. At most 5 files of 15 MB, of one of these kinds by its content: pdf, jpg, png, webp, docx, xlsx.
         */
        post: operations["writeCustomerMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/cases/{number}/messages/{id}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file that came with a message of the case, or a part of it (Range).
         * @description For customers.
         */
        get: operations["readCustomerAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/cases/{number}/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Older news of one case.
         * @description For customers.
         */
        get: operations["readCustomerNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/cases/{number}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The project plan: the tasks in their order, with states, days and media; never those of an inspection.
         * @description For customers.
         */
        get: operations["readCustomerPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/cases/{number}/plan/{task}/media/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture or document of a task on the plan, or a part of it (Range).
         * @description For customers.
         */
        get: operations["readCustomerTaskMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/cases/{number}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says how far this contact has looked at a tab: what came until then is no longer new to her.
         * @description For customers.
         */
        post: operations["markTabSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends the customer’s session.
         * @description For customers.
         */
        delete: operations["endCustomerSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents of the token’s portals.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::case-document.case-document.find`.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Makes a document. What that means happens as if by a command: events, links, mails.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::case-document.case-document.create`.
         */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One document.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::case-document.case-document.findOne`.
         */
        get: operations["readDocument"];
        /**
         * Changes a document: facts freely, states only as the commands lead.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::case-document.case-document.update`.
         */
        put: operations["updateDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shares the document with the customers of its case, at once.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case-document.case-document.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["shareDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/unshare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the share back, at once.
         * @description For members and API tokens. A member needs authority level 5, or the right `customer.communicate`. A custom API token needs the permission `api::case-document.case-document.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["unshareDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossier-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The steps of dossier types at which clients are asked to approve a PDF, each with the one that is kept for it; for employees of the office.
         * @description For members.
         */
        get: operations["listDossierDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossier-documents/{type}/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps another PDF for a step of a dossier type. Open requests about the one before are void, and their clients are asked anew; dossiers that lacked one go on. For employees of the office.
         * @description For members. At most 120 in 600 seconds from one address. At most 600 in 60 seconds from one address. At most 1 file of 15 MB, of one of these kinds by its content: pdf.
         */
        post: operations["keepDossierDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossier-documents/{type}/{step}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The PDF that is kept for a step, or a part of it (Range); for employees of the office.
         * @description For members.
         */
        get: operations["readDossierDocumentFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossier-starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts a dossier of a type for each of many clients, named or by relation group, in the background. A client with an open dossier of the type gets no second one; clients without an e-mail address are named and left out. For employees of an office.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["startDossiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossier-starts/newest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the newest start of dossiers has come; for employees of an office.
         * @description For members.
         */
        get: operations["readDossierStart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossier-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The types of dossiers that an office can start, with their steps, and how many dossiers are at which step, how many of these stuck; for its employees.
         * @description For members.
         */
        get: operations["listDossierTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossiers of a type, 50 a page: what is stuck first, and the longest waiting first; for employees of an office.
         * @description For members.
         */
        get: operations["listDossiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A dossier with its steps and its log; for employees of an office.
         * @description For members.
         */
        get: operations["readDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves the step that is the office’s to approve. For employees of an office.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["approveDossierStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/ask-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends once more what the current step began with. For employees of an office.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["askAgainInDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/do-by-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks the current step as done, as somebody has done it by hand. For employees of an office.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["doDossierStepByHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reminds the client of the current step by mail. For employees of an office.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["remindOfDossierStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{dossier}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Passes over the current step, for a reason. For employees of an office.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["skipDossierStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/found-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Any units of the portal with just this serial number, however it is spaced and parted; several where several products have it.
         * @description For members.
         */
        get: operations["findUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The invoices of the token’s portals.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::invoice.invoice.find`.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Makes a invoice. What that means happens as if by a command: events, links, mails.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::invoice.invoice.create`.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One invoice.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::invoice.invoice.findOne`.
         */
        get: operations["readInvoice"];
        /**
         * Changes a invoice: facts freely, states only as the commands lead.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::invoice.invoice.update`.
         */
        put: operations["updateInvoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves the invoice as it was handed in, also where it is more than was approved; whoever handed it in is told.
         * @description For members and API tokens. A member needs authority level 5. A custom API token needs the permission `api::invoice.invoice.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["approveInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invoices/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rejects the invoice; whoever handed it in is told why.
         * @description For members and API tokens. A member needs authority level 5. A custom API token needs the permission `api::invoice.invoice.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["rejectInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What everybody may know of a portal: its name, language and looks.
         * @description For everybody.
         */
        get: operations["readPortal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/approved-documents/{sha256}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the document of a hash was approved in a portal, on which days, by which certificates; nothing of whom. For everybody.
         * @description For everybody. At most 60 in 300 seconds from one address.
         */
        get: operations["verifyApprovedDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/article-previews/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An article as it is being written, for whoever has the address that its author was given.
         * @description For everybody. At most 600 in 300 seconds from one address.
         */
        get: operations["readArticlePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/article-previews/{token}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture or an attachment of a previewed article.
         * @description For everybody. At most 600 in 300 seconds from one address.
         */
        get: operations["readArticlePreviewFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/bid-links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says whether a link to bid would open. Changes nothing and tells nothing of the request, as mail programs follow links by themselves.
         * @description For everybody. At most 120 in 300 seconds from one address.
         */
        get: operations["checkBidLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/bid-links/{token}/papers/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper of the request behind a link to bid, or of the own bid, or a part of it (Range).
         * @description For everybody. At most 120 in 300 seconds from one address.
         */
        get: operations["readBidLinkPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/bid-links/bid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bids by the link; another bid takes the place of the one before, until the deadline.
         * @description For everybody. At most 20 in 600 seconds from one address. At most 120 in 600 seconds from one address. At most 5 files of 15 MB, of one of these kinds by its content: pdf, jpg, png, webp, docx, xlsx.
         */
        post: operations["giveBidByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/bid-links/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The request behind a link to bid, with the own bid: its description, tasks, papers and deadline, and roughly where the work is. Nothing else of the case.
         * @description For everybody. At most 120 in 300 seconds from one address.
         */
        post: operations["openBidLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/links/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Says whether a customer’s link would open. Changes nothing, as mail programs follow links by themselves.
         * @description For everybody. At most 60 in 300 seconds from one address.
         */
        get: operations["checkCustomerLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/links/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens the session by the link and the code that was sent (CP-08).
         * @description For everybody. At most 20 in 900 seconds from one address.
         */
        post: operations["confirmCustomerLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/links/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a customer’s session by her link, or adds the case to the session that comes with the request. Where the case wants a code by SMS, one is sent instead.
         * @description For everybody. At most 60 in 300 seconds from one address.
         */
        post: operations["openCustomerLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/links/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends the link again to the address on file, if there is one and it would open. Always answers the same.
         * @description For everybody. At most 5 in 900 seconds from one address.
         */
        post: operations["renewCustomerLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/logos/{logo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A logo of the portal, by the name that the portal or its settings give.
         * @description For everybody.
         */
        get: operations["readPortalLogo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/opt-out/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the recipient of a mail can opt out of. Changes nothing, as mail programs follow links by themselves.
         * @description For everybody. At most 60 in 300 seconds from one address.
         */
        get: operations["readOptOut"];
        put?: never;
        /**
         * Sends the mail’s recipient no more mails of its kind from this portal (MS-05).
         * @description For everybody. At most 60 in 300 seconds from one address.
         */
        post: operations["optOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/opt-out/{token}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes that back.
         * @description For everybody. At most 60 in 300 seconds from one address.
         */
        post: operations["undoOptOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portals/{portal}/preview/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What customers or clients would see of samples under settings that are being changed, for whoever has the draft’s token (CP-02, CL-02).
         * @description For everybody. At most 600 in 300 seconds from one address.
         */
        get: operations["readCustomerPagePreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rfqs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a request until its decision is due. Once it has been sent, its tasks stay, who was invited stays invited, and those who were told are told what changed.
         * @description For members and API tokens. A member needs authority level 5, or the right `rfq.edit`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        patch: operations["editRfq"];
        trace?: never;
    };
    "/api/rfqs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls the request off; bids that are sealed stay sealed. Those who were told are told.
         * @description For members and API tokens. A member needs authority level 5, or the right `rfq.edit`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["cancelRfq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rfqs/{id}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a bid once the deadline has passed: it becomes the budget of the tasks, within the limit of whoever decides (EH-04), and they go to its office. All who were invited are told whether they have won.
         * @description For members and API tokens. A member needs authority level 5, or the right `rfq.decide`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["decideRfq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rfqs/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds up to five papers to a request; those who were told are told.
         * @description For members and API tokens. A member needs authority level 5, or the right `rfq.edit`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address. At most 120 in 600 seconds from one address. At most 5 files of 15 MB, of one of these kinds by its content: pdf, jpg, png, webp, docx, xlsx.
         */
        post: operations["addRfqPapers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rfqs/{id}/papers/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper of a request, or of a bid once it is unsealed, or a part of it (Range).
         * @description For members and API tokens. A member needs authority level 5, or the right `rfq.edit`, or the right `rfq.decide`. A custom API token needs the permission `api::case.case.findOne`.
         */
        get: operations["readRfqPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rfqs/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells the invited; from now on they may bid until the deadline.
         * @description For members and API tokens. A member needs authority level 5, or the right `rfq.edit`. A custom API token needs the permission `api::case.case.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["sendRfq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rma-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many returns the viewer sees in each state.
         * @description For members.
         */
        get: operations["countRmas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rmas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Returns, the newest first, 30 a page, of one state where it is named. A client’s are those of its company, an agent’s those of the portal.
         * @description For members.
         */
        get: operations["listRmas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rmas/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A return with its lines, and how it moved.
         * @description For members.
         */
        get: operations["readRma"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rmas/{number}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent cancels what has not arrived yet, and says why.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["cancelRma"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rmas/{number}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent closes what has been looked at.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["closeRma"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rmas/{number}/inspect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent says of each line, in its order, what came of it.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["inspectRma"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rmas/{number}/paper.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The paper of a return as a PDF, with its number as a barcode.
         * @description For members. At most 60 in 600 seconds from one address.
         */
        get: operations["readRmaPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rmas/{number}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An agent says that it has arrived.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["receiveRma"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rmas/{number}/ship": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A client says how it has sent what goes back; said again, the newer one holds.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["shipRma"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the member is signed in, newest first. When a session was last seen is known to some minutes.
         * @description For members.
         */
        get: operations["listMemberSessions"];
        put?: never;
        /**
         * A member signs in to one portal. The token is a Bearer token; it is shown once.
         * @description For everybody. At most 10 in 300 seconds from one address.
         */
        post: operations["openMemberSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends one of the member’s own sessions, by the id that the list tells.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        delete: operations["endOneMemberSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in.
         * @description For members.
         */
        get: operations["readMemberSession"];
        put?: never;
        post?: never;
        /**
         * Signs out; the token is worth nothing from then on.
         * @description For members.
         */
        delete: operations["endMemberSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs the member out everywhere else.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["endOtherMemberSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends the member a link to a new password, if there is such a member: the answer does not say, nor does its time.
         * @description For everybody. At most 5 in 900 seconds from one address.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new password in the place of the one of now. All other sessions of the member end; this one goes on under the token that is answered, shown once.
         * @description For members. At most 20 in 900 seconds from one address.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets a new password by the link that was sent. It works once; all sessions of the member end.
         * @description For everybody. At most 20 in 900 seconds from one address.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/reset/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whether a link to a new password is good; changes nothing.
         * @description For everybody. At most 20 in 900 seconds from one address.
         */
        post: operations["checkPasswordLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tasks of the token’s portals.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::task.task.find`.
         */
        get: operations["listTasks"];
        put?: never;
        /**
         * Makes a task. What that means happens as if by a command: events, links, mails.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::task.task.create`.
         */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One task.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::task.task.findOne`.
         */
        get: operations["readTask"];
        /**
         * Changes a task: facts freely, states only as the commands lead.
         * @description For API tokens, within the portals of the token. A custom token needs the permission `api::task.task.update`.
         */
        put: operations["updateTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/allocate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the task to an available office that does such work. Where the office has said who gets it, that is named at once.
         * @description For members and API tokens. A member needs authority level 5, or the right `tasks.allocate`. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["allocateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The work is accepted.
         * @description For members and API tokens. A member needs authority level 5, or the right `tasks.approve`. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["approveTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All budgets of a task, the newest first, and its cash offers.
         * @description For members and API tokens. A member needs authority level 3 of the task’s office, or authority level 5, or the right `budget.approve`, or the right `budget.onBehalf`, or the right `cashOffer.tasks`, or the right `cashOffer.tasksBeforeApproval`, or the right `cashOffer.itemsBeforeApproval`. A custom API token needs the permission `api::task.task.findOne`.
         */
        get: operations["readTaskBudgets"];
        put?: never;
        /**
         * Asks for a sum for a task, in one, with the file that it was worked out in, or by lines, as the portal does it; the partner’s office does, or somebody on its behalf. While work goes on, the old one stays in force until this is approved.
         * @description For members and API tokens. A member needs authority level 3 of the task’s office, or authority level 5, or the right `budget.onBehalf`. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address. At most 120 in 600 seconds from one address. At most 1 file of 15 MB, of one of these kinds by its content: pdf, xlsx, docx, csv, jpg, png.
         */
        post: operations["submitBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/budgets/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves the budget that waits, all of it or the lines that are named, within the limit of whoever approves (EH-04). Lines that were approved before stay approved; named alone, they are what is approved.
         * @description For members and API tokens. A member needs authority level 5, or the right `budget.approve`. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["approveBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/budgets/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leaves the budget that waits to the case handler, who is told.
         * @description For members and API tokens. A member needs authority level 5, or the right `budget.approve`. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["forwardBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/budgets/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rejects the budget that waits. One that is in force while work goes on stays in force.
         * @description For members and API tokens. A member needs authority level 5, or the right `budget.approve`. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["rejectBudget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/cash-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offers the customer a sum for doing the task, or one line of its budget, herself. She reads the text.
         * @description For members and API tokens. A member needs authority level 5, or the right `cashOffer.tasks`, or the right `cashOffer.tasksBeforeApproval`, or the right `cashOffer.itemsBeforeApproval`. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["makeCashOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The office takes the task.
         * @description For members and API tokens. A member needs authority level 2 of the task’s office, or authority level 5. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["confirmTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work is finished.
         * @description For members and API tokens. A member needs being responsible for the task, or authority level 5. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["endTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an inspection found so far.
         * @description For members and API tokens. A member needs having to do with the case. A custom API token needs the permission `api::task.task.findOne`.
         */
        get: operations["readFindings"];
        /**
         * Writes down what the inspection found, in place of what was written before; from its start until it is approved. `If-Match` names the version that was read.
         * @description For members and API tokens. A member needs being responsible for the task, or authority level 5, or the right `inspection.start`. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        put: operations["reportFindings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds up to ten pictures or documents to the task. Its customers see them on the plan, but for those of an inspection.
         * @description For members and API tokens. A member needs being responsible for the task, or authority level 2 of the task’s office, or authority level 5. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address. At most 120 in 600 seconds from one address. At most 10 files of 15 MB, of one of these kinds by its content: pdf, jpg, png, webp.
         */
        post: operations["addTaskMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/media/{file}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moves a file of the task to its extras, where neither reports nor customers find it, or back among its media.
         * @description For members and API tokens. A member needs being responsible for the task, or authority level 2 of the task’s office, or authority level 5. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["moveTaskMedia"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets or clears the meeting with the customer: wall-clock time, in the portal’s zone unless another is named.
         * @description For members and API tokens. A member needs authority level 3 of the task’s office, or being responsible for the task, or being responsible for the project management, or authority level 5. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["setMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The task is not needed; before it is started.
         * @description For members and API tokens. A member needs authority level 5, or the right `tasks.manage`. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["removeTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/responsible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Names who does it: somebody of the task’s office.
         * @description For members and API tokens. A member needs authority level 3 of the task’s office, or authority level 5. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["setResponsible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets the days.
         * @description For members and API tokens. A member needs authority level 3 of the task’s office, or being responsible for the task, or being responsible for the project management, or authority level 5. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["scheduleTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The work is not accepted.
         * @description For members and API tokens. A member needs authority level 5, or the right `tasks.approve`. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["sendTaskBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work begins.
         * @description For members and API tokens. A member needs being responsible for the task, or authority level 5, or the right `inspection.start`. A custom API token needs the permission `api::task.task.update`. At most 600 in 60 seconds from one address.
         */
        post: operations["startTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of which products units are, and with which companies they can be; for agents.
         * @description For members.
         */
        get: operations["readUnitChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-files/units.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A row a unit of the list, as CSV in the viewer’s language, in the columns in which units are brought in (CL-13).
         * @description For members. At most 60 in 600 seconds from one address.
         */
        get: operations["readUnitsAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-files/units.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A row a unit of the list, as XLSX in the viewer’s language, in the columns in which units are brought in (CL-13).
         * @description For members. At most 60 in 600 seconds from one address.
         */
        get: operations["readUnitsAsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a table (CSV or XLSX, at most 100000 lines) of units. Says what it would change, and each field that is wrong; with `apply` has it taken over in the background, by product and serial number. For agents.
         * @description For members. At most 120 in 600 seconds from one address. At most 600 in 60 seconds from one address. At most 1 file of 25 MB, of one of these kinds by its content: xlsx, csv, txt.
         */
        post: operations["importUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/unit-imports/newest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the newest table of units has been taken over; for agents.
         * @description For members.
         */
        get: operations["readUnitImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units with their warranty: a client’s are those that are with its company, an agent’s those of the portal; 30 a page.
         * @description For members.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * Takes up a unit; with a company it waits there to be registered. For agents.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit of the portal. Whom it belongs to, its claims in full and what happened to it is told to the company that it is with and to agents; everybody else reads product, serial number, warranty and the states of claims (CL-13).
         * @description For members.
         */
        get: operations["readUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets serial number, product and day of shipment of a unit; for agents.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        patch: operations["changeUnit"];
        trace?: never;
    };
    "/api/units/{unit}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says with which dealer or client a unit is; for agents.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["assignUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extends the warranty of one unit, with a reason; for agents of level 3 and above.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["extendWarranty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Registers a unit: its end customer, the site, the day of delivery. What is missing or cannot be is told all at once (CL-14).
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["registerUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{unit}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects a registration: its dealer within 30 days, an agent at any time.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        patch: operations["correctRegistration"];
        trace?: never;
    };
    "/api/work/case-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many cases these filters find.
         * @description For members.
         */
        get: operations["countWorkCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases that a member sees, filtered (EH-11, EH-12), what is due first unless asked otherwise.
         * @description For members.
         */
        get: operations["listWorkCases"];
        put?: never;
        /**
         * Opens a case with its contacts; for level 5 of the portal’s own company. Whoever opens it handles it.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["createWorkCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can become case handler of the case, and who its technical adviser.
         * @description For members. A member needs authority level 5.
         */
        get: operations["listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{id}/external-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom the office can name external case handler: marked members of its own, and of other available offices of its company (EH-07).
         * @description For members. A member needs authority level 3 of the external case handler’s office, or authority level 5.
         */
        get: operations["listExternalMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{id}/external-offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offices that can take the external case handler’s role on this case: the nearest ones, or all that are available, each with somebody who is marked (EH-06).
         * @description For members. A member needs authority level 5.
         */
        get: operations["listExternalOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{id}/rfq-offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offices that can be asked for a quotation: the nearest ones, or all that are available and do repairs.
         * @description For members. A member needs authority level 5, or the right `rfq.edit`.
         */
        get: operations["listRfqOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case as its page in the workspace shows it: what the member sees of it, and the commands that she may give.
         * @description For members. A member needs having to do with the case.
         */
        get: operations["readWorkCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{number}/budgets/{budget}/calculation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file that the sum of a budget was worked out in, or a part of it (Range).
         * @description For members. A member needs authority level 3 of the task’s office, or authority level 5, or the right `budget.approve`, or the right `budget.onBehalf`, or the right `cashOffer.tasks`, or the right `cashOffer.tasksBeforeApproval`, or the right `cashOffer.itemsBeforeApproval`.
         */
        get: operations["readCalculation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{number}/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The money of a case by task: what is approved, what waits, what was changed, and what the customer is offered.
         * @description For members. A member needs authority level 5, or the right `budget.approve`.
         */
        get: operations["readCostControl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{number}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documents of the case, newest first; those who do not read the whole case get what they or their company added.
         * @description For members. A member needs having to do with the case.
         */
        get: operations["readCaseDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{number}/documents/{document}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of a document that the member reads, or a part of it (Range); of a report that was made several times, an earlier version, too.
         * @description For members. A member needs having to do with the case.
         */
        get: operations["readWorkDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{number}/documents/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that the company has looked at what its partners added to the case (CP-21).
         * @description For members. A member needs authority level 5. At most 600 in 60 seconds from one address.
         */
        post: operations["markDocumentsSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{number}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The invoices of the case, newest first, against the approved budgets of those who handed them in; a partner’s own alone.
         * @description For members. A member needs authority level 3 of a company with a task on the case, or authority level 5.
         */
        get: operations["readCaseInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{number}/invoices/{invoice}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file of an invoice that the member reads, or a part of it (Range).
         * @description For members. A member needs authority level 3 of a company with a task on the case, or authority level 5.
         */
        get: operations["readInvoiceFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{number}/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that happened on the case, newest first; of partners’ money and of the customers’ letters for those alone who may read them.
         * @description For members. A member needs authority level 5, or a role of the matrix on the case.
         */
        get: operations["readCaseLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{number}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The picture of the case.
         * @description For members. A member needs having to do with the case.
         */
        get: operations["readCasePicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{number}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the damage comes to for the customer: work that is approved, what is paid in cash, less the deductible.
         * @description For members. A member needs authority level 5, or the right `budget.approve`, or the right `cashOffer.tasks`, or the right `cashOffer.tasksBeforeApproval`, or the right `cashOffer.itemsBeforeApproval`.
         */
        get: operations["readSettlement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/cases/{number}/tasks/{task}/media/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture or paper of a task, or a part of it (Range).
         * @description For members. A member needs having to do with the case.
         */
        get: operations["readTaskMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dealers and clients of the portal by name, with their logins and open claims; for its agents.
         * @description For members.
         */
        get: operations["listClientCompanies"];
        put?: never;
        /**
         * Takes up a dealer or client, with one office; for agents of level 3 and above.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["openClientCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/clients/{company}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A dealer or client with its logins; for agents of the portal.
         * @description For members.
         */
        get: operations["readClientCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets name, telephone and labour rate of a dealer or client; for agents of level 3 and above.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        patch: operations["changeClientCompany"];
        trace?: never;
    };
    "/api/work/clients/{company}/logins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes a login of a dealer or client, and sends it a link by which its first password is set: once, within seven days. For agents of level 3 and above.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["inviteLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/clients/{company}/logins/{login}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a login that was never used a new link; those sent before open nothing. For agents of level 3 and above.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["inviteLoginAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/clients/{company}/logins/{login}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Locks a login. Its sessions end at once, and it cannot sign in. For agents of level 3 and above.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["lockLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/clients/{company}/logins/{login}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a login that was locked; its password is that of before. For agents of level 3 and above.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["unlockLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The viewer’s company with its offices and members; for level 4 and above.
         * @description For members.
         */
        get: operations["readCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/company/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets level, activity, absence and deputy of a member of the viewer’s company; for level 4 and above, up to the own level.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        patch: operations["changeMember"];
        trace?: never;
    };
    "/api/work/company/offices/{office}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Says whether an office of the viewer’s company can be given new work, and who there gets it at once; for level 4 and above.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        patch: operations["changeOffice"];
        trace?: never;
    };
    "/api/work/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The member’s dashboard: rows × today, tomorrow, later (CP-21). Each number is that of the list with the same `row` and `when`.
         * @description For members.
         */
        get: operations["readDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/external-offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offices that can take the external case handler’s role on several cases at once, by distance from the farthest of them (EH-06). Cases that the viewer does not see are passed over.
         * @description For members. A member needs authority level 5.
         */
        get: operations["listExternalOfficesOfCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/line-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of work that the member’s company keeps under names, for its budgets.
         * @description For members.
         */
        get: operations["listLineTemplates"];
        put?: never;
        /**
         * Keeps lines of work under a name, for the whole company.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["saveLineTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/line-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes a template. Budgets that were made of it stay.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        delete: operations["deleteLineTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The viewer as her company knows her: absence, deputy, and who could stand in for her.
         * @description For members.
         */
        get: operations["readOneself"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets the viewer’s own absence and deputy.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        patch: operations["changeOneself"];
        trace?: never;
    };
    "/api/work/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The next meetings with customers: of a case handler’s own open cases, of all open cases that another member sees.
         * @description For members.
         */
        get: operations["listMeetings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members and offices for the filters of the case list, by name, at most 20: of the portal for case handlers, for others of their own company and of cases that they see.
         * @description For members.
         */
        get: operations["findPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/reports/case-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many cases a report would have.
         * @description For members.
         */
        get: operations["countCaseReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/reports/cases.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A row a case that the member sees, with its key figures, newest first, as CSV in the member’s language (EH-13).
         * @description For members. At most 60 in 600 seconds from one address.
         */
        get: operations["readCaseReportAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/reports/cases.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A row a case that the member sees, with its key figures, newest first, as XLSX in the member’s language (EH-13).
         * @description For members. At most 60 in 600 seconds from one address.
         */
        get: operations["readCaseReportAsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/rfqs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The requests for quotation that the member’s offices were invited to, from authority level 3 on (EH-15). The case behind one stays its company’s.
         * @description For members.
         */
        get: operations["listInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/rfqs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them, with the own bid.
         * @description For members.
         */
        get: operations["readInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/rfqs/{id}/bid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bids for the office that was invited; another bid takes the place of the one before, until the deadline. Nobody else sees it before then.
         * @description For members. At most 600 in 60 seconds from one address. At most 120 in 600 seconds from one address. At most 5 files of 15 MB, of one of these kinds by its content: pdf, jpg, png, webp, docx, xlsx.
         */
        post: operations["giveBid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/rfqs/{id}/papers/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A paper of the request, or of the own bid, or a part of it (Range).
         * @description For members.
         */
        get: operations["readInvitationPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/since": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What others have done on the member’s own open cases since she was last here, newest first, at most 30: of cases whose log she may read.
         * @description For members.
         */
        get: operations["readSince"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/tasks/{id}/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Available offices that do what the task needs, nearest first. Categories are shown, and looked for, with the right `offices.categories`.
         * @description For members. A member needs authority level 5, or the right `tasks.allocate`.
         */
        get: operations["listTaskOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/tasks/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can be made responsible for the task: the people of its office.
         * @description For members. A member needs authority level 3 of the task’s office, or authority level 5.
         */
        get: operations["listTaskPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The views of the case list, those that everybody has and the member’s own (EH-11), each with how many cases it finds now.
         * @description For members.
         */
        get: operations["listViews"];
        put?: never;
        /**
         * Keeps a list of cases under a name, for the member alone.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        post: operations["saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/work/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Deletes a view. The cases stay.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        delete: operations["deleteView"];
        options?: never;
        head?: never;
        /**
         * Gives a view another name, or has it ask for something else.
         * @description For members. At most 600 in 60 seconds from one address.
         */
        patch: operations["changeView"];
        trace?: never;
    };
    "/knowledge-base/portals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portals whose articles this administrator may read, and the languages that articles are written in.
         * @description For administrators. An administrator needs the permission `plugin::knowledge-base.articles.read`.
         */
        get: operations["listArticlePortals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-base/portals/{portal}/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The articles of a portal, with what readers think of them; those first that were changed last.
         * @description For administrators. An administrator needs the permission `plugin::knowledge-base.articles.read`.
         */
        get: operations["listArticlesOfAuthors"];
        put?: never;
        /**
         * Begins an article: an empty draft that nobody else reads.
         * @description For administrators. An administrator needs the permission `plugin::knowledge-base.articles.edit`. At most 600 in 60 seconds from one address.
         */
        post: operations["beginArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-base/portals/{portal}/articles/{article}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An article as its author left it, with signed addresses of its pictures.
         * @description For administrators. An administrator needs the permission `plugin::knowledge-base.articles.read`.
         */
        get: operations["readArticleOfAuthor"];
        /**
         * Saves what an author has written; readers see it once it has been published. `If-Match` names the version it is based on.
         * @description For administrators. An administrator needs the permission `plugin::knowledge-base.articles.edit`. At most 600 in 60 seconds from one address.
         */
        put: operations["saveArticle"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-base/portals/{portal}/articles/{article}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a file in that goes along with the article from its next version on.
         * @description For administrators. An administrator needs the permission `plugin::knowledge-base.articles.edit`. At most 120 in 600 seconds from one address. At most 1 file of 15 MB, of one of these kinds by its content: pdf, docx, xlsx, csv, txt, jpg, png, webp.
         */
        post: operations["addArticleAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-base/portals/{portal}/articles/{article}/attachments/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a file off the article from its next version on.
         * @description For administrators. An administrator needs the permission `plugin::knowledge-base.articles.edit`. At most 600 in 60 seconds from one address.
         */
        delete: operations["removeArticleAttachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-base/portals/{portal}/articles/{article}/pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a picture in that the body can then name.
         * @description For administrators. An administrator needs the permission `plugin::knowledge-base.articles.edit`. At most 120 in 600 seconds from one address. At most 1 file of 15 MB, of one of these kinds by its content: jpg, png, webp.
         */
        post: operations["addArticlePicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-base/portals/{portal}/articles/{article}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps an article as it is being written for five minutes; the address shows it in the portal.
         * @description For administrators. An administrator needs the permission `plugin::knowledge-base.articles.read`. At most 600 in 300 seconds from one address.
         */
        post: operations["previewArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-base/portals/{portal}/articles/{article}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows this version to readers from now on.
         * @description For administrators. An administrator needs the permission `plugin::knowledge-base.articles.edit`. At most 600 in 60 seconds from one address.
         */
        post: operations["publishArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-base/portals/{portal}/articles/{article}/votes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What readers of the portal say of an article, newest first (CL-16).
         * @description For administrators. An administrator needs the permission `plugin::knowledge-base.articles.read`.
         */
        get: operations["listArticleVotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/knowledge-base/portals/{portal}/articles/{article}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes the article away from its readers; it is a draft again.
         * @description For administrators. An administrator needs the permission `plugin::knowledge-base.articles.edit`. At most 600 in 60 seconds from one address.
         */
        post: operations["withdrawArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/attention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What somebody has to look at: messages that wait, failed or came back, mails in quarantine.
         * @description For administrators. An administrator needs the permission `plugin::messaging.messages.read`.
         */
        get: operations["readMessagesAttention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/messages/{message}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One message, whole; secrets stand in it as •••.
         * @description For administrators. An administrator needs the permission `plugin::messaging.messages.read`.
         */
        get: operations["readMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/messages/{message}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Posts a mail from quarantine into its case or claim, or into the one that is named.
         * @description For administrators. An administrator needs the permission `plugin::messaging.messages.handle`. At most 600 in 60 seconds from one address.
         */
        post: operations["acceptReceivedMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/messages/{message}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lays a mail from quarantine aside. It is kept.
         * @description For administrators. An administrator needs the permission `plugin::messaging.messages.handle`. At most 600 in 60 seconds from one address.
         */
        post: operations["discardReceivedMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/messages/{message}/send-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tries a message again that failed or came back.
         * @description For administrators. An administrator needs the permission `plugin::messaging.messages.handle`. At most 600 in 60 seconds from one address.
         */
        post: operations["sendMessageAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/messages/{message}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The source of a message as it went, with secrets struck, or as it came.
         * @description For administrators. An administrator needs the permission `plugin::messaging.messages.read`.
         */
        get: operations["readMessageSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/portals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portals whose templates this administrator may read, and the languages that portals speak.
         * @description For administrators. An administrator needs the permission `plugin::messaging.templates.read`.
         */
        get: operations["listTemplatePortals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/portals/{portal}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All templates, and where this portal has words of its own (MS-05).
         * @description For administrators. An administrator needs the permission `plugin::messaging.templates.read`.
         */
        get: operations["listTemplates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/portals/{portal}/templates/{template}/{channel}/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A template in one language: the portal’s words, the shipped ones, and the variables that they can name.
         * @description For administrators. An administrator needs the permission `plugin::messaging.templates.read`.
         */
        get: operations["readTemplate"];
        /**
         * Saves words as a new version; they hold from the next message on. `If-Match` names the version they are based on.
         * @description For administrators. An administrator needs the permission `plugin::messaging.templates.edit`.
         */
        put: operations["saveTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/portals/{portal}/templates/{template}/{channel}/{language}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is wrong with words that are not saved; where nothing is, what a message of them looks like, with a real record’s values and no link that opens anything.
         * @description For administrators. An administrator needs the permission `plugin::messaging.templates.read`. At most 600 in 300 seconds from one address.
         */
        post: operations["previewTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/portals/{portal}/templates/{template}/{channel}/{language}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Goes back to the shipped words, as a new version. `If-Match` names the version that it replaces.
         * @description For administrators. An administrator needs the permission `plugin::messaging.templates.edit`.
         */
        post: operations["resetTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/portals/{portal}/templates/{template}/{channel}/{language}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a mail of words that may not be saved to the administrator who asks, and to nobody else.
         * @description For administrators. An administrator needs the permission `plugin::messaging.templates.edit`.
         */
        post: operations["sendTemplateTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/portals/{portal}/templates/{template}/{channel}/{language}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All versions of a template in one language, newest first.
         * @description For administrators. An administrator needs the permission `plugin::messaging.templates.read`.
         */
        get: operations["listTemplateVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/portals/{portal}/templates/{template}/{channel}/{language}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Saves an older version as the newest. `If-Match` names the version that it replaces.
         * @description For administrators. An administrator needs the permission `plugin::messaging.templates.edit`.
         */
        post: operations["restoreTemplateVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/portals/{portal}/templates/{template}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The newest records of the portal that a template could be about, to preview it with.
         * @description For administrators. An administrator needs the permission `plugin::messaging.templates.read`.
         */
        get: operations["listTemplateRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/received/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mails that came in, newest first: in quarantine, unreadable, or worked off.
         * @description For administrators. An administrator needs the permission `plugin::messaging.messages.read`.
         */
        get: operations["listReceivedMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/sent/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages that wait, failed or were sent, newest first.
         * @description For administrators. An administrator needs the permission `plugin::messaging.messages.read`.
         */
        get: operations["listSentMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/portals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portals of whose cases this administrator may have reports.
         * @description For administrators. An administrator needs the permission `plugin::reports.cases.read`.
         */
        get: operations["listReportPortals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/portals/{portal}/case-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many cases a portal’s report would have.
         * @description For administrators. An administrator needs the permission `plugin::reports.cases.read`.
         */
        get: operations["countPortalReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/portals/{portal}/cases.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A row a case of a portal with its key figures, newest first, as CSV in the portal’s language (EH-13).
         * @description For administrators. An administrator needs the permission `plugin::reports.cases.read`. At most 60 in 600 seconds from one address.
         */
        get: operations["readPortalReportAsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/portals/{portal}/cases.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A row a case of a portal with its key figures, newest first, as XLSX in the portal’s language (EH-13).
         * @description For administrators. An administrator needs the permission `plugin::reports.cases.read`. At most 60 in 600 seconds from one address.
         */
        get: operations["readPortalReportAsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role-matrix/portals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portals whose role matrix this administrator may read.
         * @description For administrators. An administrator needs the permission `plugin::role-matrix.matrix.read`.
         */
        get: operations["listRoleMatrixPortals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role-matrix/portals/{portal}/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many members are marked for each role, and how many of them have an approval limit of their own.
         * @description For administrators. An administrator needs the permission `plugin::role-matrix.matrix.read`.
         */
        get: operations["countMarkedMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role-matrix/portals/{portal}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rights of each role in a portal, as they hold now, and the approval limit.
         * @description For administrators. An administrator needs the permission `plugin::role-matrix.matrix.read`.
         */
        get: operations["readRoleMatrix"];
        /**
         * Saves the matrix as a new version, which acts at once. `If-Match` names the version that it is based on.
         * @description For administrators. An administrator needs the permission `plugin::role-matrix.matrix.update`.
         */
        put: operations["saveRoleMatrix"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role-matrix/portals/{portal}/matrix/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All versions, newest first, each with the rights that it gave and took.
         * @description For administrators. An administrator needs the permission `plugin::role-matrix.matrix.read`.
         */
        get: operations["listRoleMatrixVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role-matrix/portals/{portal}/matrix/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Saves an older version as the newest. `If-Match` names the version that it replaces.
         * @description For administrators. An administrator needs the permission `plugin::role-matrix.matrix.update`.
         */
        post: operations["restoreRoleMatrix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role-matrix/portals/{portal}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The members of all companies of a portal by name, with the roles that they are marked for.
         * @description For administrators. An administrator needs the permission `plugin::role-matrix.members.read`.
         */
        get: operations["listMarkableMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role-matrix/portals/{portal}/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One member with its roles, the history of its marks and in how many open cases it holds each role.
         * @description For administrators. An administrator needs the permission `plugin::role-matrix.members.read`.
         */
        get: operations["readMarkableMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/role-matrix/portals/{portal}/members/{member}/roles/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Marks a member for a role, or changes its approval limit (EH-05).
         * @description For administrators. An administrator needs the permission `plugin::role-matrix.members.update`.
         */
        put: operations["markMember"];
        post?: never;
        /**
         * Ends the mark for a role; the rights of the role end with it, also on the open cases that the answer counts.
         * @description For administrators. An administrator needs the permission `plugin::role-matrix.members.update`.
         */
        delete: operations["unmarkMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/client-portals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portals whose client portal this administrator may set.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.read`.
         */
        get: operations["listClientPortals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/client-portals/{portal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a client portal looks like and says now (CL-02).
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.read`.
         */
        get: operations["readClientPortalSettings"];
        /**
         * Saves the settings as a new version. `If-Match` names the version they are based on.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.update`.
         */
        put: operations["saveClientPortalSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/client-portals/{portal}/logos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a picture in that the settings of this client portal can then name as its logo.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.update`. At most 120 in 600 seconds from one address. At most 1 file of 10 MB, of one of these kinds by its content: jpg, png, webp.
         */
        post: operations["addClientPortalLogo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/client-portals/{portal}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps settings that are not saved for five minutes; the address shows sample claims under them.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.read`. At most 600 in 300 seconds from one address.
         */
        post: operations["previewClientPortal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/client-portals/{portal}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All versions, newest first, each with what it changed.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.read`.
         */
        get: operations["listClientPortalVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/client-portals/{portal}/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Saves an older version as the newest. `If-Match` names the version that it replaces.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.update`.
         */
        post: operations["restoreClientPortalVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The languages of this installation: one a file.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.read`.
         */
        get: operations["listLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/portal-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which portals each API token and administrator may touch.
         * @description For administrators.
         */
        get: operations["listPortalAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/portal-access/{subject}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ties an API token or an administrator to portals; it replaces what stood there.
         * @description For administrators.
         */
        put: operations["setPortalAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/portals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portals whose customer page this administrator may set.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.read`.
         */
        get: operations["listSettingsPortals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/portals/{portal}/customer-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The settings of a portal’s customer page that hold now.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.read`.
         */
        get: operations["readCustomerPageSettings"];
        /**
         * Saves the settings as a new version. `If-Match` names the version they are based on.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.update`.
         */
        put: operations["saveCustomerPageSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/portals/{portal}/customer-page/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All versions, newest first, each with what it changed.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.read`.
         */
        get: operations["listCustomerPageVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/portals/{portal}/customer-page/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Saves an older version as the newest. `If-Match` names the version that it replaces.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.update`.
         */
        post: operations["restoreCustomerPageVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/portals/{portal}/due-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many contacts of open cases should have a link by the settings in force but got none yet, and how many reports should be shared (CP-05).
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.read`.
         */
        get: operations["countDueLinks"];
        put?: never;
        /**
         * Sends those links and shares those reports in the background, after the administrator has confirmed their numbers.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.update`.
         */
        post: operations["sendDueLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/portals/{portal}/due-links/job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the newest of these jobs is: cases done of how many, links sent, reports shared.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.read`.
         */
        get: operations["readDueLinksJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/portals/{portal}/logos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a picture in that the settings of this portal can then name as its logo (CP-02).
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.update`. At most 120 in 600 seconds from one address. At most 1 file of 10 MB, of one of these kinds by its content: jpg, png, webp.
         */
        post: operations["addPortalLogo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visibility/portals/{portal}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps settings that are not saved for five minutes; the address shows a sample case under them.
         * @description For administrators. An administrator needs the permission `plugin::visibility.settings.read`. At most 600 in 300 seconds from one address.
         */
        post: operations["previewCustomerPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warranty/portals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The portals whose warranty policies this administrator may read.
         * @description For administrators. An administrator needs the permission `plugin::warranty.policies.read`.
         */
        get: operations["listWarrantyPortals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warranty/portals/{portal}/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The warranty policies of a portal, as they hold now.
         * @description For administrators. An administrator needs the permission `plugin::warranty.policies.read`.
         */
        get: operations["readWarrantyPolicies"];
        /**
         * Publishes the policies as a new version, which holds at once, where they keep all their examples. `If-Match` names the version that it is based on.
         * @description For administrators. An administrator needs the permission `plugin::warranty.policies.update`.
         */
        put: operations["publishWarrantyPolicies"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warranty/portals/{portal}/policies/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All versions, newest first, each with the policies that it changed.
         * @description For administrators. An administrator needs the permission `plugin::warranty.policies.read`.
         */
        get: operations["listWarrantyVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warranty/portals/{portal}/policies/versions/{version}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes an older version as the newest. `If-Match` names the version that it replaces.
         * @description For administrators. An administrator needs the permission `plugin::warranty.policies.update`.
         */
        post: operations["restoreWarrantyPolicies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Account: {
            /** @description For `If-Match` when it is changed. */
            version: string;
            name: string;
            title: string;
            email: string;
            /** @description What the member has chosen; null for the portal’s. */
            language: string | null;
            /** @description Those that can be chosen, each called as in itself. */
            languages: {
                tag: string;
                name: string;
            }[];
            /** @description Of pages and mails; null for as the language writes dates. */
            dateFormat: ("YYYY-MM-DD" | "DD.MM.YYYY" | "DD/MM/YYYY" | "MM/DD/YYYY") | null;
            /** @description What can be told by mail or not. What needs an answer always is. */
            notifications: {
                /** @enum {string} */
                what: "claimComment" | "claimState" | "claimNew" | "claimUnassigned";
                wanted: boolean;
            }[];
        };
        AddedDocument: {
            documentId: string;
            title: string;
            kind: string;
            shared: boolean;
            file: {
                name: string;
                type: string;
                size: number;
            };
        };
        AddedMedia: {
            files: {
                name: string;
                type: string;
                size: number;
            }[];
        };
        Appointment: {
            id: string;
            task: string;
            mainInspection: boolean;
            meeting: string | null;
            zone: string;
            from: string | null;
            to: string | null;
            office: string | null;
            who: string | null;
            officePhone: string | null;
            whoMobile: string | null;
        };
        Approval: {
            documentId: string;
            /** @description Of the request and of its certificate. */
            number: string;
            title: string;
            message: string;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string} */
            state: "open" | "approved" | "declined" | "withdrawn" | "void";
            file: {
                name: string;
                /** @description Bytes. */
                size: number;
                pages: number;
                /** @description SHA-256 of the exact bytes, in hexadecimal digits. */
                sha256: string;
            };
            /** @description The employee who asked; null where a dossier did. */
            askedBy: string | null;
            /**
             * Format: date-time
             * @description UTC.
             */
            askedAt: string;
            endedAt: string | null;
            decision: {
                /** @enum {string} */
                decision: "approved" | "declined";
                reason: string | null;
                name: string;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                decidedAt: string;
            } | null;
        };
        ApprovedDocument: {
            /** @description The newest 20; none where nobody has approved it. */
            approvals: {
                number: string;
                /**
                 * Format: date
                 * @description In the portal’s zone.
                 */
                approvedOn: string;
            }[];
            more: boolean;
        };
        Article: {
            number: string;
            title: string;
            summary: string;
            category: string;
            language: string;
            internal: boolean;
            /** @description Sanitised HTML; a source `picture:` with a name stands for the file of that name. */
            body: string;
            attachments: {
                id: string;
                name: string;
                type: string;
                /** @description Bytes, to the nearest ten. */
                size: number;
            }[];
            /**
             * Format: date-time
             * @description UTC.
             */
            shownAt: string;
            /** @description What the viewer has said of it. */
            vote: {
                helpful: boolean;
                comment: string | null;
            } | null;
        };
        ArticlePreview: {
            number: string;
            title: string;
            summary: string;
            category: string;
            language: string;
            internal: boolean;
            /** @description Sanitised HTML; a source `picture:` with a name stands for the file of that name. */
            body: string;
            attachments: {
                id: string;
                name: string;
                type: string;
                /** @description Bytes, to the nearest ten. */
                size: number;
            }[];
        };
        Ask: {
            documentId: string;
            text: string;
            explanation: string | null;
            /** @enum {string} */
            kind: "answer" | "photo" | "document";
            /** @description A calendar day, YYYY-MM-DD. */
            dueOn: string | null;
            /** @enum {string} */
            status: "open" | "answered" | "withdrawn";
        };
        AskedRfq: {
            /** @description Of the invitation. */
            documentId: string;
            /** @enum {string} */
            state: "open" | "due" | "won" | "lost" | "cancelled";
            tasks: {
                documentId: string;
                title: string;
            }[];
            /** @description Wall-clock time in `zone`, YYYY-MM-DDTHH:mm. */
            deadline: string;
            zone: string;
            place: {
                /** @description For offices of the network only. */
                street: string | null;
                postalCode: string | null;
                city: string | null;
            };
            /** Format: date-time */
            changedAt: string | null;
            /** @description Who asks. */
            company: string;
            description: string;
            currency: string;
            /** @description Whether a bid has lines, or one sum for each task (answer 11). */
            workItems: boolean;
            attachments: components["schemas"]["RfqPaper"][];
            /** @description The own one. */
            bid: components["schemas"]["Bid"] | null;
        };
        AskedRfqRow: {
            /** @description Of the invitation. */
            documentId: string;
            /** @enum {string} */
            state: "open" | "due" | "won" | "lost" | "cancelled";
            tasks: {
                documentId: string;
                title: string;
            }[];
            /** @description Wall-clock time in `zone`, YYYY-MM-DDTHH:mm. */
            deadline: string;
            zone: string;
            place: {
                /** @description For offices of the network only. */
                street: string | null;
                postalCode: string | null;
                city: string | null;
            };
            /** Format: date-time */
            changedAt: string | null;
            /**
             * Format: date-time
             * @description When the own bid was given.
             */
            bidAt: string | null;
        };
        Attachment: {
            id: string;
            name: string;
            type: string;
            /** @description Bytes, to the nearest ten. */
            size: number;
        };
        Bid: {
            documentId: string;
            /** @description Without tax, in the smallest unit of the portal’s currency. */
            total: number;
            parts: {
                task: string;
                /** @description In the smallest unit of the portal’s currency. */
                amount: number;
                lines: {
                    text: string;
                    room: string | null;
                    quantity: string;
                    /** @description In the smallest unit of the portal’s currency. */
                    unitPrice: number;
                    /** @description In the smallest unit of the portal’s currency. */
                    amount: number;
                }[];
            }[];
            text: string | null;
            /** Format: date-time */
            givenAt: string;
            /** @description Given before the request was changed. */
            beforeChange: boolean;
            attachments: components["schemas"]["RfqPaper"][];
        };
        BidLink: {
            /** @enum {string} */
            state: "valid" | "expired" | "invalid";
        };
        Budget: {
            documentId: string;
            number: number;
            /** @description For `If-Match` when it is decided about. */
            version: string;
            /** @enum {string} */
            status: "submitted" | "approved" | "partlyApproved" | "rejected" | "replaced";
            description: string | null;
            comment: string | null;
            /** @description In the smallest unit of the portal’s currency. */
            amount: number;
            approvedAmount: number | null;
            /**
             * Format: date-time
             * @description UTC.
             */
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description UTC.
             */
            decidedAt: string | null;
            /**
             * Format: date-time
             * @description When it was left to the case handler, by somebody whose limit it passes.
             */
            forwardedAt: string | null;
            forwardedBy: string | null;
            /** @description How one sum was worked out, as a file; the workspace reads it under the case. */
            calculation: {
                name: string;
                type: string;
                size: number;
            } | null;
            /** @description What else of the office’s work on the case the sum is for. */
            coveredTasks: {
                documentId: string;
                title: string;
            }[];
            lines: {
                documentId: string;
                text: string;
                room: string | null;
                /** @description With up to three decimals after a dot. */
                quantity: string;
                /** @description In the smallest unit of the portal’s currency. */
                unitPrice: number;
                /** @description In the smallest unit of the portal’s currency. */
                amount: number;
                approved: boolean;
            }[];
        };
        BudgetChange: {
            /** @description What is approved now, and still the partner’s. */
            before: number;
            lines: {
                line: string;
                /**
                 * @description Whether it stands as it was approved, takes the place of another sum for the same work, or is new.
                 * @enum {string}
                 */
                since: "asApproved" | "changed" | "new";
                /** @description What was approved for the same work. */
                before: number | null;
            }[];
            /** @description What is approved, and not asked for any more. */
            leftOut: {
                text: string;
                room: string | null;
                /** @description In the smallest unit of the portal’s currency. */
                amount: number;
            }[];
        };
        CaseCosts: {
            currency: string;
            /** @description What the viewer may approve on the case, all approvals together, and what is left of it; null without a limit, or without the right. */
            limit: {
                /** @description In the smallest unit of the portal’s currency. */
                limit: number;
                /** @description In the smallest unit of the portal’s currency. */
                left: number;
            } | null;
            total: components["schemas"]["CostSums"];
            tasks: components["schemas"]["TaskCosts"][];
        };
        CaseCount: {
            count: number;
            /** @description There are more than the 10000 that were counted. */
            more: boolean;
        };
        CaseInvoices: {
            currency: string;
            invoices: components["schemas"]["Invoice"][];
            /** @description Those with work or invoices on the case, as far as the viewer sees them. */
            companies: {
                documentId: string;
                name: string;
                /** @description What is approved of the budgets of its tasks on this case. */
                approvedBudget: number;
                /** @description Handed in and not rejected. */
                invoiced: number;
                /** @description By how much more was invoiced than approved; a warning, and no bar. */
                over: number;
                /** @description It has work on the case, so that the viewer may hand in an invoice of it. */
                handsIn: boolean;
            }[];
        };
        CaseListItem: {
            number: string;
            what: string;
            street: string;
            city: string;
        };
        CaseLog: {
            entries: components["schemas"]["CaseLogEntry"][];
            next: string | null;
        };
        CaseLogEntry: {
            id: number;
            kind: string;
            /** Format: date-time */
            at: string;
            actor: {
                kind: string;
                name: string;
            };
            facts: {
                [key: string]: unknown;
            };
        };
        CaseMessage: {
            documentId: string;
            /** @enum {string} */
            direction: "toCustomer" | "fromCustomer";
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            text: string;
            author: {
                name: string;
                email: string | null;
            };
            /** @description What had been asked for, where this answers it. */
            answers: string | null;
            /** @description Of a customer’s message: when the company read it. */
            readAt: string | null;
            attachments: components["schemas"]["Attachment"][];
            /** @description How many documents went along with it whose share was taken back. */
            withdrawn: number;
        };
        CaseMessages: {
            messages: components["schemas"]["CaseMessage"][];
            next: string | null;
        };
        CasePicture: {
            name: string;
            type: string;
            size: number;
        };
        CaseRfqs: {
            currency: string;
            workItems: boolean;
            /** @description The viewer may ask for quotations. */
            draft: boolean;
            /** @description The viewer may invite companies from outside the network. */
            outsiders: boolean;
            rfqs: {
                documentId: string;
                number: number;
                /** @enum {string} */
                state: "draft" | "sent" | "answered" | "decided" | "cancelled";
                description: string;
                /** @description Wall-clock time in `zone`, YYYY-MM-DDTHH:mm. */
                deadline: string;
                zone: string;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                sentAt: string | null;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                changedAt: string | null;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                decidedAt: string | null;
                reason: string | null;
                tasks: {
                    documentId: string;
                    title: string;
                    status: string;
                }[];
                attachments: components["schemas"]["RfqPaper"][];
                /** @description The deadline has passed: bids are shown to those who may see them. Before, nothing tells whether there are any. */
                unsealed: boolean;
                invitations: {
                    documentId: string;
                    name: string;
                    /** @description The office’s document id; null for a company outside the network. */
                    office: string | null;
                    email: string | null;
                    /**
                     * Format: date-time
                     * @description UTC.
                     */
                    invitedAt: string | null;
                    /**
                     * Format: date-time
                     * @description When a company outside the network first opened its link.
                     */
                    openedAt: string | null;
                    won: boolean;
                    /** @description Null while sealed, and where none was given. */
                    bid: {
                        documentId: string;
                        /** @description Without tax, in the smallest unit of the portal’s currency. */
                        total: number;
                        parts: {
                            task: string;
                            /** @description In the smallest unit of the portal’s currency. */
                            amount: number;
                            lines: {
                                text: string;
                                room: string | null;
                                quantity: string;
                                /** @description In the smallest unit of the portal’s currency. */
                                unitPrice: number;
                                /** @description In the smallest unit of the portal’s currency. */
                                amount: number;
                            }[];
                        }[];
                        text: string | null;
                        /** Format: date-time */
                        givenAt: string;
                        /** @description Given before the request was changed. */
                        beforeChange: boolean;
                        attachments: components["schemas"]["RfqPaper"][];
                        lowest: boolean;
                    } | null;
                }[];
                /** @description What the viewer may do with it now. */
                commands: ("editRfq" | "sendRfq" | "cancelRfq" | "decideRfq")[];
            }[];
        };
        CaseSettings: {
            /** @enum {string} */
            sendLink?: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "manual";
            /** @enum {string} */
            audience?: "customer" | "contactPerson" | "both" | "allContacts";
            smsCode?: boolean;
            /** @enum {string} */
            budgetTile?: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            /** @enum {string} */
            newsTile?: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            /** @enum {string} */
            planPage?: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            /** @enum {string} */
            communicationPage?: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            /** @enum {string} */
            communicationDirection?: "both" | "toCustomer" | "fromCustomer";
            /** @enum {string} */
            documentsPage?: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            /** @enum {string} */
            inspectionReport?: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            /** @enum {string} */
            settlementReport?: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
        };
        CaseState: {
            documentId: string;
            number: string;
            status: string;
            decision: string;
            waitingUntil: string | null;
        };
        CashOffer: {
            documentId: string;
            /** @enum {string} */
            status: "offered" | "withdrawn";
            text: string;
            /** @description In the smallest unit of the portal’s currency. */
            amount: number;
            /** @description The document id of the line; null for the whole task. */
            line: string | null;
        };
        ChangedCase: {
            documentId: string;
            number: string;
            status: string;
            decision: string;
            waitingUntil: string | null;
            /** @description For the next `If-Match`. */
            version: string;
        };
        Chat: {
            members: components["schemas"]["ChatMember"][];
            messages: components["schemas"]["ChatMessage"][];
            next: string | null;
        };
        ChatMember: {
            documentId: string;
            name: string;
            company: string;
            me: boolean;
            /** @description Gets a mail when something is written. */
            marked: boolean;
            /** @description Always marked, by the right chat.alwaysNotified (EH-14). */
            forced: boolean;
        };
        ChatMessage: {
            id: number;
            /** Format: date-time */
            at: string;
            text: string;
            author: {
                documentId: string;
                name: string;
                company: string | null;
            };
            mentions: {
                documentId: string;
                name: string;
            }[];
            mine: boolean;
            unread: boolean;
        };
        Claim: {
            number: string;
            /** @description For If-Match. */
            version: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "inReview" | "infoRequested" | "approved" | "rejected" | "closed";
            /**
             * @description Where the viewer stands.
             * @enum {string}
             */
            side: "client" | "agent";
            company: string;
            creator: string | null;
            agent: {
                documentId: string;
                name: string;
            } | null;
            contact: {
                name: string;
                email: string;
                company: string;
                phone: string;
            };
            serial: string;
            unit: {
                product: string;
                /** @description It is with the company of the claim. */
                own: boolean;
            } | null;
            /** @description A calendar day, YYYY-MM-DD. */
            failureDate: string | null;
            /** @description What it was told about the warranty, when the draft was last saved, then when it was handed in; null where it names no unit. */
            verdict: components["schemas"]["WarrantyVerdict"] | null;
            problem: string;
            description: string;
            currency: string;
            lines: {
                /** @enum {string} */
                kind: "part" | "labour";
                /** @description The document id of the part or the labour operation; null for what was entered freely. */
                master: string | null;
                number: string;
                description: string;
                /** @description Pieces or hours, with a dot and up to three decimals. */
                quantity: string | null;
                unitPrice: number | null;
                amount: number | null;
                /** @description Told to clients once the claim has been decided. */
                decision: ("approved" | "rejected") | null;
                decisionReason: string | null;
            }[];
            /** @description As they were at submission; of a draft, as they are. */
            totals: {
                /** @description In the smallest unit of the portal’s currency. */
                parts: number;
                /** @description In the smallest unit of the portal’s currency. */
                labour: number;
                /** @description In the smallest unit of the portal’s currency. */
                total: number;
            };
            /** @description What the approved lines come to; null while none is decided, and told to clients once the claim has been. */
            approved: {
                /** @description In the smallest unit of the portal’s currency. */
                parts: number;
                /** @description In the smallest unit of the portal’s currency. */
                labour: number;
                /** @description In the smallest unit of the portal’s currency. */
                total: number;
            } | null;
            /** @description What an hour of standard time is paid with; null where the company has no rate. */
            labourRate: number | null;
            submittedAt: string | null;
            /**
             * Format: date-time
             * @description UTC.
             */
            updatedAt: string;
            /** @description Oldest first. */
            history: {
                id: string;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                at: string;
                who: string;
                step: ("submit" | "startReview" | "askForInformation" | "answer" | "approve" | "reject" | "close") | ("assign" | "decide");
                comment: string | null;
                /** @description Whom the claim was given to; told to agents alone. */
                assigned: string | null;
                /** @description What was decided of lines while the claim was read; told to agents alone. */
                decided: {
                    line: string;
                    decision: ("approved" | "rejected") | null;
                    reason: string | null;
                }[];
                /** @description What the approved lines came to, where it approved the claim. */
                approved: number | null;
            }[];
            /** @description Oldest first. */
            comments: {
                id: string;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                at: string;
                author: string | null;
                company: string | null;
                text: string;
                /** @description A note among agents. */
                internal: boolean;
            }[];
            /** @description Oldest first; to clients without what came with notes among agents. */
            documents: components["schemas"]["ClaimDocument"][];
            /** @description How many files that both sides read the claim may still be given. */
            room: number;
            /** @description How many files agents may still keep among themselves, counted apart; told to agents alone. */
            internalRoom: number | null;
            /** @description How the viewer can move the claim. */
            commands: ("submit" | "startReview" | "askForInformation" | "answer" | "approve" | "reject" | "close")[];
            outlook: components["schemas"]["ClaimOutlook"];
            /** @description Other claims on the same serial number that are likely about the same failure: to the client while it is a draft, to agents until it is decided. */
            duplicates: components["schemas"]["ClaimDuplicate"][];
            /** @description Who can be made responsible; told to agents alone. */
            agents: {
                documentId: string;
                name: string;
            }[];
        };
        ClaimCounts: {
            draft: number;
            submitted: number;
            inReview: number;
            infoRequested: number;
            approved: number;
            rejected: number;
            closed: number;
        };
        ClaimDocument: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "invoice" | "repairSummary" | "picture" | "other";
            type: string;
            /** @description Bytes, to the nearest ten. */
            size: number;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            author: string | null;
            /** @description It came with a note among agents. */
            internal: boolean;
            /** @description The comment that it came along with. */
            comment: string | null;
            /** @description The entry of the history that it came along with; null with both where it came with the draft. */
            step: string | null;
        };
        ClaimDuplicate: {
            /** @description As the rest that is null, told of what the viewer may see alone. */
            number: string | null;
            /** @enum {string} */
            state: "draft" | "submitted" | "inReview" | "infoRequested" | "approved" | "rejected" | "closed";
            company: string | null;
            creator: string | null;
            problem: string | null;
            failureDate: string | null;
            submittedAt: string | null;
            /** @enum {string} */
            likeness: "sameDays" | "sameWords";
        };
        ClaimFigures: {
            /** @description In the order of the way of a claim. */
            states: {
                /** @enum {string} */
                state: "submitted" | "inReview" | "infoRequested" | "approved" | "rejected";
                count: number;
            }[];
            /** @description Undecided claims by the days since they were handed in: those that wait for the agents, and for the client. */
            ages: {
                from: number;
                to: number | null;
                firstDay: string | null;
                /** @description A calendar day of the portal, YYYY-MM-DD. */
                lastDay: string;
                agents: number;
                clients: number;
            }[];
            /** @description What was handed in since `productsSince` by product, the most first; null for units that are not known. */
            products: {
                product: string | null;
                count: number;
            }[];
            /** @description A calendar day of the portal, YYYY-MM-DD. */
            productsSince: string;
            /** @description Undecided claims that nobody is responsible for. */
            unassigned: number;
            /** @description How long a decision usually takes from handing in, and on how many closed claims that was measured. */
            decision: {
                hours: number;
                claims: number;
            } | null;
        };
        ClaimFilters: {
            agents: {
                documentId: string;
                name: string;
            }[];
            creators: {
                documentId: string;
                name: string;
            }[];
            companies: {
                documentId: string;
                name: string;
            }[];
        };
        ClaimLabour: {
            documentId: string;
            number: string;
            description: string;
            /** @description With a dot and up to three decimals. */
            hours: string;
        };
        ClaimMaster: {
            documentId: string;
            /** @description For If-Match. */
            version: string;
            number: string;
            description: string;
            price: number | null;
            hours: string | null;
        };
        ClaimMasters: {
            currency: string;
            masters: components["schemas"]["ClaimMaster"][];
            next: string | null;
        };
        ClaimOutlook: {
            /** @description Whose turn it is. */
            waitsFor: ("client" | "agent") | null;
            /**
             * Format: date-time
             * @description Since when it stands in this state.
             */
            since: string;
            /** @description How long claims usually stand in this state; of a draft, how long the decision takes once it has been handed in. Null while too few have been closed. */
            usual: {
                hours: number;
                /** @description How many closed claims of the portal it was measured on. */
                claims: number;
            } | null;
        };
        ClaimPart: {
            documentId: string;
            number: string;
            description: string;
            /** @description In the smallest unit of the portal’s currency. */
            price: number;
        };
        ClaimTemplate: {
            id: string;
            /** @description For If-Match. */
            version: string;
            language: string;
            name: string;
            text: string;
        };
        ClaimTemplates: {
            templates: components["schemas"]["ClaimTemplate"][];
            languages: {
                tag: string;
                name: string;
            }[];
            /** @description The viewer may add, change and remove them. */
            mayChange: boolean;
        };
        ClientApproval: {
            documentId: string;
            /** @description Of the request and of its certificate. */
            number: string;
            title: string;
            message: string;
            /** Format: date */
            dueOn: string | null;
            /** @enum {string} */
            state: "open" | "approved" | "declined" | "withdrawn" | "void";
            file: {
                name: string;
                /** @description Bytes. */
                size: number;
                pages: number;
                /** @description SHA-256 of the exact bytes, in hexadecimal digits. */
                sha256: string;
            };
            /** @description The employee who asked; null where a dossier did. */
            askedBy: string | null;
            /**
             * Format: date-time
             * @description UTC.
             */
            askedAt: string;
            endedAt: string | null;
            client: {
                documentId: string;
                name: string;
            };
            /** @description Whose step asked. */
            dossier: string | null;
            mayWithdraw: boolean;
            evidence: {
                /** @enum {string} */
                decision: "approved" | "declined";
                reason: string | null;
                name: string;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                decidedAt: string;
                email: string;
                /** @description From where; of IPv6 its network. */
                address: string;
                userAgent: string | null;
                /** @description SHA-256 of the exact bytes, in hexadecimal digits. */
                sha256: string;
                version: number;
            } | null;
        };
        ClientCompanies: {
            companies: {
                documentId: string;
                name: string;
                /** @enum {string} */
                kind: "dealer" | "client";
                phone: string | null;
                /** @description Those that are not locked. */
                logins: number;
                /** @description Handed in and not closed. */
                openClaims: number;
            }[];
            page: number;
            /** @description A page follows. */
            more: boolean;
            currency: string;
            /** @description The viewer may open and change companies, and invite and lock their logins. */
            mayChange: boolean;
        };
        ClientCompany: {
            documentId: string;
            /** @description For `If-Match` when it is changed. */
            version: string;
            name: string;
            /** @enum {string} */
            kind: "dealer" | "client";
            phone: string | null;
            /** @description Minor units an hour. */
            labourRate: number | null;
            currency: string;
            /** @description Handed in and not closed. */
            openClaims: number;
            logins: components["schemas"]["ClientLogin"][];
            /** @description Those in which somebody can be invited. */
            languages: {
                tag: string;
                name: string;
            }[];
            /** @description The viewer may open and change companies, and invite and lock their logins. */
            mayChange: boolean;
        };
        ClientCounts: {
            claims: components["schemas"]["ClaimCounts"];
            /** @description Returns that the company has yet to send. */
            issuedRmas: number;
            /** @description Units of the company that wait to be registered. */
            pendingUnits: number;
            /** @description Articles that the client may open. */
            articles: number;
        };
        ClientLogin: {
            documentId: string;
            name: string;
            title: string;
            email: string;
            /** @enum {string} */
            state: "invited" | "active" | "locked";
            invitedAt: string | null;
            /** @description When it was signed in last, or null. */
            signedInAt: string | null;
            /** @description What the viewer may do with it now. */
            commands: ("invite" | "lock" | "unlock")[];
        };
        ClientPortal: {
            counts: components["schemas"]["ClientCounts"];
            wording: components["schemas"]["ClientWording"];
        };
        ClientPortalSettings: {
            useCompanyLogo: boolean;
            logo: string | null;
            colours: {
                page: string;
                menu: string;
                menuItem: string;
                menuText: string;
                menuSelected: string;
                heading: string;
            };
            menu: {
                /** @enum {string} */
                entry: "home" | "claims" | "products" | "rmas" | "knowledge" | "account";
                hidden: boolean;
                names: {
                    [key: string]: string;
                };
            }[];
            buttons: {
                newClaim: {
                    [key: string]: string;
                };
            };
            homepage: {
                heading: {
                    [key: string]: string;
                };
                text: {
                    [key: string]: string;
                };
            };
        };
        ClientPortalVersion: {
            version: number;
            settings: {
                useCompanyLogo: boolean;
                logo: string | null;
                colours: {
                    page: string;
                    menu: string;
                    menuItem: string;
                    menuText: string;
                    menuSelected: string;
                    heading: string;
                };
                menu: {
                    /** @enum {string} */
                    entry: "home" | "claims" | "products" | "rmas" | "knowledge" | "account";
                    hidden: boolean;
                    names: {
                        [key: string]: string;
                    };
                }[];
                buttons: {
                    newClaim: {
                        [key: string]: string;
                    };
                };
                homepage: {
                    heading: {
                        [key: string]: string;
                    };
                    text: {
                        [key: string]: string;
                    };
                };
            };
            actor: {
                kind: string;
                id: number | null;
                name: string;
            } | null;
            createdAt: number | null;
            restoredFrom: number | null;
        };
        ClientPreview: {
            counts: components["schemas"]["ClientCounts"];
            wording: components["schemas"]["ClientWording"];
            /** @constant */
            of: "clientPortal";
            portal: components["schemas"]["Portal"];
            locale: string;
            member: {
                name: string;
                company: {
                    name: string;
                };
            };
            asked: components["schemas"]["ListedClaims"];
            drafts: components["schemas"]["ListedClaims"];
            claims: components["schemas"]["ListedClaims"];
        };
        ClientRecord: {
            documentId: string;
            /** @description For `If-Match` when it is changed. */
            version: string;
            name: string;
            email: string | null;
            mobile: string | null;
            language: string | null;
            groups: string[];
            /**
             * @description How far the portal user has come.
             * @enum {string}
             */
            user: "none" | "invited" | "active" | "locked";
        };
        ClientRecordImport: {
            applied: boolean;
            rows: number;
            added: number;
            changed: number;
            /** @description Lines that say what is kept already. */
            same: number;
            findings: {
                line: number;
                /** @enum {string} */
                column: "name" | "email" | "mobile" | "language" | "groups";
                /** @enum {string} */
                fault: "missing" | "tooLong" | "tooMany" | "unsound" | "twice" | "odd" | "wrong" | "unknownLanguage";
                text: string;
            }[];
            /** @description What the first 200 clients that change become. */
            changes: {
                line: number;
                isNew: boolean;
                name: string;
                email: string | null;
                mobile: string | null;
                language: string | null;
                groups: string[];
            }[];
        };
        ClientRecords: {
            clients: components["schemas"]["ClientRecord"][];
            page: number;
            more: boolean;
        };
        ClientWording: {
            menu: {
                /** @enum {string} */
                entry: "home" | "claims" | "products" | "rmas" | "knowledge" | "account";
                hidden: boolean;
                names: {
                    [key: string]: string;
                };
            }[];
            newClaim: {
                [key: string]: string;
            };
            heading: {
                [key: string]: string;
            };
            text: {
                [key: string]: string;
            };
        };
        /** @description A code went to the mobile number, shown masked; the session opens by it. Seconds until another can be had. */
        CodeAsked: {
            code: {
                mobile: string;
                helpContact: string;
                resendAfter: number;
            };
        };
        Colleagues: {
            handlers: {
                documentId: string;
                name: string;
                office: string;
                level: number;
                /** @description Away today. */
                away: boolean;
            }[];
            advisers: {
                documentId: string;
                name: string;
                office: string;
                level: number;
                /** @description Away today. */
                away: boolean;
            }[];
        };
        Company: {
            documentId: string;
            name: string;
            phone: string | null;
            /** @description Up to which level the viewer may give and change. */
            level: number;
            offices: components["schemas"]["CompanyOffice"][];
            members: components["schemas"]["CompanyMember"][];
        };
        CompanyMember: {
            documentId: string;
            name: string;
            /** @description For `If-Match` when it is changed. */
            version: string;
            email: string | null;
            mobile: string | null;
            level: number;
            active: boolean;
            office: {
                documentId: string;
                name: string;
            };
            /** @description A calendar day, YYYY-MM-DD. */
            awayFrom: string | null;
            /** @description A calendar day, YYYY-MM-DD. */
            awayUntil: string | null;
            /** @description Who gets her notices and acts for her while she is away. */
            deputy: {
                documentId: string;
                name: string;
            } | null;
            /** @description What the portal’s company has marked her for. */
            roles: string[];
            /** @description What the viewer may change of her. */
            offered: ("level" | "active" | "absence")[];
        };
        CompanyOffice: {
            documentId: string;
            name: string;
            /** @description For `If-Match` when it is changed. */
            version: string;
            phone: string | null;
            street: string | null;
            postalCode: string | null;
            city: string | null;
            /** @description Degrees north; by it and the longitude the distance to a damage is known. */
            latitude: number | null;
            /** @description Degrees east. */
            longitude: number | null;
            /** @description It can be given new work. */
            available: boolean;
            /** @description What it does; the portal’s company says that. */
            categories: string[];
            /** @description Of each kind of task, the member who gets it at once when it comes to the office; null where the office names somebody itself. */
            automaticAssignment: {
                /** @enum {string} */
                kind: "inspection" | "projectManagement" | "repair" | "other";
                member: {
                    documentId: string;
                    name: string;
                } | null;
            }[];
        };
        Condition: string | {
            $eq?: unknown;
            $eqi?: unknown;
            $ne?: unknown;
            $nei?: unknown;
            $lt?: unknown;
            $lte?: unknown;
            $gt?: unknown;
            $gte?: unknown;
            $in?: unknown;
            $notIn?: unknown;
            $contains?: unknown;
            $notContains?: unknown;
            $containsi?: unknown;
            $notContainsi?: unknown;
            $null?: unknown;
            $notNull?: unknown;
            $between?: unknown;
            $startsWith?: unknown;
            $startsWithi?: unknown;
            $endsWith?: unknown;
            $endsWithi?: unknown;
        };
        CostSums: {
            /** @description In force and still the partner’s, without what was handed to the customer. */
            approved: number;
            /** @description Asked for and not decided. */
            waiting: number;
            /** @description In the smallest unit of the portal’s currency. */
            cashOffers: number;
        };
        /** @description Each contact of the case and its access. */
        CustomerAccess: {
            contact: {
                documentId: string;
                name: string;
                role: string;
            };
            reachable: boolean;
            /** @description What keeps the contact from its page until it is mended: nowhere to send the link, or nowhere to send the code that the case asks for. */
            hindrance: ("noAddress" | "noMobileForCode") | null;
            grant: {
                /** @enum {string} */
                source: "audience" | "hand";
                since: string;
                linkSentAt: string | null;
                lastOpenedAt: string | null;
                revokedAt: string | null;
            } | null;
        }[];
        CustomerAsk: {
            id: string;
            text: string;
            explanation: string | null;
            /** @enum {string} */
            kind: "answer" | "photo" | "document";
            dueOn: string | null;
        };
        CustomerBudget: {
            /** @description ISO 4217. */
            currency: string;
            /** @description In the smallest unit of the currency. */
            total: number;
            cashOffers: {
                id: string;
                task: string;
                text: string;
                /** @description In the smallest unit of the currency. */
                amount: number;
            }[];
            tasks: {
                id: string;
                task: string;
                /** @description In the smallest unit of the currency. */
                amount: number;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                approvedAt: string | null;
            }[];
        };
        CustomerBudgetInDetail: {
            /** @description ISO 4217. */
            currency: string;
            /** @description In the smallest unit of the currency. */
            total: number;
            cashOffers: {
                id: string;
                task: string;
                text: string;
                /** @description In the smallest unit of the currency. */
                amount: number;
            }[];
            tasks: {
                id: string;
                task: string;
                /** @description In the smallest unit of the currency. */
                amount: number;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                approvedAt: string | null;
                description: string | null;
                lines: {
                    text: string;
                    /** @description With up to three decimals after a dot. */
                    quantity: string;
                    /** @description In the smallest unit of the currency. */
                    unitPrice: number;
                    /** @description In the smallest unit of the currency. */
                    amount: number;
                }[];
            }[];
        };
        CustomerDocument: {
            id: string;
            title: string;
            /** @enum {string} */
            kind: "inspectionReport" | "settlementReport" | "photo" | "letter" | "invoice" | "other";
            /** @description Shared since this contact last looked. */
            isNew: boolean;
            /**
             * Format: date-time
             * @description UTC.
             */
            sharedAt: string | null;
            file: {
                name: string;
                type: string;
                /** @description Bytes, to the nearest ten. */
                size: number;
            } | null;
        };
        CustomerDocuments: {
            documents: components["schemas"]["CustomerDocument"][];
            /** @description Reports that will be shared once they exist. */
            awaited: ("inspectionReport" | "settlementReport")[];
        };
        CustomerLink: {
            /** @enum {string} */
            state: "valid" | "expired" | "revoked" | "invalid";
            /** @description BCP 47. */
            locale: string | null;
        };
        CustomerMessage: {
            id: string;
            /** @enum {string} */
            direction: "toCustomer" | "fromCustomer";
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            text: string;
            author: {
                name: string;
                /** @description Of a contact that wrote; null for the company. */
                email: string | null;
                /** @description Written by the contact that reads it. */
                own: boolean;
            };
            /** @description What the company had asked for, where this answers it. */
            answers: string | null;
            /** @description Written by the company since this contact last looked. */
            isNew: boolean;
            attachments: components["schemas"]["Attachment"][];
            /** @description How many documents went along with it whose share was taken back. */
            withdrawn: number;
        };
        CustomerMessages: {
            messages: components["schemas"]["CustomerMessage"][];
            next: string | null;
            mayWrite: boolean;
        };
        CustomerPage: {
            portal: components["schemas"]["Portal"];
            viewer: {
                name: string;
                /** @description BCP 47: a language of this installation. */
                locale: string;
            };
            case: {
                number: string;
                what: string;
                /** @enum {string} */
                type: "water" | "fire" | "storm" | "burglary" | "renovation" | "other";
                /** @enum {string} */
                status: "open" | "waiting" | "closed" | "cancelled";
                street: string;
                postalCode: string;
                city: string;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                reportedAt: string;
                closedAt: string | null;
            };
            handler: {
                name: string;
                mobile: string | null;
            } | null;
            head: components["schemas"]["Head"];
            tracker: {
                /** @enum {string} */
                key: "reported" | "inspection" | "decision" | "planning" | "repair" | "done";
                /** @enum {string} */
                state: "done" | "now" | "next";
                date: string | null;
            }[];
            tabs: ("dashboard" | "plan" | "communication" | "documents" | "budget")[];
            /** @description What came to a tab since this contact last looked at it. */
            unseen: {
                communication: number;
                documents: number;
            };
            /** @description What the company needs from the customer, the earliest due first. */
            asks: components["schemas"]["CustomerAsk"][] | null;
            news: components["schemas"]["News"] | null;
            schedule: components["schemas"]["Appointment"][] | null;
            budget: components["schemas"]["CustomerBudget"] | null;
        };
        CustomerPageSettings: {
            smsCode: boolean;
            /** @enum {string} */
            audience: "customer" | "contactPerson" | "both" | "allContacts";
            /** @enum {string} */
            sendLink: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "manual";
            daysVisibleAfterClose: number;
            /** @enum {string} */
            budgetTile: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            /** @enum {string} */
            newsTile: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            newsKinds: ("callLogged" | "inspectorAssigned" | "mainInspectionStarted" | "mainInspectionCompleted" | "compensationDecided" | "taskStartedOrEnded" | "caseClosed" | "mainInspectionOfficeChanged" | "tasksAdded" | "taskResponsibleChanged" | "taskOfficeChanged" | "caseReopened" | "projectManagerChanged" | "projectOfficeChanged" | "meetingTimeChanged" | "taskScheduleChanged" | "messageToCustomer" | "documentShared" | "documentUnshared")[];
            scheduleTile: boolean;
            /** @enum {string} */
            planPage: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            /** @enum {string} */
            communicationPage: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            /** @enum {string} */
            communicationDirection: "both" | "toCustomer" | "fromCustomer";
            /** @enum {string} */
            documentsPage: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            /** @enum {string} */
            inspectionReport: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            /** @enum {string} */
            settlementReport: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
            handlerName: boolean;
            handlerMobile: boolean;
            partnerContact: boolean;
            helpContact: string;
            useCompanyLogo: boolean;
            logo: string | null;
            colours: {
                page: string;
                menu: string;
                menuItem: string;
                menuText: string;
                menuSelected: string;
                heading: string;
            };
        };
        CustomerPageVersion: {
            version: number;
            settings: {
                smsCode: boolean;
                /** @enum {string} */
                audience: "customer" | "contactPerson" | "both" | "allContacts";
                /** @enum {string} */
                sendLink: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "manual";
                daysVisibleAfterClose: number;
                /** @enum {string} */
                budgetTile: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                /** @enum {string} */
                newsTile: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                newsKinds: string[];
                scheduleTile: boolean;
                /** @enum {string} */
                planPage: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                /** @enum {string} */
                communicationPage: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                /** @enum {string} */
                communicationDirection: "both" | "toCustomer" | "fromCustomer";
                /** @enum {string} */
                documentsPage: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                /** @enum {string} */
                inspectionReport: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                /** @enum {string} */
                settlementReport: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                handlerName: boolean;
                handlerMobile: boolean;
                partnerContact: boolean;
                helpContact: string;
                useCompanyLogo: boolean;
                logo: string | null;
                colours: {
                    page: string;
                    menu: string;
                    menuItem: string;
                    menuText: string;
                    menuSelected: string;
                    heading: string;
                };
            };
            actor: {
                kind: string;
                id: number | null;
                name: string;
            } | null;
            createdAt: number | null;
            restoredFrom: number | null;
        };
        CustomerPlan: {
            tasks: components["schemas"]["PlanTask"][];
        };
        CustomerPreview: {
            /** @constant */
            of: "customerPage";
            page: components["schemas"]["CustomerPage"];
            plan: components["schemas"]["CustomerPlan"] | null;
            messages: components["schemas"]["CustomerMessages"] | null;
            documents: components["schemas"]["CustomerDocuments"] | null;
            budget: components["schemas"]["CustomerBudgetInDetail"] | null;
        };
        CustomerSession: {
            token: string;
            expiresAt: string;
            caseNumber: string;
        };
        Dashboard: {
            today: string;
            rows: {
                /** @enum {string} */
                row: "reminders" | "rfqs" | "customers" | "partnerDocuments" | "invoices" | "decisions" | "forwarded" | "asks" | "newExternal" | "asExternalHandler" | "officeTasks" | "ownTasks";
                today: number;
                overdue: number;
                tomorrow: number;
                later: number;
            }[];
            invitations: {
                today: number;
                tomorrow: number;
                later: number;
            } | null;
        };
        DocumentState: {
            documentId: string;
            title: string;
            kind: string;
            shared: boolean;
        };
        Dossier: {
            documentId: string;
            client: {
                documentId: string;
                name: string;
            };
            /** @enum {string} */
            status: "open" | "closed";
            /** @description Which has the turn; null once the dossier is closed. */
            step: {
                key: string;
                title: string;
            } | null;
            /**
             * Format: date-time
             * @description UTC.
             */
            since: string;
            waitsFor: ("office" | "client" | "system") | null;
            /** @description Who has to get it going again; null where it is not stuck. */
            stuckWith: ("office" | "client") | null;
            hindrance: {
                /** @enum {string} */
                by: "mailFailed" | "documentDeclined" | "documentMissing";
                reason: string;
            } | null;
            /** @description Of the current step. */
            reminders: number;
            /** @description What is true of the client for good: that it has a portal user, has installed the app, is signed in to it. */
            known: ("officeApproved" | "portalUserExists" | "mailTaken" | "appInstalled" | "taskApproved" | "pushOpened" | "signedInApp" | "documentApproved")[];
            device: ("ios" | "android" | "desktop") | null;
            /** @description For `If-Match` of its commands. */
            version: string;
            type: {
                key: string;
                name: string;
            };
            steps: {
                key: string;
                /** @enum {string} */
                kind: "approval" | "startMail" | "app" | "task" | "push" | "document" | "close";
                /** @enum {string} */
                actor: "office" | "client" | "system";
                title: string;
                text: string;
                /** @enum {string} */
                state: "done" | "itself" | "byHand" | "skipped" | "current" | "waiting";
                /** @description When it ended. */
                at: string | null;
            }[];
            /** @description What can be done with the current step now. */
            commands: ("approve" | "do-by-hand" | "skip" | "remind" | "ask-again")[];
            log: {
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                at: string;
                who: string;
                what: string;
                step: string | null;
                reason: string | null;
                sends: string[];
            }[];
        };
        DossierDocument: {
            type: {
                key: string;
                name: string;
            };
            step: {
                key: string;
                title: string;
            };
            /** @description For `If-Match` when another one is kept; `0` for none. */
            version: string;
            document: {
                name: string;
                /** @description Bytes. */
                size: number;
                pages: number;
                sha256: string;
                keptBy: string;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                keptAt: string;
                /** @description The stored bytes are others than those that were kept: nobody is asked to approve them. */
                isSpoilt: boolean;
            } | null;
        };
        DossierList: {
            dossiers: components["schemas"]["DossierRow"][];
            page: number;
            more: boolean;
        };
        DossierRow: {
            documentId: string;
            client: {
                documentId: string;
                name: string;
            };
            /** @enum {string} */
            status: "open" | "closed";
            /** @description Which has the turn; null once the dossier is closed. */
            step: {
                key: string;
                title: string;
            } | null;
            /**
             * Format: date-time
             * @description UTC.
             */
            since: string;
            waitsFor: ("office" | "client" | "system") | null;
            /** @description Who has to get it going again; null where it is not stuck. */
            stuckWith: ("office" | "client") | null;
            hindrance: {
                /** @enum {string} */
                by: "mailFailed" | "documentDeclined" | "documentMissing";
                reason: string;
            } | null;
            /** @description Of the current step. */
            reminders: number;
            /** @description What is true of the client for good: that it has a portal user, has installed the app, is signed in to it. */
            known: ("officeApproved" | "portalUserExists" | "mailTaken" | "appInstalled" | "taskApproved" | "pushOpened" | "signedInApp" | "documentApproved")[];
            device: ("ios" | "android" | "desktop") | null;
        };
        DossierStart: {
            /** @description For so many clients. */
            clients: number;
            withoutEmail: {
                documentId: string;
                name: string;
            }[];
        };
        DossierStartProgress: {
            newest: {
                /** @enum {string} */
                state: "queued" | "running" | "done";
                who: string;
                clients: number;
                started: number;
                /** @description Clients that had an open dossier of the type already. */
                open: number;
                /** @description Clients whose dossier could not be started. */
                left: number;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                startedAt: string;
                finishedAt: string | null;
            } | null;
        };
        DossierTypes: {
            key: string;
            name: string;
            closed: number;
            steps: {
                key: string;
                title: string;
                /** @enum {string} */
                actor: "office" | "client" | "system";
                dossiers: number;
                stuck: number;
            }[];
        }[];
        /** @description Strapi’s shape of an error, with a code that never changes its meaning. */
        Error: {
            data: null;
            error: {
                status: number;
                name: string;
                /** @description A sentence for people, in English. */
                message: string;
                details: {
                    code: components["schemas"]["ErrorCode"];
                    /** @description The log of the server tells under this id what happened. */
                    requestId: string;
                } & {
                    [key: string]: unknown;
                };
            };
        };
        /** @enum {string} */
        ErrorCode: "access.revoked" | "access.unreachable" | "approval.changed" | "approval.state" | "article.conflict" | "article.files" | "article.incomplete" | "ask.lacks" | "ask.state" | "auth.failed" | "auth.required" | "bid.parts" | "budget.forwarded" | "budget.state" | "budget.waits" | "budget.way" | "case.decision" | "case.noExternalOffice" | "case.numberTaken" | "case.portal" | "case.state" | "case.taskStarted" | "case.tasksOpen" | "cashOffer.standing" | "cashOffer.state" | "chat.alwaysNotified" | "claim.files" | "claim.incomplete" | "claim.nothingApproved" | "claim.numberTaken" | "claim.state" | "claimTemplate.nameTaken" | "claimTemplate.tooMany" | "client.emailNeeded" | "client.emailTaken" | "client.hasUser" | "code.expired" | "code.locked" | "code.noMobile" | "code.wrong" | "contact.mobileInvalid" | "direction.closed" | "dossier.noPortalUser" | "dossier.nobody" | "dossier.starting" | "dossier.state" | "file.broken" | "file.encrypted" | "file.missing" | "file.tooLarge" | "file.tooMany" | "file.tooManyPages" | "file.type" | "idempotency.keyInvalid" | "idempotency.reused" | "import.heads" | "import.lines" | "import.running" | "import.tooLong" | "input.invalid" | "input.tooLarge" | "input.unknownParameter" | "internal" | "invoice.numberTaken" | "invoice.state" | "level.missing" | "limit.exceeded" | "lineTemplate.nameTaken" | "lineTemplate.tooMany" | "link.expired" | "link.invalid" | "link.revoked" | "login.state" | "master.numberTaken" | "member.loginTaken" | "member.oneself" | "member.unsuitable" | "message.empty" | "message.state" | "message.unmatched" | "method.off" | "notFound" | "office.unsuitable" | "password.weak" | "password.wrong" | "precondition.failed" | "precondition.missing" | "product.numberTaken" | "rate.limited" | "relation.fixed" | "relation.unknown" | "report.nothing" | "rfq.closed" | "rfq.deadline" | "rfq.invited" | "rfq.nobody" | "rfq.state" | "rfq.tasks" | "right.missing" | "rma.state" | "service.unavailable" | "settings.conflict" | "storage.full" | "task.mainInspectionTaken" | "task.needs" | "task.noInspection" | "task.state" | "template.conflict" | "template.findings" | "unit.incomplete" | "unit.serialTaken" | "unit.state" | "unit.window" | "view.nameTaken" | "view.tooMany" | "warranty.examples";
        ExternalMembers: {
            members: {
                documentId: string;
                name: string;
                office: string;
                level: number;
                /** @description Away today. */
                away: boolean;
                /** @description Open cases as external case handler. */
                openCases: number;
            }[];
        };
        ExternalOffices: {
            offices: {
                documentId: string;
                name: string;
                company: string;
                street: string | null;
                postalCode: string | null;
                city: string | null;
                /** @description From the damage site along the great circle, from the farthest where there are several; null where there are no coordinates. */
                km: number | null;
                available: boolean;
                /** @description Its members who are marked as external case handlers. */
                marked: number;
                /** @description Open cases with the external case handler there. */
                openCases: number;
                /** @description It has the role now, on each of the cases. */
                current: boolean;
            }[];
            /** @description There are more than these. */
            more: boolean;
        };
        FilledClaimTemplate: {
            id: string;
            name: string;
            language: string;
            text: string;
        };
        FoundUnit: {
            documentId: string;
            serial: string;
            product: string;
            /** @description It is with the company of who asks. */
            own: boolean;
        };
        GivenArticle: {
            title: string;
            summary: string;
            category: string;
            language: string;
            /** @description HTML. What an article may not have is taken out; `picture:` and its name stand for a picture. */
            body: string;
            /** @enum {string} */
            visibility: "client" | "internal";
            productLines: string[];
            sharedWith: string[];
        };
        Head: {
            /** @constant */
            kind: "meeting";
            task: string;
            mainInspection: boolean;
            /** @description Wall clock in the zone beside it, else the portal’s: YYYY-MM-DD or YYYY-MM-DDTHH:mm. */
            at: string;
            zone: string;
            who: string | null;
            office: string | null;
        } | {
            /** @constant */
            kind: "running";
            task: string;
            mainInspection: boolean;
            office: string | null;
        } | {
            /** @constant */
            kind: "decided";
        } | {
            /** @constant */
            kind: "closed";
            at: string | null;
        } | {
            /** @constant */
            kind: "cancelled";
        } | {
            /** @constant */
            kind: "waiting";
        } | {
            /** @constant */
            kind: "stage";
            /** @enum {string} */
            stage: "reported" | "inspection" | "decision" | "planning" | "repair" | "done";
        };
        InspectionFindings: {
            /** @default null */
            inspectedOn: string | null;
            /** @description What the damage comes from. */
            cause?: string | null;
            /**
             * @description Whether it does no more damage.
             * @default null
             */
            causeStopped: ("yes" | "no" | "unknown") | null;
            /** @description How far the damage goes. */
            extent?: string | null;
            rooms?: {
                name: string;
                damage?: string | null;
                /**
                 * @description Measured, in percent, with one decimal.
                 * @default null
                 */
                moisture: number | null;
            }[];
            /**
             * @description Whether people can live there while work goes on.
             * @default null
             */
            habitable: ("yes" | "partly" | "no") | null;
            /** @description What has to be done. */
            recommendation?: string | null;
        };
        Invitations: {
            invitations: components["schemas"]["AskedRfqRow"][];
        };
        Invoice: {
            documentId: string;
            number: string;
            company: {
                documentId: string;
                name: string;
            };
            /** @description In the smallest unit of the portal’s currency, without tax. */
            amount: number;
            /** @enum {string} */
            status: "submitted" | "approved" | "rejected";
            comment: string | null;
            /**
             * Format: date-time
             * @description UTC.
             */
            submittedAt: string;
            submittedBy: string | null;
            decidedAt: string | null;
            decidedBy: string | null;
            /** @description Null where another system handed over the sum alone. */
            file: {
                name: string;
                type: string;
                /** @description Bytes. */
                size: number;
            } | null;
        };
        InvoiceState: {
            documentId: string;
            number: string;
            amount: number;
            /** @enum {string} */
            status: "submitted" | "approved" | "rejected";
            comment: string | null;
        };
        LineTemplate: {
            id: string;
            name: string;
            lines: {
                text: string;
                room?: string;
                quantity: string;
                unitPrice: number;
            }[];
        };
        ListedArticle: {
            number: string;
            title: string;
            summary: string;
            category: string;
            language: string;
            /** @description For agents alone. */
            internal: boolean;
            /**
             * Format: date-time
             * @description UTC.
             */
            shownAt: string;
            /** @description Where words were looked for: what stands around them, piece by piece. Text, no HTML. */
            snippet: {
                text: string;
                hit: boolean;
            }[];
        };
        ListedArticleOfAuthor: {
            documentId: string;
            number: string;
            title: string;
            category: string;
            language: string;
            /** @enum {string} */
            visibility: "client" | "internal";
            /**
             * @description `changed`: readers are shown an older version.
             * @enum {string}
             */
            state: "draft" | "published" | "changed";
            changedBy: string | null;
            changedAt: number;
            helpful: number;
            unhelpful: number;
            comments: number;
        };
        ListedArticles: {
            articles: components["schemas"]["ListedArticle"][];
            next: string | null;
            categories: {
                name: string;
                count: number;
            }[];
            languages: {
                name: string;
                count: number;
            }[];
        };
        ListedCase: {
            documentId: string;
            number: string;
            title: string;
            type: string;
            /** @enum {string} */
            status: "open" | "waiting" | "closed" | "cancelled";
            street: string | null;
            postalCode: string | null;
            city: string | null;
            customer: string | null;
            /** @description The task that decides what happens next. */
            task: {
                title: string;
                kind: string;
                status: string;
            } | null;
            /** @description What happens next. */
            needs: ("answerCustomer" | "officeNamesHandler" | "approveTask" | "approveBudget" | "decide" | "addTask" | "chooseOffice" | "officeConfirms" | "officeNamesResponsible" | "daysAreSet" | "budgetComes" | "workStarts" | "workEnds" | "close" | "waits") | null;
            /** @description Something has to be done by the viewer. */
            action: boolean;
            /** @description A calendar day, YYYY-MM-DD. */
            dueOn: string | null;
            /** @description Messages of customers that nobody has read; 0 for those who do not answer them. */
            unread: number;
            /** Format: date-time */
            reportedAt: string;
            /** @description The case handler’s reminder; null for others. */
            reminderOn: string | null;
            handler: string | null;
            externalOffice: string | null;
            externalHandler: string | null;
            /** @description From the damage site to the external case handler’s office, along the great circle. */
            km: number | null;
        };
        ListedCases: {
            cases: components["schemas"]["ListedCase"][];
            next: string | null;
        };
        ListedClaims: {
            currency: string;
            claims: {
                number: string;
                /** @enum {string} */
                state: "draft" | "submitted" | "inReview" | "infoRequested" | "approved" | "rejected" | "closed";
                company: string;
                product: string | null;
                serial: string | null;
                problem: string | null;
                /** @description As it was at submission; null before. */
                total: number | null;
                agent: string | null;
                creator: string | null;
                submittedAt: string | null;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                updatedAt: string;
            }[];
            /** @description The cursor of those behind, in the order that was asked for. */
            next: string | null;
        };
        ListedRmas: {
            rmas: {
                number: string;
                /** @enum {string} */
                type: "credit" | "advanceReplacement" | "repairAndReturn";
                /** @enum {string} */
                state: "issued" | "inTransit" | "received" | "inspected" | "closed" | "cancelled";
                company: string;
                /** @description The number of the claim that it was issued from. */
                claim: string;
                pieces: number;
                /** @description A calendar day, YYYY-MM-DD. */
                validUntil: string;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                issuedAt: string;
            }[];
            /** @description The cursor of older ones. */
            next: string | null;
        };
        /** @description `own`: where the portal has words of its own. */
        ListedTemplate: {
            template: string;
            channels: ("email" | "sms")[];
            /** @enum {string} */
            audience: "customer" | "member";
            category: ("notices" | "reminders" | "claimNews") | null;
            own: {
                /** @enum {string} */
                channel: "email" | "sms";
                language: string;
                version: number;
                savedBy: string;
                createdAt: number;
            }[];
        };
        ListedUnits: {
            units: {
                documentId: string;
                serial: string;
                product: string;
                /** @description The number of the product; null where it is known by its name alone. */
                number: string | null;
                /** @enum {string} */
                registration: "pending" | "registered";
                shippedOn: string | null;
                deliveredOn: string | null;
                registeredOn: string | null;
                ownerName: string | null;
                /** @description The company that it is with; told to agents alone. */
                company: string | null;
                warranty: components["schemas"]["UnitWarranty"];
            }[];
            /** @description Where the list goes on. A page that is asked for by warranty may be short, and go on all the same. */
            next: string | null;
        };
        MailHistory: {
            entries: components["schemas"]["MessageHistoryEntry"][];
            next: string | null;
        };
        MarkedMember: {
            id: string;
            name: string;
            email: string;
            level: number;
            active: boolean;
            office: string;
            company: {
                name: string;
                kind: string;
            };
            marks: {
                /** @enum {string} */
                role: "externalCaseHandler" | "projectManager" | "inspector";
                /** @description Minor units; null where the portal’s limit holds. */
                approvalLimit: number | null;
                markedBy: {
                    kind: string;
                    id: number | null;
                    name: string;
                };
                /** @description Milliseconds UTC. */
                markedAt: number;
            }[];
        };
        MarkedMemberList: {
            members: components["schemas"]["MarkedMember"][];
            next: string | null;
        };
        MarkedMemberWithHistory: {
            id: string;
            name: string;
            email: string;
            level: number;
            active: boolean;
            office: string;
            company: {
                name: string;
                kind: string;
            };
            marks: {
                /** @enum {string} */
                role: "externalCaseHandler" | "projectManager" | "inspector";
                /** @description Minor units; null where the portal’s limit holds. */
                approvalLimit: number | null;
                markedBy: {
                    kind: string;
                    id: number | null;
                    name: string;
                };
                /** @description Milliseconds UTC. */
                markedAt: number;
            }[];
            /** @description In how many open cases the member holds each role. */
            openCases: {
                externalCaseHandler: number;
                projectManager: number;
                inspector: number;
            };
            /** @description Of its marks, newest first; null for not marked. */
            changes: {
                id: number;
                /** @enum {string} */
                role: "externalCaseHandler" | "projectManager" | "inspector";
                before: components["schemas"]["RoleMark"] | null;
                after: components["schemas"]["RoleMark"] | null;
                actor: {
                    kind: string;
                    id: number | null;
                    name: string;
                };
                /** @description Milliseconds UTC. */
                changedAt: number;
            }[];
        };
        MasterImport: {
            applied: boolean;
            rows: number;
            added: number;
            changed: number;
            /** @description Lines that say what is kept already. */
            same: number;
            findings: {
                line: number;
                /** @enum {string} */
                column: "number" | "description" | "price" | "hours";
                /** @enum {string} */
                fault: "missing" | "tooLong" | "unsound" | "twice" | "date" | "error" | "logical" | "notANumber" | "ambiguous" | "decimals" | "negative" | "tooLarge";
                text: string;
            }[];
            /** @description The first 500. */
            changes: {
                line: number;
                number: string;
                description: string;
                price: number | null;
                hours: string | null;
                before: {
                    number: string;
                    description: string;
                    price: number | null;
                    hours: string | null;
                    removed: boolean;
                } | null;
            }[];
            currency: string;
        };
        Meetings: {
            case: components["schemas"]["PlaceOfCase"];
            task: string;
            /** @description Wall-clock time in `zone`, YYYY-MM-DDTHH:mm. */
            at: string;
            zone: string;
            /** @description Who is responsible for the task. */
            who: string | null;
            office: string | null;
        }[];
        Member: {
            documentId: string;
            name: string;
            email: string;
            /** @description The member’s own language, else the portal’s. */
            language: string;
            /** @description How dates are written for the member; null for as the language does. */
            dateFormat: ("YYYY-MM-DD" | "DD.MM.YYYY" | "DD/MM/YYYY" | "MM/DD/YYYY") | null;
            level: number;
            /** @description She looks after her company, its offices and members, herself or for somebody who is away. */
            leadsCompany: boolean;
            office: {
                name: string;
            } | null;
            company: {
                name: string;
                kind: string;
            } | null;
            portal: {
                key: string;
                name: string;
                kind: string;
            };
        };
        MemberSession: {
            id: string;
            since: string;
            seenAt: string;
            expiresAt: string;
            userAgent: string | null;
            current: boolean;
        };
        MessageAtDesk: {
            /** @description By this the whole message is read. */
            id: string;
            /** @enum {string} */
            direction: "sent" | "received";
            /** @enum {string} */
            channel: "email" | "sms";
            /** @enum {string} */
            state: "queued" | "sending" | "sent" | "failed" | "bounced" | "suppressed" | "received" | "posted" | "recorded" | "quarantined" | "discarded" | "unreadable";
            /**
             * Format: date-time
             * @description When it was written, or came in; UTC.
             */
            at: string;
            /** @description When it was handed over, or became what it is; UTC. */
            settledAt: string | null;
            bouncedAt: string | null;
            /** @description Of a message that waits: when it is tried, or tried again; UTC. */
            nextTryAt: string | null;
            /** @description Of a received mail. */
            from: string | null;
            /** @description Of a sent message: an e-mail address or an E.164 number. */
            to: string | null;
            subject: string | null;
            template: string | null;
            /** @description Of a received mail: personal, autoReply, bounce, receipt, list, own. */
            kind: string | null;
            attempts: number | null;
            /** @description The server’s words, or why the mail is not posted. */
            reason: string | null;
            files: {
                name: string;
                bytes: number;
                /** @description The code of the refusal. */
                refused: string | null;
            }[];
            text: string | null;
            /** @description Without anything that runs or loads; still to be shown in a sandbox. */
            html: string | null;
            /** @description Of a received mail: what was cut out of it as the words that were written now. */
            comment: string | null;
            /** @description All that came along; `files` says what became of it once that was decided. */
            attachments: {
                name: string;
                bytes: number;
            }[];
            headers: {
                name: string;
                value: string;
            }[];
            /** @description Whether the whole source can be fetched. */
            source: boolean;
            portal: {
                key: string;
                name: string;
            } | null;
            /** @description Of its case or claim. */
            caseNumber: string | null;
        };
        MessageHistoryEntry: {
            /** @description By this the whole message is read. */
            id: string;
            /** @enum {string} */
            direction: "sent" | "received";
            /** @enum {string} */
            channel: "email" | "sms";
            /** @enum {string} */
            state: "queued" | "sending" | "sent" | "failed" | "bounced" | "suppressed" | "received" | "posted" | "recorded" | "quarantined" | "discarded" | "unreadable";
            /**
             * Format: date-time
             * @description When it was written, or came in; UTC.
             */
            at: string;
            /** @description When it was handed over, or became what it is; UTC. */
            settledAt: string | null;
            bouncedAt: string | null;
            /** @description Of a message that waits: when it is tried, or tried again; UTC. */
            nextTryAt: string | null;
            /** @description Of a received mail. */
            from: string | null;
            /** @description Of a sent message: an e-mail address or an E.164 number. */
            to: string | null;
            subject: string | null;
            template: string | null;
            /** @description Of a received mail: personal, autoReply, bounce, receipt, list, own. */
            kind: string | null;
            attempts: number | null;
            /** @description The server’s words, or why the mail is not posted. */
            reason: string | null;
            files: {
                name: string;
                bytes: number;
                /** @description The code of the refusal. */
                refused: string | null;
            }[];
        };
        MessageList: {
            messages: {
                /** @description By this the whole message is read. */
                id: string;
                /** @enum {string} */
                direction: "sent" | "received";
                /** @enum {string} */
                channel: "email" | "sms";
                /** @enum {string} */
                state: "queued" | "sending" | "sent" | "failed" | "bounced" | "suppressed" | "received" | "posted" | "recorded" | "quarantined" | "discarded" | "unreadable";
                /**
                 * Format: date-time
                 * @description When it was written, or came in; UTC.
                 */
                at: string;
                /** @description When it was handed over, or became what it is; UTC. */
                settledAt: string | null;
                bouncedAt: string | null;
                /** @description Of a message that waits: when it is tried, or tried again; UTC. */
                nextTryAt: string | null;
                /** @description Of a received mail. */
                from: string | null;
                /** @description Of a sent message: an e-mail address or an E.164 number. */
                to: string | null;
                subject: string | null;
                template: string | null;
                /** @description Of a received mail: personal, autoReply, bounce, receipt, list, own. */
                kind: string | null;
                attempts: number | null;
                /** @description The server’s words, or why the mail is not posted. */
                reason: string | null;
                files: {
                    name: string;
                    bytes: number;
                    /** @description The code of the refusal. */
                    refused: string | null;
                }[];
                portal: {
                    key: string;
                    name: string;
                } | null;
                /** @description Of its case or claim. */
                caseNumber: string | null;
            }[];
            next: string | null;
        };
        MessagesAttention: {
            /** @description All portals whose messages the administrator sees. */
            portals: {
                key: string;
                name: string;
            }[];
            waiting: number;
            /** @description Milliseconds UTC. */
            oldestDueAt: number | null;
            failed: number;
            bounced: number;
            quarantined: number;
            unreadable: number;
        };
        News: {
            entries: components["schemas"]["NewsEntry"][];
            next: string | null;
        };
        NewsEntry: {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "callLogged";
            facts: {
                reached: boolean;
                seconds: number;
                number: string;
                caller: string;
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "inspectorAssigned";
            facts: {
                name: string;
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "mainInspectionStarted";
            facts: Record<string, never>;
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "mainInspectionCompleted";
            facts: Record<string, never>;
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "compensationDecided";
            facts: Record<string, never>;
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "taskStartedOrEnded";
            facts: {
                task: string;
                /** @enum {string} */
                what: "started" | "ended";
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "caseClosed";
            facts: Record<string, never>;
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "mainInspectionOfficeChanged";
            facts: {
                office: string;
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "tasksAdded";
            facts: {
                tasks: string[];
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "taskResponsibleChanged";
            facts: {
                name: string;
                task: string;
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "taskOfficeChanged";
            facts: {
                office: string;
                task: string;
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "caseReopened";
            facts: {
                company: string;
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "projectManagerChanged";
            facts: {
                name: string;
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "projectOfficeChanged";
            facts: {
                office: string;
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "meetingTimeChanged";
            facts: {
                task: string;
                at: string | null;
                zone: string;
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "taskScheduleChanged";
            facts: {
                task: string;
                from: string | null;
                to: string | null;
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "messageToCustomer";
            facts: {
                name: string;
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "documentShared";
            facts: {
                title: string;
            };
        } | {
            id: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            at: string;
            /** @constant */
            kind: "documentUnshared";
            facts: {
                title: string;
            };
        };
        NextBudgetLine: {
            text: string;
            room: string | null;
            /** @description With up to three decimals after a dot. */
            quantity: string;
            /** @description In the smallest unit of the portal’s currency. */
            unitPrice: number;
            approved: boolean;
            /** @description Why it, or a change of it, was not approved. */
            comment: string | null;
        };
        Oneself: {
            documentId: string;
            name: string;
            /** @description For `If-Match` when it is changed. */
            version: string;
            email: string | null;
            mobile: string | null;
            level: number;
            active: boolean;
            office: {
                documentId: string;
                name: string;
            };
            /** @description A calendar day, YYYY-MM-DD. */
            awayFrom: string | null;
            /** @description A calendar day, YYYY-MM-DD. */
            awayUntil: string | null;
            /** @description Who gets her notices and acts for her while she is away. */
            deputy: {
                documentId: string;
                name: string;
            } | null;
            /** @description What the portal’s company has marked her for. */
            roles: string[];
            /** @description Who can stand in for her. */
            colleagues: {
                documentId: string;
                name: string;
                office: string;
            }[];
        };
        OpenedArticle: {
            documentId: string;
            number: string;
            title: string;
            summary: string;
            category: string;
            language: string;
            body: string;
            /** @enum {string} */
            visibility: "client" | "internal";
            productLines: string[];
            sharedWith: string[];
            version: number;
            /**
             * @description `changed`: readers are shown an older version.
             * @enum {string}
             */
            state: "draft" | "published" | "changed";
            shownAt: number | null;
            changedBy: string | null;
            changedAt: number;
            pictures: {
                id: string;
                /** @description Works for a quarter of an hour. */
                address: string;
            }[];
            attachments: {
                id: string;
                name: string;
                type: string;
                size: number;
            }[];
        };
        OpenedTemplate: {
            template: string;
            channels: ("email" | "sms")[];
            /** @enum {string} */
            audience: "customer" | "member";
            category: ("notices" | "reminders" | "claimNews") | null;
            shipped: components["schemas"]["TemplateWords"];
            variables: {
                name: string;
                /** @enum {string} */
                type: "text" | "number" | "date" | "link";
                about: string;
                sample: string;
                secret: boolean;
                required: boolean;
            }[];
            current: components["schemas"]["TemplateVersion"];
        };
        /** @description What a mail’s recipient can opt out of, and whether that has been done. Who it is stays untold. */
        OptOut: {
            /** @enum {string} */
            category: "notices" | "reminders" | "claimNews";
            /** @description BCP 47. */
            locale: string;
            optedOut: boolean;
        };
        PastRoleMatrixVersion: {
            /** @description 0 where nothing has ever been saved. */
            version: number;
            settings: components["schemas"]["RoleMatrix"];
            actor: {
                kind: string;
                id: number | null;
                name: string;
            } | null;
            createdAt: number | null;
            restoredFrom: number | null;
            changes: ({
                /** @constant */
                what: "right";
                /** @enum {string} */
                role: "externalCaseHandler" | "projectManager" | "inspector";
                /** @enum {string} */
                right: "tasks.manage" | "tasks.allocate" | "offices.categories" | "decision.make" | "cashOffer.tasks" | "cashOffer.tasksBeforeApproval" | "budget.onBehalf" | "budget.approve" | "tasks.approve" | "rfq.edit" | "rfq.outsiders" | "rfq.decide" | "customer.communicate" | "chat.alwaysNotified" | "cashOffer.itemsBeforeApproval" | "inspection.start";
                from: boolean;
                to: boolean;
            } | {
                /** @constant */
                what: "approvalLimit";
                from: number;
                to: number;
            })[];
        };
        PastWarrantyPoliciesVersion: {
            /** @description 0 where nothing has ever been published. */
            version: number;
            settings: components["schemas"]["WarrantyPolicies"];
            actor: {
                kind: string;
                id: number | null;
                name: string;
            } | null;
            /** @description Milliseconds UTC. */
            createdAt: number | null;
            restoredFrom: number | null;
            changes: ({
                /** @constant */
                what: "added";
                policy: string;
            } | {
                /** @constant */
                what: "removed";
                policy: string;
            } | {
                /** @constant */
                what: "changed";
                policy: string;
                parts: ("scope" | "parts" | "labour" | "late" | "examples")[];
            })[];
        };
        PlaceOfCase: {
            number: string;
            title: string;
            street: string | null;
            city: string | null;
        };
        PlanTask: {
            id: string;
            title: string;
            mainInspection: boolean;
            /** @enum {string} */
            state: "done" | "running" | "planned" | "open";
            /** @description A calendar day, YYYY-MM-DD. */
            from: string | null;
            /** @description A calendar day, YYYY-MM-DD. */
            to: string | null;
            /** @description Wall clock in the zone beside it: YYYY-MM-DDTHH:mm. Only where the schedule is shown. */
            meeting: string | null;
            zone: string;
            office: string | null;
            who: string | null;
            description: string | null;
            media: components["schemas"]["Attachment"][];
        };
        Portal: {
            key: string;
            name: string;
            /** @enum {string} */
            kind: "insurance" | "contractor" | "warranty" | "office";
            /** @description BCP 47: a language of this installation. */
            locale: string;
            timeZone: string;
            currency: string;
            logo: string | null;
            colors: {
                page: string;
                menu: string;
                menuItem: string;
                menuText: string;
                menuSelected: string;
                heading: string;
            };
        };
        Preview: components["schemas"]["CustomerPreview"] | components["schemas"]["ClientPreview"];
        /** @description A document id, or one connected; null takes the relation away. */
        Relation: string | null | {
            connect: (string | {
                documentId: string;
            })[];
        } | {
            set: (string | {
                documentId: string;
            })[];
        };
        ReportCount: {
            count: number;
            /** @description There are more than the 10000 that were counted. */
            more: boolean;
        };
        ReportedFindings: {
            documentId: string;
            status: string;
            /** @description For `If-Match` when the findings are reported. */
            version: string;
            /** @description Null before anything was found. */
            findings: components["schemas"]["InspectionFindings"] | null;
        };
        Rfq: {
            documentId: string;
            number: number;
            /** @enum {string} */
            state: "draft" | "sent" | "answered" | "decided" | "cancelled";
            description: string;
            /** @description Wall-clock time in `zone`, YYYY-MM-DDTHH:mm. */
            deadline: string;
            zone: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description UTC.
             */
            changedAt: string | null;
            /**
             * Format: date-time
             * @description UTC.
             */
            decidedAt: string | null;
            reason: string | null;
            tasks: {
                documentId: string;
                title: string;
                status: string;
            }[];
            attachments: components["schemas"]["RfqPaper"][];
            /** @description The deadline has passed: bids are shown to those who may see them. Before, nothing tells whether there are any. */
            unsealed: boolean;
            invitations: {
                documentId: string;
                name: string;
                /** @description The office’s document id; null for a company outside the network. */
                office: string | null;
                email: string | null;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                invitedAt: string | null;
                /**
                 * Format: date-time
                 * @description When a company outside the network first opened its link.
                 */
                openedAt: string | null;
                won: boolean;
                /** @description Null while sealed, and where none was given. */
                bid: {
                    documentId: string;
                    /** @description Without tax, in the smallest unit of the portal’s currency. */
                    total: number;
                    parts: {
                        task: string;
                        /** @description In the smallest unit of the portal’s currency. */
                        amount: number;
                        lines: {
                            text: string;
                            room: string | null;
                            quantity: string;
                            /** @description In the smallest unit of the portal’s currency. */
                            unitPrice: number;
                            /** @description In the smallest unit of the portal’s currency. */
                            amount: number;
                        }[];
                    }[];
                    text: string | null;
                    /** Format: date-time */
                    givenAt: string;
                    /** @description Given before the request was changed. */
                    beforeChange: boolean;
                    attachments: components["schemas"]["RfqPaper"][];
                    lowest: boolean;
                } | null;
            }[];
        };
        RfqOffices: {
            offices: {
                documentId: string;
                name: string;
                company: string;
                street: string | null;
                postalCode: string | null;
                city: string | null;
                /** @description From the damage site along the great circle, from the farthest where there are several; null where there are no coordinates. */
                km: number | null;
                available: boolean;
                openTasks: number;
            }[];
            more: boolean;
        };
        RfqPaper: {
            id: string;
            name: string;
            type: string;
            /** @description Bytes, to the nearest ten. */
            size: number;
        };
        Rma: {
            number: string;
            /** @enum {string} */
            type: "credit" | "advanceReplacement" | "repairAndReturn";
            /** @enum {string} */
            state: "issued" | "inTransit" | "received" | "inspected" | "closed" | "cancelled";
            company: string;
            /** @description The number of the claim that it was issued from. */
            claim: string;
            pieces: number;
            /** @description A calendar day, YYYY-MM-DD. */
            validUntil: string;
            /**
             * Format: date-time
             * @description UTC.
             */
            issuedAt: string;
            /** @description For If-Match. */
            version: string;
            /**
             * @description Where the viewer stands.
             * @enum {string}
             */
            side: "client" | "agent";
            problem: string;
            lines: {
                serial: string;
                description: string;
                quantity: number;
                result: ("accepted" | "rejected") | null;
                comment: string | null;
            }[];
            returnAddress: string;
            instructions: string;
            carrier: string | null;
            tracking: string | null;
            issuer: string | null;
            /** @description Oldest first. */
            history: {
                id: string;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                at: string;
                who: string;
                step: ("ship" | "receive" | "inspect" | "close" | "cancel") | "issue";
                comment: string | null;
                carrier: string | null;
                tracking: string | null;
            }[];
            /** @description How the viewer can move it. */
            commands: ("ship" | "receive" | "inspect" | "close" | "cancel")[];
        };
        RmaCounts: {
            issued: number;
            inTransit: number;
            received: number;
            inspected: number;
            closed: number;
            cancelled: number;
        };
        RmasOfClaim: {
            rmas: {
                number: string;
                /** @enum {string} */
                type: "credit" | "advanceReplacement" | "repairAndReturn";
                /** @enum {string} */
                state: "issued" | "inTransit" | "received" | "inspected" | "closed" | "cancelled";
                company: string;
                /** @description The number of the claim that it was issued from. */
                claim: string;
                pieces: number;
                /** @description A calendar day, YYYY-MM-DD. */
                validUntil: string;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                issuedAt: string;
            }[];
            /** @description What another return could be made of; null where none can be issued by the viewer. */
            proposal: {
                lines: {
                    serial: string;
                    description: string;
                    quantity: number;
                }[];
                returnAddress: string;
                instructions: string;
                validUntil: string;
            } | null;
        };
        RoleMark: {
            /** @description Minor units; null where the portal’s limit holds. */
            approvalLimit: number | null;
        };
        RoleMatrix: {
            rights: {
                externalCaseHandler: ("tasks.manage" | "tasks.allocate" | "offices.categories" | "decision.make" | "cashOffer.tasks" | "cashOffer.tasksBeforeApproval" | "budget.onBehalf" | "budget.approve" | "tasks.approve" | "rfq.edit" | "rfq.outsiders" | "rfq.decide" | "customer.communicate" | "chat.alwaysNotified" | "cashOffer.itemsBeforeApproval" | "inspection.start")[];
                projectManager: ("tasks.manage" | "tasks.allocate" | "offices.categories" | "decision.make" | "cashOffer.tasks" | "cashOffer.tasksBeforeApproval" | "budget.onBehalf" | "budget.approve" | "tasks.approve" | "rfq.edit" | "rfq.outsiders" | "rfq.decide" | "customer.communicate" | "chat.alwaysNotified" | "cashOffer.itemsBeforeApproval" | "inspection.start")[];
                inspector: ("tasks.manage" | "tasks.allocate" | "offices.categories" | "decision.make" | "cashOffer.tasks" | "cashOffer.tasksBeforeApproval" | "budget.onBehalf" | "budget.approve" | "tasks.approve" | "rfq.edit" | "rfq.outsiders" | "rfq.decide" | "customer.communicate" | "chat.alwaysNotified" | "cashOffer.itemsBeforeApproval" | "inspection.start")[];
            };
            /** @description Minor units of the portal’s currency. */
            approvalLimit: number;
        };
        RoleMatrixVersion: {
            /** @description 0 where nothing has ever been saved. */
            version: number;
            settings: components["schemas"]["RoleMatrix"];
            actor: {
                kind: string;
                id: number | null;
                name: string;
            } | null;
            createdAt: number | null;
            restoredFrom: number | null;
        };
        SavedView: {
            id: string;
            name: string;
            query: string;
        };
        Settlement: {
            currency: string;
            work: {
                task: string;
                office: string | null;
                status: string;
                /** @description In the smallest unit of the portal’s currency. */
                amount: number;
            }[];
            cashOffers: {
                task: string;
                text: string;
                /** @description In the smallest unit of the portal’s currency. */
                amount: number;
            }[];
            deductible: number | null;
            /** @description The compensation decision, once there is one. */
            decision: {
                decision: string;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                decidedAt: string | null;
            } | null;
            /** @description Work and cash together, less the deductible; never below nothing. */
            total: number;
        };
        Since: {
            /** @description When an earlier session was last used, exactly to some minutes; null on a first visit. */
            leftAt: string | null;
            entries: {
                case: components["schemas"]["PlaceOfCase"];
                entry: components["schemas"]["CaseLogEntry"];
            }[];
            /** @description There is older. */
            more: boolean;
        };
        /** @description `fields` picks among the attributes; a relation is there when `populate` names it. */
        StockCase: {
            id: number;
            documentId: string;
            number?: string;
            title?: string;
            /** @enum {string} */
            type?: "water" | "fire" | "storm" | "burglary" | "renovation" | "other";
            damageNote?: string | null;
            street?: string | null;
            postalCode?: string | null;
            city?: string | null;
            latitude?: number | null;
            longitude?: number | null;
            /** @enum {string} */
            status?: "open" | "waiting" | "closed" | "cancelled";
            /** Format: date */
            waitingUntil?: string | null;
            /** @enum {string} */
            decision?: "none" | "accepted" | "rejected" | "moreInformation";
            qualityControl?: boolean | null;
            /** Format: date */
            reminderOn?: string | null;
            /** Format: date-time */
            reportedAt?: string | null;
            deductible?: string | null;
            statusReason?: string | null;
            decisionReason?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string | null;
            portal?: {
                id: number;
                documentId: string;
                key?: string;
                name?: string;
                /** @enum {string} */
                kind?: "insurance" | "contractor" | "warranty" | "office";
            } | null;
            handler?: {
                id: number;
                documentId: string;
                name?: string;
                /** Format: email */
                email?: string;
                mobile?: string | null;
            } | null;
            technicalAdviser?: {
                id: number;
                documentId: string;
                name?: string;
                /** Format: email */
                email?: string;
                mobile?: string | null;
            } | null;
            externalOffice?: {
                id: number;
                documentId: string;
                name?: string;
                phone?: string | null;
                city?: string | null;
            } | null;
            externalHandler?: {
                id: number;
                documentId: string;
                name?: string;
                /** Format: email */
                email?: string;
                mobile?: string | null;
            } | null;
        };
        StockCaseChange: {
            number?: string;
            title?: string;
            /** @enum {string} */
            type?: "water" | "fire" | "storm" | "burglary" | "renovation" | "other";
            damageNote?: string | null;
            street?: string | null;
            postalCode?: string | null;
            city?: string | null;
            latitude?: number | null;
            longitude?: number | null;
            /** @enum {string} */
            status?: "open" | "waiting" | "closed" | "cancelled";
            /** Format: date */
            waitingUntil?: string | null;
            /** @enum {string} */
            decision?: "none" | "accepted" | "rejected" | "moreInformation";
            qualityControl?: boolean | null;
            /** Format: date */
            reminderOn?: string | null;
            /** Format: date-time */
            reportedAt?: string | null;
            deductible?: string | null;
            statusReason?: string | null;
            decisionReason?: string | null;
            portal?: components["schemas"]["Relation"];
            handler?: components["schemas"]["Relation"];
            technicalAdviser?: components["schemas"]["Relation"];
            externalOffice?: components["schemas"]["Relation"];
            externalHandler?: components["schemas"]["Relation"];
        };
        StockCaseCreation: {
            number: string;
            title: string;
            /** @enum {string} */
            type?: "water" | "fire" | "storm" | "burglary" | "renovation" | "other";
            damageNote?: string | null;
            street?: string | null;
            postalCode?: string | null;
            city?: string | null;
            latitude?: number | null;
            longitude?: number | null;
            /** @enum {string} */
            status?: "open" | "waiting" | "closed" | "cancelled";
            /** Format: date */
            waitingUntil?: string | null;
            /** @enum {string} */
            decision?: "none" | "accepted" | "rejected" | "moreInformation";
            qualityControl?: boolean | null;
            /** Format: date */
            reminderOn?: string | null;
            /** Format: date-time */
            reportedAt?: string | null;
            deductible?: string | null;
            statusReason?: string | null;
            decisionReason?: string | null;
            portal?: components["schemas"]["Relation"];
            handler?: components["schemas"]["Relation"];
            technicalAdviser?: components["schemas"]["Relation"];
            externalOffice?: components["schemas"]["Relation"];
            externalHandler?: components["schemas"]["Relation"];
        };
        StockCaseFilters: {
            id?: components["schemas"]["Condition"];
            documentId?: components["schemas"]["Condition"];
            createdAt?: components["schemas"]["Condition"];
            updatedAt?: components["schemas"]["Condition"];
            number?: components["schemas"]["Condition"];
            title?: components["schemas"]["Condition"];
            type?: components["schemas"]["Condition"];
            damageNote?: components["schemas"]["Condition"];
            street?: components["schemas"]["Condition"];
            postalCode?: components["schemas"]["Condition"];
            city?: components["schemas"]["Condition"];
            latitude?: components["schemas"]["Condition"];
            longitude?: components["schemas"]["Condition"];
            status?: components["schemas"]["Condition"];
            waitingUntil?: components["schemas"]["Condition"];
            decision?: components["schemas"]["Condition"];
            qualityControl?: components["schemas"]["Condition"];
            reminderOn?: components["schemas"]["Condition"];
            reportedAt?: components["schemas"]["Condition"];
            deductible?: components["schemas"]["Condition"];
            statusReason?: components["schemas"]["Condition"];
            decisionReason?: components["schemas"]["Condition"];
            portal?: {
                id?: components["schemas"]["Condition"];
                documentId?: components["schemas"]["Condition"];
                key?: components["schemas"]["Condition"];
                name?: components["schemas"]["Condition"];
                kind?: components["schemas"]["Condition"];
            };
            handler?: {
                id?: components["schemas"]["Condition"];
                documentId?: components["schemas"]["Condition"];
                name?: components["schemas"]["Condition"];
                email?: components["schemas"]["Condition"];
                mobile?: components["schemas"]["Condition"];
            };
            technicalAdviser?: {
                id?: components["schemas"]["Condition"];
                documentId?: components["schemas"]["Condition"];
                name?: components["schemas"]["Condition"];
                email?: components["schemas"]["Condition"];
                mobile?: components["schemas"]["Condition"];
            };
            externalOffice?: {
                id?: components["schemas"]["Condition"];
                documentId?: components["schemas"]["Condition"];
                name?: components["schemas"]["Condition"];
                phone?: components["schemas"]["Condition"];
                city?: components["schemas"]["Condition"];
            };
            externalHandler?: {
                id?: components["schemas"]["Condition"];
                documentId?: components["schemas"]["Condition"];
                name?: components["schemas"]["Condition"];
                email?: components["schemas"]["Condition"];
                mobile?: components["schemas"]["Condition"];
            };
            $and?: components["schemas"]["StockCaseFilters"][];
            $or?: components["schemas"]["StockCaseFilters"][];
            $not?: components["schemas"]["StockCaseFilters"];
        };
        /** @description `fields` picks among the attributes; a relation is there when `populate` names it. */
        StockContact: {
            id: number;
            documentId: string;
            /** @enum {string} */
            role?: "customer" | "contactPerson" | "other";
            name?: string;
            /** Format: email */
            email?: string | null;
            mobile?: string | null;
            language?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string | null;
            case?: {
                id: number;
                documentId: string;
                number?: string;
                title?: string;
                /** @enum {string} */
                status?: "open" | "waiting" | "closed" | "cancelled";
            } | null;
        };
        StockContactChange: {
            /** @enum {string} */
            role?: "customer" | "contactPerson" | "other";
            name?: string;
            /** Format: email */
            email?: string | null;
            mobile?: string | null;
            language?: string | null;
            case?: components["schemas"]["Relation"];
        };
        StockContactCreation: {
            /** @enum {string} */
            role?: "customer" | "contactPerson" | "other";
            name: string;
            /** Format: email */
            email?: string | null;
            mobile?: string | null;
            language?: string | null;
            case: components["schemas"]["Relation"];
        };
        StockContactFilters: {
            id?: components["schemas"]["Condition"];
            documentId?: components["schemas"]["Condition"];
            createdAt?: components["schemas"]["Condition"];
            updatedAt?: components["schemas"]["Condition"];
            role?: components["schemas"]["Condition"];
            name?: components["schemas"]["Condition"];
            email?: components["schemas"]["Condition"];
            mobile?: components["schemas"]["Condition"];
            language?: components["schemas"]["Condition"];
            case?: {
                id?: components["schemas"]["Condition"];
                documentId?: components["schemas"]["Condition"];
                number?: components["schemas"]["Condition"];
                title?: components["schemas"]["Condition"];
                status?: components["schemas"]["Condition"];
            };
            $and?: components["schemas"]["StockContactFilters"][];
            $or?: components["schemas"]["StockContactFilters"][];
            $not?: components["schemas"]["StockContactFilters"];
        };
        /** @description `fields` picks among the attributes; a relation is there when `populate` names it. */
        StockDocument: {
            id: number;
            documentId: string;
            title?: string;
            /** @enum {string} */
            kind?: "inspectionReport" | "settlementReport" | "photo" | "letter" | "invoice" | "other";
            shared?: boolean;
            /** Format: date-time */
            sharedAt?: string | null;
            sharedBy?: string | null;
            keptBack?: boolean | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string | null;
            case?: {
                id: number;
                documentId: string;
                number?: string;
                title?: string;
                /** @enum {string} */
                status?: "open" | "waiting" | "closed" | "cancelled";
            } | null;
        };
        StockDocumentChange: {
            title?: string;
            /** @enum {string} */
            kind?: "inspectionReport" | "settlementReport" | "photo" | "letter" | "invoice" | "other";
            shared?: boolean;
            /** Format: date-time */
            sharedAt?: string | null;
            sharedBy?: string | null;
            keptBack?: boolean | null;
            case?: components["schemas"]["Relation"];
        };
        StockDocumentCreation: {
            title: string;
            /** @enum {string} */
            kind?: "inspectionReport" | "settlementReport" | "photo" | "letter" | "invoice" | "other";
            shared?: boolean;
            /** Format: date-time */
            sharedAt?: string | null;
            sharedBy?: string | null;
            keptBack?: boolean | null;
            case: components["schemas"]["Relation"];
        };
        StockDocumentFilters: {
            id?: components["schemas"]["Condition"];
            documentId?: components["schemas"]["Condition"];
            createdAt?: components["schemas"]["Condition"];
            updatedAt?: components["schemas"]["Condition"];
            title?: components["schemas"]["Condition"];
            kind?: components["schemas"]["Condition"];
            shared?: components["schemas"]["Condition"];
            sharedAt?: components["schemas"]["Condition"];
            sharedBy?: components["schemas"]["Condition"];
            keptBack?: components["schemas"]["Condition"];
            case?: {
                id?: components["schemas"]["Condition"];
                documentId?: components["schemas"]["Condition"];
                number?: components["schemas"]["Condition"];
                title?: components["schemas"]["Condition"];
                status?: components["schemas"]["Condition"];
            };
            $and?: components["schemas"]["StockDocumentFilters"][];
            $or?: components["schemas"]["StockDocumentFilters"][];
            $not?: components["schemas"]["StockDocumentFilters"];
        };
        /** @description `fields` picks among the attributes; a relation is there when `populate` names it. */
        StockInvoice: {
            id: number;
            documentId: string;
            number?: string;
            amount?: string;
            /** @enum {string} */
            status?: "submitted" | "approved" | "rejected";
            comment?: string | null;
            submittedBy?: string | null;
            decidedBy?: string | null;
            /** Format: date-time */
            decidedAt?: string | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string | null;
            case?: {
                id: number;
                documentId: string;
                number?: string;
                title?: string;
                /** @enum {string} */
                status?: "open" | "waiting" | "closed" | "cancelled";
            } | null;
            company?: {
                id: number;
                documentId: string;
                name?: string;
                /** @enum {string} */
                kind?: "own" | "partner" | "dealer" | "client";
            } | null;
        };
        StockInvoiceChange: {
            number?: string;
            amount?: string;
            /** @enum {string} */
            status?: "submitted" | "approved" | "rejected";
            comment?: string | null;
            submittedBy?: string | null;
            decidedBy?: string | null;
            /** Format: date-time */
            decidedAt?: string | null;
            case?: components["schemas"]["Relation"];
            company?: components["schemas"]["Relation"];
        };
        StockInvoiceCreation: {
            number: string;
            amount: string;
            /** @enum {string} */
            status?: "submitted" | "approved" | "rejected";
            comment?: string | null;
            submittedBy?: string | null;
            decidedBy?: string | null;
            /** Format: date-time */
            decidedAt?: string | null;
            case: components["schemas"]["Relation"];
            company?: components["schemas"]["Relation"];
        };
        StockInvoiceFilters: {
            id?: components["schemas"]["Condition"];
            documentId?: components["schemas"]["Condition"];
            createdAt?: components["schemas"]["Condition"];
            updatedAt?: components["schemas"]["Condition"];
            number?: components["schemas"]["Condition"];
            amount?: components["schemas"]["Condition"];
            status?: components["schemas"]["Condition"];
            comment?: components["schemas"]["Condition"];
            submittedBy?: components["schemas"]["Condition"];
            decidedBy?: components["schemas"]["Condition"];
            decidedAt?: components["schemas"]["Condition"];
            case?: {
                id?: components["schemas"]["Condition"];
                documentId?: components["schemas"]["Condition"];
                number?: components["schemas"]["Condition"];
                title?: components["schemas"]["Condition"];
                status?: components["schemas"]["Condition"];
            };
            company?: {
                id?: components["schemas"]["Condition"];
                documentId?: components["schemas"]["Condition"];
                name?: components["schemas"]["Condition"];
                kind?: components["schemas"]["Condition"];
            };
            $and?: components["schemas"]["StockInvoiceFilters"][];
            $or?: components["schemas"]["StockInvoiceFilters"][];
            $not?: components["schemas"]["StockInvoiceFilters"];
        };
        /** @description `fields` picks among the attributes; a relation is there when `populate` names it. */
        StockTask: {
            id: number;
            documentId: string;
            title?: string;
            /** @enum {string} */
            kind?: "inspection" | "projectManagement" | "repair" | "other";
            mainInspection?: boolean;
            /** @enum {string} */
            status?: "created" | "allocated" | "confirmed" | "assigned" | "scheduled" | "budgetSubmitted" | "budgetPartlyApproved" | "budgetApproved" | "started" | "budgetRevised" | "done" | "approved" | "removed";
            statusReason?: string | null;
            description?: string | null;
            position?: number | null;
            /** Format: date */
            scheduledFrom?: string | null;
            /** Format: date */
            scheduledTo?: string | null;
            meetingAt?: string | null;
            meetingZone?: string | null;
            findings?: components["schemas"]["InspectionFindings"] | null;
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            updatedAt?: string;
            /** Format: date-time */
            publishedAt?: string | null;
            case?: {
                id: number;
                documentId: string;
                number?: string;
                title?: string;
                /** @enum {string} */
                status?: "open" | "waiting" | "closed" | "cancelled";
            } | null;
            office?: {
                id: number;
                documentId: string;
                name?: string;
                phone?: string | null;
                city?: string | null;
            } | null;
            responsible?: {
                id: number;
                documentId: string;
                name?: string;
                /** Format: email */
                email?: string;
                mobile?: string | null;
            } | null;
        };
        StockTaskChange: {
            title?: string;
            /** @enum {string} */
            kind?: "inspection" | "projectManagement" | "repair" | "other";
            mainInspection?: boolean;
            /** @enum {string} */
            status?: "created" | "allocated" | "confirmed" | "assigned" | "scheduled" | "budgetSubmitted" | "budgetPartlyApproved" | "budgetApproved" | "started" | "budgetRevised" | "done" | "approved" | "removed";
            statusReason?: string | null;
            description?: string | null;
            position?: number | null;
            /** Format: date */
            scheduledFrom?: string | null;
            /** Format: date */
            scheduledTo?: string | null;
            meetingAt?: string | null;
            meetingZone?: string | null;
            findings?: components["schemas"]["InspectionFindings"] | null;
            case?: components["schemas"]["Relation"];
            office?: components["schemas"]["Relation"];
            responsible?: components["schemas"]["Relation"];
        };
        StockTaskCreation: {
            title: string;
            /** @enum {string} */
            kind?: "inspection" | "projectManagement" | "repair" | "other";
            mainInspection?: boolean;
            /** @enum {string} */
            status?: "created" | "allocated" | "confirmed" | "assigned" | "scheduled" | "budgetSubmitted" | "budgetPartlyApproved" | "budgetApproved" | "started" | "budgetRevised" | "done" | "approved" | "removed";
            statusReason?: string | null;
            description?: string | null;
            position?: number | null;
            /** Format: date */
            scheduledFrom?: string | null;
            /** Format: date */
            scheduledTo?: string | null;
            meetingAt?: string | null;
            meetingZone?: string | null;
            findings?: components["schemas"]["InspectionFindings"] | null;
            case: components["schemas"]["Relation"];
            office?: components["schemas"]["Relation"];
            responsible?: components["schemas"]["Relation"];
        };
        StockTaskFilters: {
            id?: components["schemas"]["Condition"];
            documentId?: components["schemas"]["Condition"];
            createdAt?: components["schemas"]["Condition"];
            updatedAt?: components["schemas"]["Condition"];
            title?: components["schemas"]["Condition"];
            kind?: components["schemas"]["Condition"];
            mainInspection?: components["schemas"]["Condition"];
            status?: components["schemas"]["Condition"];
            statusReason?: components["schemas"]["Condition"];
            description?: components["schemas"]["Condition"];
            position?: components["schemas"]["Condition"];
            scheduledFrom?: components["schemas"]["Condition"];
            scheduledTo?: components["schemas"]["Condition"];
            meetingAt?: components["schemas"]["Condition"];
            meetingZone?: components["schemas"]["Condition"];
            findings?: components["schemas"]["Condition"];
            case?: {
                id?: components["schemas"]["Condition"];
                documentId?: components["schemas"]["Condition"];
                number?: components["schemas"]["Condition"];
                title?: components["schemas"]["Condition"];
                status?: components["schemas"]["Condition"];
            };
            office?: {
                id?: components["schemas"]["Condition"];
                documentId?: components["schemas"]["Condition"];
                name?: components["schemas"]["Condition"];
                phone?: components["schemas"]["Condition"];
                city?: components["schemas"]["Condition"];
            };
            responsible?: {
                id?: components["schemas"]["Condition"];
                documentId?: components["schemas"]["Condition"];
                name?: components["schemas"]["Condition"];
                email?: components["schemas"]["Condition"];
                mobile?: components["schemas"]["Condition"];
            };
            $and?: components["schemas"]["StockTaskFilters"][];
            $or?: components["schemas"]["StockTaskFilters"][];
            $not?: components["schemas"]["StockTaskFilters"];
        };
        SuggestedArticle: {
            number: string;
            title: string;
        };
        TaskBudgets: {
            currency: string;
            /** @description Whether members ask by work items here, or for one sum (answer 11). */
            workItems: boolean;
            budgets: components["schemas"]["Budget"][];
            cashOffers: components["schemas"]["CashOffer"][];
            /** @description What the budget that waits changes of what is approved; null where nothing waits, or nothing is approved. */
            change: components["schemas"]["BudgetChange"] | null;
            /** @description The lines from which the next budget starts: what is in force, and what was not approved. */
            next: components["schemas"]["NextBudgetLine"][];
            /** @description What the viewer may approve on the case, all approvals together, and what is left of it; null without a limit, or without the right. */
            limit: {
                /** @description In the smallest unit of the portal’s currency. */
                limit: number;
                /** @description In the smallest unit of the portal’s currency. */
                left: number;
            } | null;
            /** @description What the viewer has the right to hand to the customer now, the task or which lines, and which offers to take back (EH-02). */
            offering: {
                task: boolean;
                lines: string[];
                withdrawn: string[];
            };
        };
        TaskCosts: {
            documentId: string;
            title: string;
            status: string;
            office: string | null;
            sums: components["schemas"]["CostSums"];
            budgets: components["schemas"]["Budget"][];
            cashOffers: components["schemas"]["CashOffer"][];
        };
        TaskOffices: {
            offices: {
                documentId: string;
                name: string;
                company: string;
                street: string | null;
                postalCode: string | null;
                city: string | null;
                /** @description From the damage site along the great circle, from the farthest where there are several; null where there are no coordinates. */
                km: number | null;
                available: boolean;
                /** @description Its tasks that are not done. */
                openTasks: number;
                current: boolean;
                categories: string[] | null;
            }[];
            /** @description What can be looked for; null without the right. */
            categories: string[] | null;
            /** @description The category that this kind of task needs; null where any office will do, or without the right. */
            needs: string | null;
        };
        TaskPeople: {
            people: {
                documentId: string;
                name: string;
                office: string;
                level: number;
                /** @description Away today. */
                away: boolean;
                openTasks: number;
            }[];
        };
        TaskState: {
            documentId: string;
            title: string;
            kind: string;
            mainInspection: boolean;
            status: string;
            scheduledFrom: string | null;
            scheduledTo: string | null;
            meetingAt: string | null;
            meetingZone: string | null;
        };
        TemplateVersion: {
            version: number;
            /** @description Null where the shipped words hold. */
            words: components["schemas"]["TemplateWords"] | null;
            actor: {
                kind: string;
                id: number | null;
                name: string;
            } | null;
            createdAt: number | null;
            restoredFrom: number | null;
        };
        /** @description Of a mail subject, HTML, text (empty: made from the HTML) and footer; of an SMS the text alone. Placeholders are ICU MessageFormat. */
        TemplateWords: {
            subject?: string;
            html?: string;
            text: string;
            footer?: string;
        };
        Unit: components["schemas"]["UnitForEverybody"] | components["schemas"]["UnitForOwner"];
        UnitChoices: {
            products: {
                documentId: string;
                name: string;
                number: string;
            }[];
            companies: {
                documentId: string;
                name: string;
            }[];
        };
        UnitForEverybody: {
            /** @constant */
            face: "everybody";
            documentId: string;
            serial: string;
            product: string;
            /** @description The number of the product; null where it is known by its name alone. */
            number: string | null;
            warranty: components["schemas"]["UnitWarranty"];
            claims: {
                /** @enum {string} */
                state: "draft" | "submitted" | "inReview" | "infoRequested" | "approved" | "rejected" | "closed";
                submittedAt: string | null;
            }[];
        };
        UnitForOwner: {
            /** @constant */
            face: "owner";
            documentId: string;
            serial: string;
            product: string;
            /** @description The number of the product; null where it is known by its name alone. */
            number: string | null;
            warranty: components["schemas"]["UnitWarranty"];
            /** @description For `If-Match` when it is changed. */
            version: string;
            /** @description The document id of its product. */
            model: string | null;
            /** @enum {string} */
            registration: "pending" | "registered";
            shippedOn: string | null;
            deliveredOn: string | null;
            registeredOn: string | null;
            registeredAt: string | null;
            /** @description Until when its dealer may correct what it registered. */
            correctableUntil: string | null;
            ownerName: string | null;
            ownerEmail: string | null;
            /** @description E.164. */
            ownerPhone: string | null;
            siteAddress: string | null;
            company: {
                documentId: string;
                name: string;
            } | null;
            extensions: {
                /** @enum {string} */
                what: "parts" | "labour" | "both";
                months: number | null;
                until: string | null;
                /** @description Told to agents alone. */
                reason: string | null;
            }[];
            claims: {
                /** @enum {string} */
                state: "draft" | "submitted" | "inReview" | "infoRequested" | "approved" | "rejected" | "closed";
                submittedAt: string | null;
                /** @description As the rest: null, or empty, of what another company handed in. */
                number: string | null;
                problem: string | null;
                documents: {
                    id: string;
                    name: string;
                    kind: string;
                }[];
            }[];
            history: {
                id: string;
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                at: string;
                who: string;
                /** @enum {string} */
                what: "unitAdded" | "unitAssigned" | "unitRegistered" | "unitCorrected" | "unitChanged" | "warrantyExtended";
                /** @description What has been changed. */
                fields: ("ownerName" | "ownerEmail" | "ownerPhone" | "siteAddress" | "deliveredOn" | "registeredOn" | "serial" | "product" | "shippedOn" | "model")[];
                /** @description From what to what, where that is nobody’s personal data; for agents. */
                changes: {
                    /** @enum {string} */
                    field: "ownerName" | "ownerEmail" | "ownerPhone" | "siteAddress" | "deliveredOn" | "registeredOn" | "serial" | "product" | "shippedOn" | "model";
                    from: string | null;
                    to: string | null;
                }[];
                /** @description The company that it was with; for agents. */
                from: string | null;
                to: string | null;
                /** @description Of an extension; for agents. */
                reason: string | null;
            }[];
            /** @description What the viewer may do with it now. */
            commands: ("register" | "correct" | "change" | "assign" | "extend")[];
        };
        UnitImport: {
            /** @description It is being taken over. */
            applied: boolean;
            rows: number;
            added: number;
            changed: number;
            /** @description Lines that say what is kept already. */
            same: number;
            /** @description Lines with something wrong. */
            bad: number;
            findings: {
                line: number;
                /** @enum {string} */
                column: "product" | "serial" | "dealer" | "shippedOn" | "deliveredOn" | "registeredOn" | "owner" | "email" | "phone" | "site";
                /** @enum {string} */
                fault: "missing" | "tooLong" | "unsound" | "twice" | "date" | "error" | "logical" | "notADay" | "ambiguousDay" | "later" | "beforeShipment" | "afterRegistration" | "wrong" | "unknownProduct" | "unknownDealer" | "severalDealers";
                text: string;
            }[];
            /** @description What each line says, of the first 200 that change something. */
            changes: {
                line: number;
                product: string;
                serial: string;
                isNew: boolean;
                dealer: string | null;
                shippedOn: string | null;
                deliveredOn: string | null;
                registeredOn: string | null;
            }[];
        };
        UnitImportProgress: {
            newest: {
                file: string;
                who: string;
                /** @enum {string} */
                state: "queued" | "running" | "done";
                rows: number;
                /** @description Lines that have been gone through. */
                done: number;
                added: number;
                changed: number;
                same: number;
                /** @description Lines that were left, as something had changed since the file was looked at. */
                left: number;
                findings: {
                    line: number;
                    /** @enum {string} */
                    column: "product" | "serial" | "dealer" | "shippedOn" | "deliveredOn" | "registeredOn" | "owner" | "email" | "phone" | "site";
                    /** @enum {string} */
                    fault: "missing" | "tooLong" | "unsound" | "twice" | "date" | "error" | "logical" | "notADay" | "ambiguousDay" | "later" | "beforeShipment" | "afterRegistration" | "wrong" | "unknownProduct" | "unknownDealer" | "severalDealers";
                }[];
                /**
                 * Format: date-time
                 * @description UTC.
                 */
                startedAt: string;
                finishedAt: string | null;
            } | null;
        };
        UnitWarranty: {
            /**
             * @description In warranty where parts or labour are.
             * @enum {string}
             */
            state: "in" | "out" | "notRegistered" | "unknown";
            parts: components["schemas"]["WarrantyTerm"];
            labour: components["schemas"]["WarrantyTerm"];
        };
        WantedReport: {
            /** @enum {string} */
            report: "inspectionReport" | "settlementReport";
        };
        WarrantyPolicies: {
            policies: {
                name: string;
                /** @description For which products: by their numbers, by their lines, or all that no other policy is for. */
                scope: {
                    /** @constant */
                    of: "numbers";
                    numbers: string[];
                } | {
                    /** @constant */
                    of: "lines";
                    lines: string[];
                } | {
                    /** @constant */
                    of: "rest";
                };
                parts: {
                    /** @description 0 where nothing is made good. */
                    months: number;
                    /** @enum {string} */
                    from: "delivery" | "shipment" | "registration";
                };
                labour: {
                    /** @description 0 where nothing is made good. */
                    months: number;
                    /** @enum {string} */
                    from: "delivery" | "shipment" | "registration";
                };
                /** @description What becomes of units that are registered more days after their delivery than this: they count from shipment, or have these months at most. */
                late: ({
                    days: number;
                    /** @constant */
                    then: "shipment";
                } | {
                    days: number;
                    /** @constant */
                    then: "months";
                    parts: number;
                    labour: number;
                }) | null;
                /** @description What the policy has to come to. One that it breaks keeps it from being published. */
                examples: {
                    name: string;
                    shippedOn: string | null;
                    deliveredOn: string | null;
                    /** @description Null of a unit that nobody has registered. */
                    registeredOn: string | null;
                    extensions: ({
                        /** @enum {string} */
                        what: "parts" | "labour" | "both";
                        months: number;
                        reason: string;
                    } | {
                        /** @enum {string} */
                        what: "parts" | "labour" | "both";
                        /** Format: date */
                        until: string;
                        reason: string;
                    })[];
                    /** Format: date */
                    failedOn: string;
                    expected: {
                        parts: {
                            /** @enum {string} */
                            outcome: "in" | "out" | "notRegistered" | "unknown";
                            /** @description The last day of the warranty; null where the example does not say. */
                            until: string | null;
                        };
                        labour: {
                            /** @enum {string} */
                            outcome: "in" | "out" | "notRegistered" | "unknown";
                            /** @description The last day of the warranty; null where the example does not say. */
                            until: string | null;
                        };
                    };
                }[];
            }[];
        };
        WarrantyPoliciesVersion: {
            /** @description 0 where nothing has ever been published. */
            version: number;
            settings: components["schemas"]["WarrantyPolicies"];
            actor: {
                kind: string;
                id: number | null;
                name: string;
            } | null;
            /** @description Milliseconds UTC. */
            createdAt: number | null;
            restoredFrom: number | null;
        };
        WarrantyTerm: {
            /** @enum {string} */
            state: "in" | "out" | "notRegistered" | "unknown";
            from: string | null;
            /** @description The last day within it. */
            until: string | null;
        };
        WarrantyVerdict: {
            /** @description The day that it is about: of the failure, today where none is said. */
            failedOn: string;
            /** @description The name of the policy that was asked. */
            policy: string | null;
            policyVersion: number;
            parts: {
                /** @enum {string} */
                outcome: "in" | "out" | "notRegistered" | "unknown" | "notYours";
                from: string | null;
                /** @description The last day of the warranty. */
                until: string | null;
                /** @description The first day without warranty, where it is out. */
                since: string | null;
            };
            labour: {
                /** @enum {string} */
                outcome: "in" | "out" | "notRegistered" | "unknown" | "notYours";
                from: string | null;
                /** @description The last day of the warranty. */
                until: string | null;
                /** @description The first day without warranty, where it is out. */
                since: string | null;
            };
            /** @description Why, in the order in which it was asked. */
            because: {
                /** @enum {string} */
                of: "parts" | "labour" | "both";
                reason: {
                    /** @constant */
                    what: "noUnit";
                } | {
                    /** @constant */
                    what: "noPolicy";
                } | {
                    /** @constant */
                    what: "notYours";
                } | {
                    /** @constant */
                    what: "notRegistered";
                } | {
                    /** @constant */
                    what: "noDay";
                    /** @enum {string} */
                    from: "delivery" | "shipment" | "registration";
                } | {
                    /** @constant */
                    what: "term";
                    months: number;
                    /** @enum {string} */
                    from: "delivery" | "shipment" | "registration";
                    /** @description A calendar day, YYYY-MM-DD. */
                    day: string;
                } | {
                    /** @constant */
                    what: "late";
                    days: number;
                    allowed: number;
                } | {
                    /** @constant */
                    what: "extendedBy";
                    months: number;
                    reason: string;
                } | {
                    /** @constant */
                    what: "extendedTo";
                    /** @description A calendar day, YYYY-MM-DD. */
                    until: string;
                    reason: string;
                };
            }[];
        };
        WholeMessage: {
            /** @description By this the whole message is read. */
            id: string;
            /** @enum {string} */
            direction: "sent" | "received";
            /** @enum {string} */
            channel: "email" | "sms";
            /** @enum {string} */
            state: "queued" | "sending" | "sent" | "failed" | "bounced" | "suppressed" | "received" | "posted" | "recorded" | "quarantined" | "discarded" | "unreadable";
            /**
             * Format: date-time
             * @description When it was written, or came in; UTC.
             */
            at: string;
            /** @description When it was handed over, or became what it is; UTC. */
            settledAt: string | null;
            bouncedAt: string | null;
            /** @description Of a message that waits: when it is tried, or tried again; UTC. */
            nextTryAt: string | null;
            /** @description Of a received mail. */
            from: string | null;
            /** @description Of a sent message: an e-mail address or an E.164 number. */
            to: string | null;
            subject: string | null;
            template: string | null;
            /** @description Of a received mail: personal, autoReply, bounce, receipt, list, own. */
            kind: string | null;
            attempts: number | null;
            /** @description The server’s words, or why the mail is not posted. */
            reason: string | null;
            files: {
                name: string;
                bytes: number;
                /** @description The code of the refusal. */
                refused: string | null;
            }[];
            text: string | null;
            /** @description Without anything that runs or loads; still to be shown in a sandbox. */
            html: string | null;
            /** @description Of a received mail: what was cut out of it as the words that were written now. */
            comment: string | null;
            /** @description All that came along; `files` says what became of it once that was decided. */
            attachments: {
                name: string;
                bytes: number;
            }[];
            headers: {
                name: string;
                value: string;
            }[];
            /** @description Whether the whole source can be fetched. */
            source: boolean;
        };
        WorkCase: {
            documentId: string;
            number: string;
            /** @description For `If-Match` when the case is changed. */
            version: string;
            title: string;
            type: string;
            damageNote: string | null;
            street: string | null;
            postalCode: string | null;
            city: string | null;
            status: string;
            /** @description Why it waits, was closed or reopened; for those who see the decision. */
            statusReason: string | null;
            /** @description A calendar day, YYYY-MM-DD. */
            waitingUntil: string | null;
            /** Format: date-time */
            reportedAt: string;
            decision: {
                decision: string;
                reason: string | null;
            } | null;
            qualityControl: boolean;
            /** @description A calendar day, YYYY-MM-DD. */
            reminderOn: string | null;
            picture: string | null;
            handler: {
                documentId: string;
                name: string;
                mobile: string | null;
                email: string | null;
            } | null;
            technicalAdviser: {
                documentId: string;
                name: string;
                mobile: string | null;
            } | null;
            externalOffice: {
                documentId: string;
                name: string;
                phone: string | null;
                km: number | null;
            } | null;
            externalHandler: {
                documentId: string;
                name: string;
                mobile: string | null;
                email: string | null;
            } | null;
            contacts: {
                documentId: string;
                name: string;
                role: string;
                email: string | null;
                mobile: string | null;
            }[];
            next: {
                needs: string;
                /** @description A calendar day, YYYY-MM-DD. */
                dueOn: string | null;
            } | null;
            currency: string;
            tasks: components["schemas"]["WorkTask"][];
            /** @description Tasks that are neither approved nor removed: closing then needs a reason. */
            openTasks: string[];
            /** @description The roles of the matrix that the viewer has on this case. */
            roles: string[];
            /** @description The parts of the case beside its tasks; null where the viewer does not see one. */
            parts: {
                communication: {
                    unread: number;
                    /** @description A calendar day, YYYY-MM-DD. */
                    answerDueOn: string | null;
                    messages: number;
                    asks: number;
                    /** @description A calendar day, YYYY-MM-DD. */
                    askDueOn: string | null;
                } | null;
                access: {
                    people: number;
                    lastOpenedAt: string | null;
                    overridden: number;
                } | null;
                /** @description The count is null for those who see only a part of them; `report` is what became of the last one that was asked for, where it is not there. */
                documents: {
                    count: number | null;
                    unseen: number;
                    report: ("making" | "failed") | null;
                };
                log: boolean;
                costs: boolean;
                settlement: boolean;
                /** @description To approve: those that wait for the viewer to decide. */
                invoices: {
                    count: number;
                    toApprove: number;
                } | null;
                rfqs: boolean;
                chat: {
                    messages: number;
                    unread: number;
                };
            };
            /** @description The commands that the viewer may give; with what the state of things has against it. A command that is missing is one that she may not give. */
            commands: {
                /** @enum {string} */
                name: "waitCase" | "resumeCase" | "closeCase" | "cancelCase" | "reopenCase" | "decideCase" | "changeCase" | "setReminder" | "logCall" | "allocateExternalOffice" | "nameExternalHandler" | "askCustomer" | "sendMessageToCustomer" | "addDocument" | "makeReport" | "shareDocument" | "submitInvoice" | "grantCustomerAccess" | "saveCustomerAccess" | "addTask" | "writeChat";
                hindrance: ("caseEnded" | "caseNotOpen" | "caseNotWaiting" | "caseNotEnded" | "taskStarted" | "noDecisions" | "state" | "noOffice") | null;
            }[];
        };
        WorkDocument: {
            documentId: string;
            title: string;
            /** @enum {string} */
            kind: "inspectionReport" | "settlementReport" | "photo" | "letter" | "invoice" | "other";
            /** Format: date-time */
            addedAt: string;
            /** @description Null where no member added it. */
            author: {
                name: string;
                company: string | null;
            } | null;
            /** @description A partner’s document that the company has not looked at. */
            isNew: boolean;
            /** @description Since when the customers may read it and who shared it; null where it is not shared. */
            shared: {
                at: string | null;
                byRule: boolean;
                name: string | null;
            } | null;
            file: {
                name: string;
                type: string;
                /** @description Bytes. */
                size: number;
            } | null;
            /** @description Of a report that the portal has made; null of what somebody put in. */
            version: number | null;
            madeAt: string | null;
            /** @description What a report was before, the newest first. */
            earlier: {
                version: number;
                /** Format: date-time */
                madeAt: string;
                /** @description Bytes. */
                size: number;
            }[];
        };
        WorkDocuments: {
            documents: components["schemas"]["WorkDocument"][];
        };
        WorkPerson: {
            /** @enum {string} */
            kind: "member" | "office";
            documentId: string;
            name: string;
            company: string;
        };
        WorkTask: {
            documentId: string;
            title: string;
            kind: string;
            mainInspection: boolean;
            status: string;
            statusReason: string | null;
            description: string | null;
            /** @description A calendar day, YYYY-MM-DD. */
            scheduledFrom: string | null;
            /** @description A calendar day, YYYY-MM-DD. */
            scheduledTo: string | null;
            meetingAt: string | null;
            meetingZone: string | null;
            needsBudget: boolean;
            office: {
                documentId: string;
                name: string;
                phone: string | null;
            } | null;
            responsible: {
                documentId: string;
                name: string;
                mobile: string | null;
            } | null;
            /** @description The viewer is responsible for it, or stands in for who is. */
            mine: boolean;
            /** @description The viewer may read what was asked for it, and what came of that. */
            readsBudgets: boolean;
            /** @description The newest, for those who may read it. */
            budget: {
                number: number;
                /** @enum {string} */
                status: "submitted" | "approved" | "partlyApproved" | "rejected" | "replaced";
                /** @description In the smallest unit of the portal’s currency. */
                amount: number;
                approvedAmount: number | null;
                forwardedBy: string | null;
                lines: number;
            } | null;
            media: {
                documentId: string;
                name: string;
                type: string;
                size: number;
            }[];
            /** @description Set aside: in no report, and not on the customer’s plan. */
            extras: {
                documentId: string;
                name: string;
                type: string;
                size: number;
            }[];
            /** @description The commands that the viewer may give; with what the state of things has against it. A command that is missing is one that she may not give. */
            commands: {
                /** @enum {string} */
                name: "removeTask" | "allocateTask" | "confirmTask" | "setResponsible" | "scheduleTask" | "setMeeting" | "startTask" | "endTask" | "approveTask" | "sendTaskBack" | "addTaskMedia" | "moveTaskMedia" | "reportFindings" | "submitBudget" | "approveBudget" | "rejectBudget" | "forwardBudget" | "makeCashOffer";
                hindrance: ("caseEnded" | "caseNotOpen" | "caseNotWaiting" | "caseNotEnded" | "taskStarted" | "noDecisions" | "state" | "noOffice") | null;
            }[];
        };
        WorkViews: {
            /** @description The lists that everybody has. */
            standard: {
                /** @enum {string} */
                view: "mine" | "all" | "action" | "external" | "closed";
                query: string;
                count: number;
                /** @description There are more than the 1000 that were counted. */
                more: boolean;
            }[];
            /** @description The member’s own, in her order. */
            saved: {
                id: string;
                name: string;
                query: string;
                count: number;
                /** @description There are more than the 1000 that were counted. */
                more: boolean;
            }[];
        };
    };
    responses: {
        /**
         * @description `access.revoked`: This access has been revoked. Grant it again first.
         *
         *     `access.unreachable`: The contact has neither an e-mail address nor a mobile number.
         */
        "access.revoked_access.unreachable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `approval.changed`: The stored file is not the one that was asked about. The request has ended.
         *
         *     `approval.state`: This is not asked any more: it has been decided, withdrawn or replaced.
         */
        "approval.changed_approval.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `approval.state`: This is not asked any more: it has been decided, withdrawn or replaced. */
        "approval.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `article.conflict`: Somebody else saved this article in the meantime. */
        "article.conflict": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `article.conflict`: Somebody else saved this article in the meantime.
         *
         *     `article.files`: The article has as many files as an article can have.
         */
        "article.conflict_article.files": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `article.incomplete`: The article lacks something that it is published with. */
        "article.incomplete": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `ask.lacks`: The answer lacks what was asked for.
         *
         *     `file.broken`: This file is empty or damaged.
         *
         *     `file.tooMany`: These are more files than are taken in at once.
         *
         *     `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         *
         *     `message.empty`: A message needs words or a file.
         */
        "ask.lacks_file.broken_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter_message.empty": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `ask.state`: This has been answered or withdrawn. */
        "ask.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `auth.failed`: E-mail address and password do not fit. */
        "auth.failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `auth.required`: Sign in to go on. */
        "auth.required": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `bid.parts`: A bid says for each of the tasks what it would cost, and for nothing else.
         *
         *     `file.broken`: This file is empty or damaged.
         *
         *     `file.tooMany`: These are more files than are taken in at once.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         */
        "bid.parts_file.broken_file.tooMany_input.invalid_input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `budget.forwarded`: This budget has been forwarded to the case handler already.
         *
         *     `budget.state`: The budget is in a state that does not allow this.
         *
         *     `case.state`: The case is in a state that does not allow this.
         *
         *     `task.state`: The task is in a state that does not allow this.
         */
        "budget.forwarded_budget.state_case.state_task.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `budget.state`: The budget is in a state that does not allow this.
         *
         *     `case.state`: The case is in a state that does not allow this.
         *
         *     `task.state`: The task is in a state that does not allow this.
         */
        "budget.state_case.state_task.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `budget.way`: Budgets of this portal are asked for in the other way: by work items, or as one sum. */
        "budget.way": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `budget.way`: Budgets of this portal are asked for in the other way: by work items, or as one sum.
         *
         *     `case.state`: The case is in a state that does not allow this.
         *
         *     `task.needs`: The task lacks something that this state needs.
         *
         *     `task.state`: The task is in a state that does not allow this.
         */
        "budget.way_case.state_task.needs_task.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.decision`: A decision can change, but not be taken out of the record.
         *
         *     `case.numberTaken`: Another case of this portal has this number.
         *
         *     `case.state`: The case is in a state that does not allow this.
         *
         *     `case.taskStarted`: A task has been started, so the case cannot be cancelled.
         *
         *     `case.tasksOpen`: Tasks are not approved yet. Approve or remove them, or give a reason.
         */
        "case.decision_case.numberTaken_case.state_case.taskStarted_case.tasksOpen": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.decision`: A decision can change, but not be taken out of the record.
         *
         *     `case.numberTaken`: Another case of this portal has this number.
         *
         *     `case.state`: The case is in a state that does not allow this.
         *
         *     `case.taskStarted`: A task has been started, so the case cannot be cancelled.
         *
         *     `case.tasksOpen`: Tasks are not approved yet. Approve or remove them, or give a reason.
         *
         *     `relation.fixed`: This belongs where it was created and cannot be moved.
         */
        "case.decision_case.numberTaken_case.state_case.taskStarted_case.tasksOpen_relation.fixed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `case.noExternalOffice`: The case has no office for the external case handler yet. */
        "case.noExternalOffice": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.noExternalOffice`: The case has no office for the external case handler yet.
         *
         *     `case.state`: The case is in a state that does not allow this.
         *
         *     `member.unsuitable`: This member cannot be chosen for that.
         */
        "case.noExternalOffice_case.state_member.unsuitable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `case.numberTaken`: Another case of this portal has this number. */
        "case.numberTaken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `case.state`: The case is in a state that does not allow this. */
        "case.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `case.taskStarted`: A task has been started, so the case cannot be cancelled.
         */
        "case.state_case.taskStarted": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `case.tasksOpen`: Tasks are not approved yet. Approve or remove them, or give a reason.
         */
        "case.state_case.tasksOpen": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `cashOffer.standing`: This work has been offered to the customer already. Withdraw that offer first.
         *
         *     `task.state`: The task is in a state that does not allow this.
         */
        "case.state_cashOffer.standing_task.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `cashOffer.state`: This offer has been withdrawn already.
         */
        "case.state_cashOffer.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `invoice.numberTaken`: The company has handed in an invoice of this number already.
         */
        "case.state_invoice.numberTaken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `invoice.numberTaken`: The company has handed in an invoice of this number already.
         *
         *     `invoice.state`: The invoice is in a state that does not allow this.
         */
        "case.state_invoice.numberTaken_invoice.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `invoice.numberTaken`: The company has handed in an invoice of this number already.
         *
         *     `invoice.state`: The invoice is in a state that does not allow this.
         *
         *     `relation.fixed`: This belongs where it was created and cannot be moved.
         */
        "case.state_invoice.numberTaken_invoice.state_relation.fixed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `member.unsuitable`: This member cannot be chosen for that.
         */
        "case.state_member.unsuitable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `member.unsuitable`: This member cannot be chosen for that.
         *
         *     `task.state`: The task is in a state that does not allow this.
         */
        "case.state_member.unsuitable_task.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `office.unsuitable`: This office cannot be chosen for that.
         */
        "case.state_office.unsuitable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `office.unsuitable`: This office cannot be chosen for that.
         *
         *     `rfq.deadline`: The deadline of a request for quotation lies ahead.
         *
         *     `rfq.invited`: Somebody is invited to this twice.
         *
         *     `rfq.state`: The request for quotation is in a state that does not allow this.
         *
         *     `rfq.tasks`: A quotation can be asked for repair work that is with no office yet, or has not been begun there.
         */
        "case.state_office.unsuitable_rfq.deadline_rfq.invited_rfq.state_rfq.tasks": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `office.unsuitable`: This office cannot be chosen for that.
         *
         *     `rfq.deadline`: The deadline of a request for quotation lies ahead.
         *
         *     `rfq.invited`: Somebody is invited to this twice.
         *
         *     `rfq.tasks`: A quotation can be asked for repair work that is with no office yet, or has not been begun there.
         */
        "case.state_office.unsuitable_rfq.deadline_rfq.invited_rfq.tasks": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `office.unsuitable`: This office cannot be chosen for that.
         *
         *     `task.state`: The task is in a state that does not allow this.
         */
        "case.state_office.unsuitable_task.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `relation.fixed`: This belongs where it was created and cannot be moved.
         */
        "case.state_relation.fixed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `relation.fixed`: This belongs where it was created and cannot be moved.
         *
         *     `task.mainInspectionTaken`: The case has a main inspection already.
         *
         *     `task.needs`: The task lacks something that this state needs.
         *
         *     `task.noInspection`: Only an inspection has findings.
         *
         *     `task.state`: The task is in a state that does not allow this.
         */
        "case.state_relation.fixed_task.mainInspectionTaken_task.needs_task.noInspection_task.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `report.nothing`: There is nothing yet that this report could tell.
         */
        "case.state_report.nothing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `rfq.deadline`: The deadline of a request for quotation lies ahead.
         *
         *     `rfq.nobody`: Nobody is invited to this yet.
         *
         *     `rfq.state`: The request for quotation is in a state that does not allow this.
         *
         *     `rfq.tasks`: A quotation can be asked for repair work that is with no office yet, or has not been begun there.
         */
        "case.state_rfq.deadline_rfq.nobody_rfq.state_rfq.tasks": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `rfq.state`: The request for quotation is in a state that does not allow this.
         */
        "case.state_rfq.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `rfq.state`: The request for quotation is in a state that does not allow this.
         *
         *     `task.state`: The task is in a state that does not allow this.
         */
        "case.state_rfq.state_task.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `task.mainInspectionTaken`: The case has a main inspection already.
         */
        "case.state_task.mainInspectionTaken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `task.mainInspectionTaken`: The case has a main inspection already.
         *
         *     `task.needs`: The task lacks something that this state needs.
         *
         *     `task.noInspection`: Only an inspection has findings.
         *
         *     `task.state`: The task is in a state that does not allow this.
         */
        "case.state_task.mainInspectionTaken_task.needs_task.noInspection_task.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `task.noInspection`: Only an inspection has findings.
         *
         *     `task.state`: The task is in a state that does not allow this.
         */
        "case.state_task.noInspection_task.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `case.state`: The case is in a state that does not allow this.
         *
         *     `task.state`: The task is in a state that does not allow this.
         */
        "case.state_task.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `chat.alwaysNotified`: This member is always notified of the chat of this case, and cannot be unmarked. */
        "chat.alwaysNotified": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `claim.files`: The claim has as many files as a claim can have.
         *
         *     `claim.state`: The claim is in a state that does not allow this.
         */
        "claim.files_claim.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `claim.incomplete`: The claim lacks something that it is handed in with.
         *
         *     `idempotency.reused`: This Idempotency-Key was used for another request.
         */
        "claim.incomplete_idempotency.reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `claim.nothingApproved`: None of the lines is approved: such a claim can only be rejected.
         *
         *     `claim.state`: The claim is in a state that does not allow this.
         */
        "claim.nothingApproved_claim.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `claim.state`: The claim is in a state that does not allow this. */
        "claim.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `claim.state`: The claim is in a state that does not allow this.
         *
         *     `message.state`: The message is in a state that does not allow this.
         */
        "claim.state_message.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `claimTemplate.nameTaken`: Another template of this language has this name. */
        "claimTemplate.nameTaken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `claimTemplate.nameTaken`: Another template of this language has this name.
         *
         *     `claimTemplate.tooMany`: There are as many templates as there is room for. Remove one first.
         */
        "claimTemplate.nameTaken_claimTemplate.tooMany": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `client.emailNeeded`: The client needs an e-mail address, which its portal user is invited at and signs in with.
         *
         *     `client.emailTaken`: Another client of this portal has this e-mail address.
         *
         *     `member.loginTaken`: Another member of this portal signs in with this e-mail address.
         */
        "client.emailNeeded_client.emailTaken_member.loginTaken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `client.emailNeeded`: The client needs an e-mail address, which its portal user is invited at and signs in with.
         *
         *     `client.hasUser`: The client has a portal user who has been in. A new password is asked for at the door.
         *
         *     `member.loginTaken`: Another member of this portal signs in with this e-mail address.
         */
        "client.emailNeeded_client.hasUser_member.loginTaken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `client.emailTaken`: Another client of this portal has this e-mail address. */
        "client.emailTaken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `code.expired`: This code is too old. Ask for a new one.
         *
         *     `link.expired`: This link has expired.
         *
         *     `link.revoked`: This link is no longer valid.
         */
        "code.expired_link.expired_link.revoked": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `code.locked`: Too many wrong codes. Wait a quarter of an hour.
         *
         *     `rate.limited`: That was too often. Wait a little.
         */
        "code.locked_rate.limited": {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `code.noMobile`: There is no mobile number to send a code to. */
        "code.noMobile": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `code.wrong`: This is not the code we sent. */
        "code.wrong": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `contact.mobileInvalid`: This is not a telephone number we can use. Write it with its country code.
         *
         *     `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         */
        "contact.mobileInvalid_idempotency.keyInvalid_input.invalid_input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `contact.mobileInvalid`: This is not a telephone number we can use. Write it with its country code.
         *
         *     `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         *
         *     `relation.unknown`: Something that the request refers to does not exist.
         */
        "contact.mobileInvalid_idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `contact.mobileInvalid`: This is not a telephone number we can use. Write it with its country code.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         */
        "contact.mobileInvalid_input.invalid_input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `contact.mobileInvalid`: This is not a telephone number we can use. Write it with its country code.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         *
         *     `relation.unknown`: Something that the request refers to does not exist.
         */
        "contact.mobileInvalid_input.invalid_input.unknownParameter_relation.unknown": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `direction.closed`: This way of writing is switched off for this case. */
        "direction.closed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `direction.closed`: This way of writing is switched off for this case.
         *
         *     `level.missing`: Your authority level does not allow this.
         *
         *     `right.missing`: You may see this, but not do that.
         */
        "direction.closed_level.missing_right.missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `dossier.noPortalUser`: The client has no portal user yet. Create it first. */
        "dossier.noPortalUser": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `dossier.noPortalUser`: The client has no portal user yet. Create it first.
         *
         *     `dossier.state`: The dossier is at a step that does not allow this, or closed.
         */
        "dossier.noPortalUser_dossier.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `dossier.nobody`: None of the clients chosen can be led by a dossier.
         *
         *     `idempotency.reused`: This Idempotency-Key was used for another request.
         */
        "dossier.nobody_idempotency.reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `dossier.starting`: Other dossiers of this portal are still being started. */
        "dossier.starting": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `dossier.state`: The dossier is at a step that does not allow this, or closed. */
        "dossier.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.broken`: This file is empty or damaged.
         *
         *     `file.encrypted`: This file is locked with a password. Send it without one.
         *
         *     `file.missing`: A file is expected here.
         *
         *     `file.tooMany`: These are more files than are taken in at once.
         *
         *     `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         */
        "file.broken_file.encrypted_file.missing_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.broken`: This file is empty or damaged.
         *
         *     `file.encrypted`: This file is locked with a password. Send it without one.
         *
         *     `file.missing`: A file is expected here.
         *
         *     `file.tooMany`: These are more files than are taken in at once.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         */
        "file.broken_file.encrypted_file.missing_file.tooMany_input.invalid_input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.broken`: This file is empty or damaged.
         *
         *     `file.missing`: A file is expected here.
         *
         *     `file.tooMany`: These are more files than are taken in at once.
         *
         *     `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         */
        "file.broken_file.missing_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.broken`: This file is empty or damaged.
         *
         *     `file.missing`: A file is expected here.
         *
         *     `file.tooMany`: These are more files than are taken in at once.
         *
         *     `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         *
         *     `relation.unknown`: Something that the request refers to does not exist.
         */
        "file.broken_file.missing_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.broken`: This file is empty or damaged.
         *
         *     `file.missing`: A file is expected here.
         *
         *     `file.tooMany`: These are more files than are taken in at once.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         */
        "file.broken_file.missing_file.tooMany_input.invalid_input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.broken`: This file is empty or damaged.
         *
         *     `file.tooMany`: These are more files than are taken in at once.
         *
         *     `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         */
        "file.broken_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.broken`: This file is empty or damaged.
         *
         *     `file.tooMany`: These are more files than are taken in at once.
         *
         *     `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         *
         *     `message.empty`: A message needs words or a file.
         */
        "file.broken_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter_message.empty": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.broken`: This file is empty or damaged.
         *
         *     `file.tooMany`: These are more files than are taken in at once.
         *
         *     `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         *
         *     `message.empty`: A message needs words or a file.
         *
         *     `relation.unknown`: Something that the request refers to does not exist.
         */
        "file.broken_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter_message.empty_relation.unknown": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.broken`: This file is empty or damaged.
         *
         *     `file.tooMany`: These are more files than are taken in at once.
         *
         *     `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         *
         *     `relation.unknown`: Something that the request refers to does not exist.
         */
        "file.broken_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.broken`: This file is empty or damaged.
         *
         *     `file.tooMany`: These are more files than are taken in at once.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         */
        "file.broken_file.tooMany_input.invalid_input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.tooLarge`: This file is larger than what is taken in here.
         *
         *     `file.tooManyPages`: This file has more pages than are taken in here.
         *
         *     `input.tooLarge`: This is larger than what is taken in here.
         */
        "file.tooLarge_file.tooManyPages_input.tooLarge": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.tooLarge`: This file is larger than what is taken in here.
         *
         *     `import.tooLong`: The file has more lines than are taken in at once.
         *
         *     `input.tooLarge`: This is larger than what is taken in here.
         */
        "file.tooLarge_import.tooLong_input.tooLarge": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `file.tooLarge`: This file is larger than what is taken in here.
         *
         *     `input.tooLarge`: This is larger than what is taken in here.
         */
        "file.tooLarge_input.tooLarge": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `file.type`: Files of this kind are not taken in here. */
        "file.type": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         */
        "idempotency.keyInvalid_input.invalid_input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         *
         *     `relation.unknown`: Something that the request refers to does not exist.
         */
        "idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `idempotency.keyInvalid`: The Idempotency-Key must have 8 to 128 letters, digits, dots, dashes or underscores.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         */
        "idempotency.keyInvalid_input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `idempotency.reused`: This Idempotency-Key was used for another request. */
        "idempotency.reused": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `idempotency.reused`: This Idempotency-Key was used for another request.
         *
         *     `unit.incomplete`: The registration lacks something, or says what cannot be.
         */
        "idempotency.reused_unit.incomplete": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `import.heads`: The first line of the file does not name the columns that are needed, each once.
         *
         *     `import.lines`: Some lines of the file cannot be taken as they are. Nothing was changed.
         */
        "import.heads_import.lines": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `import.running`: Another table is still being taken over. */
        "import.running": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         */
        "input.invalid_input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         *
         *     `message.empty`: A message needs words or a file.
         *
         *     `message.unmatched`: Say to which case of which portal this mail belongs.
         */
        "input.invalid_input.unknownParameter_message.empty_message.unmatched": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `input.invalid`: The request does not have the expected form.
         *
         *     `input.unknownParameter`: The request has a parameter that this address does not know.
         *
         *     `relation.unknown`: Something that the request refers to does not exist.
         */
        "input.invalid_input.unknownParameter_relation.unknown": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `input.unknownParameter`: The request has a parameter that this address does not know. */
        "input.unknownParameter": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `internal`: Something went wrong on our side. */
        internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `invoice.state`: The invoice is in a state that does not allow this. */
        "invoice.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `level.missing`: Your authority level does not allow this. */
        "level.missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `level.missing`: Your authority level does not allow this.
         *
         *     `limit.exceeded`: This is more than you may approve on this case.
         *
         *     `right.missing`: You may see this, but not do that.
         */
        "level.missing_limit.exceeded_right.missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `level.missing`: Your authority level does not allow this.
         *
         *     `right.missing`: You may see this, but not do that.
         */
        "level.missing_right.missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `lineTemplate.nameTaken`: Your company has a template of this name already.
         *
         *     `lineTemplate.tooMany`: Your company has as many templates as there is room for. Delete one first.
         */
        "lineTemplate.nameTaken_lineTemplate.tooMany": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `link.expired`: This link has expired. */
        "link.expired": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `link.expired`: This link has expired.
         *
         *     `link.revoked`: This link is no longer valid.
         */
        "link.expired_link.revoked": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `link.expired`: This link has expired.
         *
         *     `rfq.closed`: No more bids are taken for this.
         */
        "link.expired_rfq.closed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `link.invalid`: This link does not work. */
        "link.invalid": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `link.invalid`: This link does not work.
         *
         *     `notFound`: There is nothing here.
         */
        "link.invalid_notFound": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `login.state`: The login is in a state that does not allow this. */
        "login.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `master.numberTaken`: Another part or repair of this portal has this number. */
        "master.numberTaken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `member.loginTaken`: Another member of this portal signs in with this e-mail address. */
        "member.loginTaken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `member.oneself`: Somebody else has to change that of you.
         *
         *     `member.unsuitable`: This member cannot be chosen for that.
         */
        "member.oneself_member.unsuitable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `member.unsuitable`: This member cannot be chosen for that. */
        "member.unsuitable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `message.state`: The message is in a state that does not allow this. */
        "message.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `notFound`: There is nothing here. */
        notFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `password.weak`: This password is too easy to guess, or too short or too long. */
        "password.weak": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `password.wrong`: This is not your password of now. */
        "password.wrong": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `precondition.failed`: Somebody else changed this in the meantime. */
        "precondition.failed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `precondition.missing`: Say which version you changed, in the header If-Match. */
        "precondition.missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `rate.limited`: That was too often. Wait a little. */
        "rate.limited": {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `relation.fixed`: This belongs where it was created and cannot be moved. */
        "relation.fixed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `rfq.closed`: No more bids are taken for this. */
        "rfq.closed": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `rfq.state`: The request for quotation is in a state that does not allow this. */
        "rfq.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `right.missing`: You may see this, but not do that. */
        "right.missing": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `rma.state`: The return is in a state that does not allow this. */
        "rma.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `service.unavailable`: This cannot be answered at the moment. Try again in a little while. */
        "service.unavailable": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `settings.conflict`: Somebody else saved these settings in the meantime. */
        "settings.conflict": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `storage.full`: There is no room left to keep this. Nothing was changed. */
        "storage.full": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `template.conflict`: Somebody else saved these words in the meantime. */
        "template.conflict": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `template.findings`: These words cannot be sent as they are. */
        "template.findings": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `unit.incomplete`: The registration lacks something, or says what cannot be. */
        "unit.incomplete": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `unit.serialTaken`: Another unit of this product has this serial number. */
        "unit.serialTaken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `unit.serialTaken`: Another unit of this product has this serial number.
         *
         *     `unit.state`: The unit is in a state that does not allow this.
         */
        "unit.serialTaken_unit.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `unit.state`: The unit is in a state that does not allow this. */
        "unit.state": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `unit.state`: The unit is in a state that does not allow this.
         *
         *     `unit.window`: The days in which a dealer corrects its registration are over. An agent can correct it.
         */
        "unit.state_unit.window": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `view.nameTaken`: You have a view of this name already. */
        "view.nameTaken": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `view.nameTaken`: You have a view of this name already.
         *
         *     `view.tooMany`: You have as many views as there is room for. Delete one first.
         */
        "view.nameTaken_view.tooMany": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `warranty.examples`: These policies break examples that were written down with them. Nothing was published. */
        "warranty.examples": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The viewer’s own account: name and title, language, how dates are written, what is told by mail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Account"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    changeAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    title?: string;
                    language?: string | null;
                    dateFormat?: ("YYYY-MM-DD" | "DD.MM.YYYY" | "DD/MM/YYYY" | "MM/DD/YYYY") | null;
                    notifications?: {
                        [key: string]: boolean;
                    };
                };
            };
        };
        responses: {
            /** @description Sets what is named of the viewer’s own account. Pages and mails follow at once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Account"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                state?: "open";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Documents that the client of a portal user is asked to approve, or was, the newest first; for that user alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Approval"][];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approval: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A document that the client of a portal user is asked to approve; for that user alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Approval"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    approveDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                approval: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the bytes that were looked at. */
                    sha256: string;
                    /** @description What the browser calls itself; it is kept with the decision. */
                    userAgent?: string;
                };
            };
        };
        responses: {
            /** @description Approves exactly the bytes that were looked at. For the portal user of the client alone; once. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Approval"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["approval.changed_approval.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readApprovalCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approval: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate of what the client has decided, as a PDF in its language. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["approval.state"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    declineDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                approval: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Of the bytes that were looked at. */
                    sha256: string;
                    /** @description What the browser calls itself; it is kept with the decision. */
                    userAgent?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Declines what was looked at, for a reason. For the portal user of the client alone; once. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Approval"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["approval.changed_approval.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readApprovalFile: {
        parameters: {
            query?: {
                download?: "1";
            };
            header?: never;
            path: {
                approval: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF that is asked about, or a part of it (Range). Whether the viewer may read it, and whether its bytes are those that were asked about, is looked at at each request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["approval.changed_approval.state"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    suggestArticles: {
        parameters: {
            query?: {
                q?: string;
                product?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Up to three articles that fit what a claim says, of those that the viewer may open (CL-16). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SuggestedArticle"][];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listArticles: {
        parameters: {
            query?: {
                q?: string;
                category?: string;
                language?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Articles that the viewer may open, the newest first, 20 a page; with words those that have them all, the most fitting first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedArticles"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An article that the viewer may open; another looks like none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Article"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readArticleFile: {
        parameters: {
            query?: {
                download?: "1";
            };
            header?: never;
            path: {
                number: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture or an attachment of an article, or a part of it (Range). Whether the viewer may read it is asked at each request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    voteOnArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    helpful: boolean;
                    /** @default null */
                    comment?: string | null;
                };
            };
        };
        responses: {
            /** @description The viewer says whether an article helped; what was said before is replaced. Its authors read it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Article"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    withdrawAsk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Takes back what was asked for; it goes from the customers’ page. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Ask"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["ask.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                /** @description Strapi’s filters, nested in brackets: `filters[status][$eq]=open`, `filters[$or][0][city][$eq]=Oslo`. Only what the schema lists. */
                filters?: components["schemas"]["StockCaseFilters"];
                /** @description Attributes to answer: `fields[0]=title`. */
                fields?: ("id" | "documentId" | "createdAt" | "updatedAt" | "number" | "title" | "type" | "damageNote" | "street" | "postalCode" | "city" | "latitude" | "longitude" | "status" | "waitingUntil" | "decision" | "qualityControl" | "reminderOn" | "reportedAt" | "deductible" | "statusReason" | "decisionReason")[];
                /** @description Relations to answer: `populate=*`, `populate[0]=name` or `populate[name][fields][0]=…`. There are: `portal` (key, name, kind), `handler` (name, email, mobile), `technicalAdviser` (name, email, mobile), `externalOffice` (name, phone, city), `externalHandler` (name, email, mobile). */
                populate?: string | ("portal" | "handler" | "technicalAdviser" | "externalOffice" | "externalHandler")[] | {
                    portal?: string | {
                        fields?: ("key" | "name" | "kind")[];
                    };
                    handler?: string | {
                        fields?: ("name" | "email" | "mobile")[];
                    };
                    technicalAdviser?: string | {
                        fields?: ("name" | "email" | "mobile")[];
                    };
                    externalOffice?: string | {
                        fields?: ("name" | "phone" | "city")[];
                    };
                    externalHandler?: string | {
                        fields?: ("name" | "email" | "mobile")[];
                    };
                };
                /** @description `sort=createdAt:desc` or `sort[0]=…`, by id, documentId, createdAt, updatedAt, number, title, type, damageNote, street, postalCode, city, latitude, longitude, status, waitingUntil, decision, qualityControl, reminderOn, reportedAt, deductible, statusReason, decisionReason, or by a listed attribute of a relation: `sort=portal.key`. */
                sort?: string | string[];
                /** @description By page (`page`, `pageSize`) or by place (`start`, `limit`); `withCount=false` spares the counting. */
                pagination?: {
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    start?: number;
                    /** @default 25 */
                    limit?: number;
                    /** @default true */
                    withCount?: boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of cases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockCase"][];
                        meta: {
                            pagination?: {
                                page?: number;
                                pageSize?: number;
                                pageCount?: number;
                                start?: number;
                                limit?: number;
                                total?: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    createCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["StockCaseCreation"];
                };
            };
        };
        responses: {
            /** @description The new case. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockCase"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            409: components["responses"]["case.decision_case.numberTaken_case.state_case.taskStarted_case.tasksOpen"];
            422: components["responses"]["idempotency.reused"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCase: {
        parameters: {
            query?: {
                /** @description Attributes to answer: `fields[0]=title`. */
                fields?: ("id" | "documentId" | "createdAt" | "updatedAt" | "number" | "title" | "type" | "damageNote" | "street" | "postalCode" | "city" | "latitude" | "longitude" | "status" | "waitingUntil" | "decision" | "qualityControl" | "reminderOn" | "reportedAt" | "deductible" | "statusReason" | "decisionReason")[];
                /** @description Relations to answer: `populate=*`, `populate[0]=name` or `populate[name][fields][0]=…`. There are: `portal` (key, name, kind), `handler` (name, email, mobile), `technicalAdviser` (name, email, mobile), `externalOffice` (name, phone, city), `externalHandler` (name, email, mobile). */
                populate?: string | ("portal" | "handler" | "technicalAdviser" | "externalOffice" | "externalHandler")[] | {
                    portal?: string | {
                        fields?: ("key" | "name" | "kind")[];
                    };
                    handler?: string | {
                        fields?: ("name" | "email" | "mobile")[];
                    };
                    technicalAdviser?: string | {
                        fields?: ("name" | "email" | "mobile")[];
                    };
                    externalOffice?: string | {
                        fields?: ("name" | "phone" | "city")[];
                    };
                    externalHandler?: string | {
                        fields?: ("name" | "email" | "mobile")[];
                    };
                };
            };
            header?: never;
            path: {
                /** @description The document id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    /** @description The version, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockCase"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    updateCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Changes nothing unless this is still the version. */
                "If-Match"?: string;
            };
            path: {
                /** @description The document id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["StockCaseChange"];
                };
            };
        };
        responses: {
            /** @description The changed case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockCase"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.decision_case.numberTaken_case.state_case.taskStarted_case.tasksOpen_relation.fixed"];
            412: components["responses"]["precondition.failed"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    changeCase: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A member of level 5 of the portal’s own company. */
                    handler?: string | null;
                    /** @description Any member of the portal. */
                    technicalAdviser?: string | null;
                    qualityControl?: boolean;
                    damageNote?: string | null;
                    /** @description What the customer pays of the damage herself, in the smallest unit of the currency. */
                    deductible?: number | null;
                };
            };
        };
        responses: {
            /** @description Sets the handler, the technical adviser, quality control, the damage note and the deductible. `If-Match` names the version that was read. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ChangedCase"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_member.unsuitable"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listCustomerAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who has access to the customer’s page of a case: since when, when last opened, who cannot be reached (CP-09). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerAccess"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    grantCustomerAccess: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                contact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Gives a contact access by hand, whatever the audience, and sends the link. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerAccess"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["access.revoked_access.unreachable"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    resendCustomerLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                contact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Sends a contact’s link again. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerAccess"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["access.revoked_access.unreachable"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    revokeCustomerAccess: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                contact: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Ends a contact’s access; an open session ends at its next request. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerAccess"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listAsks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the customers of the case have been asked for, the last first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Ask"][];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    askCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    explanation?: string;
                    /**
                     * @default answer
                     * @enum {string}
                     */
                    kind?: "answer" | "photo" | "document";
                    /** Format: date */
                    dueOn?: string;
                };
            };
        };
        responses: {
            /** @description Asks the customers of the case for an answer, a photo or a document; refused where they could not write. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Ask"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["direction.closed_level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    logCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    caller?: string;
                    reached: boolean;
                    seconds: number;
                };
            };
        };
        responses: {
            /** @description Reports a call with somebody of the case. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["contact.mobileInvalid_idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    cancelCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Cancels the case; not while a task is started. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_case.taskStarted"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readChat: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the members of the case write to each other, newest first, and who they are (EH-14). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Chat"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    writeChat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default [] */
                    mentions?: string[];
                };
            };
        };
        responses: {
            /** @description Writes to the members of the case. Those who are marked or mentioned get a mail. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                        };
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    markForChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    marked: boolean;
                };
            };
        };
        responses: {
            /** @description Says whether a member of the case gets a mail when something is written in its chat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ChatMember"][];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["chat.alwaysNotified"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    markChatRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    until: number;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    closeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment?: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Closes the case. Customers are told that, never the comment. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_case.tasksOpen"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCustomerAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings that this case has of its own, beside those of its portal (CP-04). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            version: number;
                            overrides: components["schemas"]["CaseSettings"];
                            portal: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    saveCustomerAccess: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseSettings"];
            };
        };
        responses: {
            /** @description Replaces the settings of this one case. What is left out is as the portal. `If-Match` names the version. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            version: number;
                            overrides: components["schemas"]["CaseSettings"];
                            portal: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["settings.conflict"];
            422: components["responses"]["idempotency.reused"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    decideCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    decision: "accepted" | "rejected" | "moreInformation";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Makes or changes the compensation decision. Customers are told that there is one, never which. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    addDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    title: string;
                    /**
                     * @default other
                     * @enum {string}
                     */
                    kind?: "inspectionReport" | "settlementReport" | "photo" | "letter" | "invoice" | "other";
                    /**
                     * @default false
                     * @enum {string}
                     */
                    shared?: "true" | "false";
                    /**
                     * Format: binary
                     * @description At most 1 file of 30 MB, of one of these kinds by its content: pdf, jpg, png, webp, docx, xlsx, csv, txt.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Adds a document with its file to the case, and shares it where that is asked for. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AddedDocument"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.missing_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    nameExternalHandler: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    member: string | null;
                };
            };
        };
        responses: {
            /** @description The office names the external case handler: a marked member of its own, or of another available office of its company (EH-07). */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.noExternalOffice_case.state_member.unsuitable"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    allocateExternalOffice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    office: string | null;
                };
            };
        };
        responses: {
            /** @description Gives the external case handler’s role to an office, to another one, or to none. Whoever was named loses it at once (EH-06, EH-09). */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_office.unsuitable"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    submitInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description As the company writes it. Each number once a company, whatever became of the invoice. */
                    number: string;
                    /** @description In the smallest unit of the portal’s currency, without tax. */
                    amount: string;
                    /** @description The document id of the company, where it could be several. */
                    company?: string;
                    /**
                     * Format: binary
                     * @description At most 1 file of 15 MB, of one of these kinds by its content: pdf, jpg, png.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Hands an invoice in for a partner’s work on the case, with its file. A closed case takes them in, a cancelled one does not. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InvoiceState"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.missing_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_invoice.numberTaken"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listMailHistory: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every mail and SMS of a case in both directions, newest first, with its state (MS-07). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MailHistory"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readMailOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One mail or SMS of a case, whole; secrets stand in it as •••. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WholeMessage"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readMailSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source of a mail as it went, with secrets struck, or as it came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "message/rfc822": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listCaseMessages: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer communication of a case, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseMessages"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    sendMessageToCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    /** @description Document ids of up to 10 documents of the case, parted by commas. What is attached is shared with the customers. */
                    documents?: string;
                };
                "multipart/form-data": {
                    /** @default  */
                    text?: string;
                    /** @description Document ids of up to 10 documents of the case, parted by commas. What is attached is shared with the customers. */
                    documents?: string;
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Writes a letter to the customers of the case, with up to five files, and with documents of the case, which are shared by that. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                        };
                    };
                };
            };
            400: components["responses"]["file.broken_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter_message.empty_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["direction.closed_level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCaseAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                message: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file that came with a message of the case, or a part of it (Range). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    markMessagesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Marks all messages from customers of the case as read (CP-20). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description How many had not been. */
                            read: number;
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    setCasePicture: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description At most 1 file of 15 MB, of one of these kinds by its content: jpg, png, webp.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Puts a picture at the head of the case, instead of the one that is there. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CasePicture"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.missing_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            412: components["responses"]["precondition.failed"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    removeCasePicture: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["idempotency.keyInvalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    setReminder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    on: string | null;
                };
            };
        };
        responses: {
            /** @description Sets the day on which the case handler is reminded of the case, or takes it off. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Takes the case up again. Customers are told that, never why. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    makeReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    report: "inspectionReport" | "settlementReport";
                };
            };
        };
        responses: {
            /** @description Has the inspection report or the settlement report made; it stands among the documents of the case a moment later, and takes the place of the one that was made before. */
            202: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WantedReport"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_report.nothing"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    resumeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The case goes on. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listRfqs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests for quotation of a case, the newest first, with their bids once the deadline has passed. Before it, nothing tells of bids (EH-15). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseRfqs"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    draftRfq: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description: string;
                    /** @description Wall-clock time in the portal’s zone, YYYY-MM-DDTHH:mm. */
                    deadline: string;
                    /** @description Repair tasks of the case. */
                    tasks: string[];
                    /** @default [] */
                    offices?: string[];
                    /**
                     * @description Companies outside the network. They get a link and no account.
                     * @default []
                     */
                    outsiders?: {
                        name: string;
                        /** Format: email */
                        email: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Writes a request for quotation down. Nobody is told before it is sent. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rfq"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_office.unsuitable_rfq.deadline_rfq.invited_rfq.tasks"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    addTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @enum {string} */
                    kind: "inspection" | "projectManagement" | "repair" | "other";
                    /** @default false */
                    mainInspection?: boolean;
                    description?: string;
                };
            };
        };
        responses: {
            /** @description Adds a task to the case. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_task.mainInspectionTaken"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    waitCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    until: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The case waits until a day, for a reason. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    withdrawCashOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Takes the offer back; the work is the partner’s again. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CashOffer"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_cashOffer.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    countClaims: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many claims the viewer sees in each state; 10001 stands for more than 10000. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClaimCounts"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClaimFigures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An agent’s figures: open claims by state and by age, and which products fail. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClaimFigures"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClaimsAsCsv: {
        parameters: {
            query?: {
                list?: "active" | "drafts" | "closed";
                state?: "draft" | "submitted" | "inReview" | "infoRequested" | "approved" | "rejected" | "closed";
                q?: string;
                unit?: string;
                mine?: "1";
                agent?: string;
                creator?: string;
                company?: string;
                from?: string;
                to?: string;
                sort?: "newest" | "oldest" | "updated" | "total";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a claim that the viewer sees, whatever the length of the list, as CSV in the viewer’s language (CL-11). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClaimsAsXlsx: {
        parameters: {
            query?: {
                list?: "active" | "drafts" | "closed";
                state?: "draft" | "submitted" | "inReview" | "infoRequested" | "approved" | "rejected" | "closed";
                q?: string;
                unit?: string;
                mine?: "1";
                agent?: string;
                creator?: string;
                company?: string;
                from?: string;
                to?: string;
                sort?: "newest" | "oldest" | "updated" | "total";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a claim that the viewer sees, whatever the length of the list, as XLSX in the viewer’s language (CL-11). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClaimFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By whom the viewer can narrow a list: agents; for clients their colleagues, for agents the dealers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClaimFilters"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    findClaimLabour: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Repairs of the portal for a line, with their standard time; twenty at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClaimLabour"][];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listClaimMasters: {
        parameters: {
            query?: {
                q?: string;
                cursor?: string;
            };
            header?: never;
            path: {
                kind: "part" | "labour";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parts, or repairs with their standard times, by number; 50 a page. For agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClaimMasters"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    addClaimMaster: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                kind: "part" | "labour";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    description: string;
                    price?: number;
                    hours?: string;
                };
            };
        };
        responses: {
            /** @description A new part or repair. One of this number that was taken out is taken up again. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            documentId: string;
                        };
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["master.numberTaken"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    changeClaimMaster: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                kind: "part" | "labour";
                master: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number?: string;
                    description?: string;
                    price?: number;
                    hours?: string;
                    removed?: boolean;
                };
            };
        };
        responses: {
            /** @description Changes a part or a repair, takes it out (`removed`), or up again. Claims that were handed in keep what they were handed in with; those that have it keep it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description For If-Match. */
                            version: string;
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["master.numberTaken"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClaimMastersAsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "part" | "labour";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All parts or repairs as CSV, in the columns in which they are taken in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClaimMastersAsXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "part" | "labour";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All parts or repairs as XLSX, in the columns in which they are taken in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    importClaimMasters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: "part" | "labour";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default false
                     * @enum {string}
                     */
                    apply?: "true" | "false";
                };
                "multipart/form-data": {
                    /**
                     * @default false
                     * @enum {string}
                     */
                    apply?: "true" | "false";
                    /**
                     * Format: binary
                     * @description At most 1 file of 5 MB, of one of these kinds by its content: xlsx, csv, txt.
                     */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Reads a table (CSV or XLSX, at most 10000 lines) of parts or repairs. Says what it would change, and each field that is wrong; with `apply` does it, all or nothing, by number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MasterImport"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.tooMany_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            413: components["responses"]["file.tooLarge_import.tooLong_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["import.heads_import.lines"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    findClaimParts: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parts of the portal for a line, with their price; twenty at most. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClaimPart"][];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listClaimTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words that agents of the portal keep to write to dealers with, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClaimTemplates"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    addClaimTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    language: string;
                    name: string;
                    /** @description May name {number}, {contact}, {product}, {agent}. */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Keeps words under a name, in a language. For agents of level 3 and above. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClaimTemplate"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claimTemplate.nameTaken_claimTemplate.tooMany"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    removeClaimTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    changeClaimTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                template: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    language: string;
                    name: string;
                    /** @description May name {number}, {contact}, {product}, {agent}. */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Changes a template upon the version that was looked at. For agents of level 3 and above. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClaimTemplate"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claimTemplate.nameTaken"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                list?: "active" | "drafts" | "closed";
                state?: "draft" | "submitted" | "inReview" | "infoRequested" | "approved" | "rejected" | "closed";
                q?: string;
                unit?: string;
                mine?: "1";
                agent?: string;
                creator?: string;
                company?: string;
                from?: string;
                to?: string;
                sort?: "newest" | "oldest" | "updated" | "total";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims: a client’s are those of its company, an agent’s those of the portal that have been handed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedClaims"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    createClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description A client begins a claim: a draft, with the contact filled in from the login. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A claim with its lines, how it moved, and what was written about it; to clients without what agents note among themselves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    saveClaimDraft: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    contact: {
                        name: string;
                        email: string;
                        company: string;
                        phone: string;
                    };
                    serial: string;
                    failureDate: string | null;
                    problem: string;
                    description: string;
                    lines: {
                        /** @enum {string} */
                        kind: "part" | "labour";
                        /** @description The document id of a part or a labour operation, whose price or standard time then counts. */
                        master: string | null;
                        number: string;
                        description: string;
                        quantity: string | null;
                        unitPrice: number | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Keeps all that has been entered of a draft, complete or not. If-Match says which version it was entered upon, so that two windows do not overwrite each other. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.state"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    answerClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                };
                "multipart/form-data": {
                    comment: string;
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description The client answers what was asked, and the review goes on. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.files_claim.state"];
            412: components["responses"]["precondition.failed"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    approveClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description An agent approves the claim. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.nothingApproved_claim.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    askForClaimInformation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                };
            };
        };
        responses: {
            /** @description An agent asks the client for more; the claim waits for the answer. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    assignClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    agent?: string;
                };
            };
        };
        responses: {
            /** @description Makes an agent responsible for the claim; oneself where nobody is named. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    closeClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description An agent closes what has been decided. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    commentOnClaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default false */
                    internal?: boolean | ("true" | "false");
                };
                "multipart/form-data": {
                    text: string;
                    /** @default false */
                    internal?: boolean | ("true" | "false");
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Writes to the other side, with up to five files; an agent’s internal note is read by agents alone, and so is what comes with it. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.files_claim.state"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    decideClaimLines: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decisions: ({
                        /** @description Its place among the lines of the claim, from 1. */
                        line: number;
                        /** @constant */
                        decision: "rejected";
                        reason: string;
                    } | {
                        /** @description Its place among the lines of the claim, from 1. */
                        line: number;
                        /** @description Null takes a decision back. */
                        decision: "approved" | null;
                    })[];
                };
            };
        };
        responses: {
            /** @description An agent who reads a claim approves or rejects lines of it; those that are not named stay as they are. The client is told once the claim has been decided. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    addClaimDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * @description Told by name and content where it is not said.
                     * @enum {string}
                     */
                    kind?: "invoice" | "repairSummary" | "picture" | "other";
                    /**
                     * Format: binary
                     * @description At most 1 file of 15 MB, of one of these kinds by its content: pdf, jpg, png, webp, docx, xlsx.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description A client adds one file to a draft. Once the claim has been handed in, files come along with comments and answers. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClaimDocument"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.missing_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.files_claim.state"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    removeClaimDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.state"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    nameClaimDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "invoice" | "repairSummary" | "picture" | "other";
                };
            };
        };
        responses: {
            /** @description A client says what a file of a draft is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClaimDocument"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.state"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClaimFile: {
        parameters: {
            query?: {
                download?: "1";
            };
            header?: never;
            path: {
                number: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file of a claim, or a part of it (Range). Whether the viewer may read it is asked at each request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listMailsOfClaim: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To agents: every mail of a claim in both directions, newest first, with its state (CL-09, MS-07). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MailHistory"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readMailOfClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To agents: one mail of a claim, whole; secrets stand in it as •••. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WholeMessage"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    sendMailOfClaimAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["message.state"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readSourceOfClaimMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To agents: the source of a mail as it went, with secrets struck, or as it came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "message/rfc822": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    rejectClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                };
            };
        };
        responses: {
            /** @description An agent rejects the claim and says why. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listRmasOfClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The returns of a claim, the newest first; for agents, where the claim allows another one, what it could be made of. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RmasOfClaim"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    issueRma: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    type: "credit" | "advanceReplacement" | "repairAndReturn";
                    lines: {
                        serial: string;
                        description: string;
                        quantity: number;
                    }[];
                    returnAddress: string;
                    instructions: string;
                    /** Format: date */
                    validUntil: string;
                };
            };
        };
        responses: {
            /** @description An agent authorises a return from a claim that is read or approved. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rma"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    startClaimReview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description An agent begins to read the claim, or goes on without an answer. Who begins with one that nobody has, has it. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    submitClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Hands a draft in. What is missing or wrong is told all at once, field by field. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["claim.incomplete_idempotency.reused"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readTemplatesOfClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Templates as they are said of one claim; those in the language of its dealer first. For agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FilledClaimTemplate"][];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClientApprovalCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approval: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The certificate of what the client has decided, as a PDF in the client’s language; for employees of the office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["approval.state"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClientApprovalFile: {
        parameters: {
            query?: {
                download?: "1";
            };
            header?: never;
            path: {
                approval: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF that was sent for approval, or a part of it (Range); for employees of the office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    withdrawApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approval: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Withdraws what has not been decided, outside a dossier; for employees of the office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientApproval"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["approval.state"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listClientGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The relation groups of an office, with how many clients are in each; for its employees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            clients: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClientPortal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What each page of the client portal stands in: how many claims the client’s company has in each state, units that wait to be registered and articles to read; and the portal’s own menu and words (CL-01, CL-02). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientPortal"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    importClientRecords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default false
                     * @enum {string}
                     */
                    apply?: "true" | "false";
                };
                "multipart/form-data": {
                    /**
                     * @default false
                     * @enum {string}
                     */
                    apply?: "true" | "false";
                    /**
                     * Format: binary
                     * @description At most 1 file of 5 MB, of one of these kinds by its content: xlsx, csv, txt.
                     */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Reads a table (CSV or XLSX, at most 10000 lines) of clients. Says what it would change, and each field that is wrong; with `apply` does it, all or nothing, by e-mail address, or by name where there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientRecordImport"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.missing_file.tooMany_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["client.emailTaken"];
            413: components["responses"]["file.tooLarge_import.tooLong_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["import.heads_import.lines"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listClientRecords: {
        parameters: {
            query?: {
                q?: string;
                group?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clients of an office by name, 50 a page; for its employees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientRecords"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    addClientRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email: string | null;
                    mobile: string | null;
                    language: string | null;
                    groups: string[];
                };
            };
        };
        responses: {
            /** @description Takes up a client; for employees of an office. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientRecord"];
                    };
                };
            };
            400: components["responses"]["contact.mobileInvalid_idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["client.emailTaken"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClientRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A client of an office; for its employees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientRecord"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    changeClientRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email: string | null;
                    mobile: string | null;
                    language: string | null;
                    groups: string[];
                };
            };
        };
        responses: {
            /** @description Sets what is known of a client; its portal user signs in with the new e-mail address from then on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientRecord"];
                    };
                };
            };
            400: components["responses"]["contact.mobileInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["client.emailNeeded_client.emailTaken_member.loginTaken"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listClientApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a client is asked to approve, or was, the newest first, each with its evidence; for employees of the office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientApproval"][];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    askForApproval: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    title: string;
                    /** @default  */
                    message?: string;
                    /** @default  */
                    dueOn?: string;
                    /**
                     * Format: binary
                     * @description At most 1 file of 15 MB, of one of these kinds by its content: pdf.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Asks a client to approve a PDF, outside a dossier; the client is told by mail. For employees of the office. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientApproval"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.encrypted_file.missing_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["dossier.noPortalUser"];
            413: components["responses"]["file.tooLarge_file.tooManyPages_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    inviteClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                client: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Makes the portal user of a client and sends it a link by which its first password is set: once, within seven days. Asked again before that, sends a new link; those sent before open nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientRecord"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["client.emailNeeded_client.hasUser_member.loginTaken"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Strapi’s filters, nested in brackets: `filters[status][$eq]=open`, `filters[$or][0][city][$eq]=Oslo`. Only what the schema lists. */
                filters?: components["schemas"]["StockContactFilters"];
                /** @description Attributes to answer: `fields[0]=title`. */
                fields?: ("id" | "documentId" | "createdAt" | "updatedAt" | "role" | "name" | "email" | "mobile" | "language")[];
                /** @description Relations to answer: `populate=*`, `populate[0]=name` or `populate[name][fields][0]=…`. There are: `case` (number, title, status). */
                populate?: string | "case"[] | {
                    case?: string | {
                        fields?: ("number" | "title" | "status")[];
                    };
                };
                /** @description `sort=createdAt:desc` or `sort[0]=…`, by id, documentId, createdAt, updatedAt, role, name, email, mobile, language, or by a listed attribute of a relation: `sort=case.number`. */
                sort?: string | string[];
                /** @description By page (`page`, `pageSize`) or by place (`start`, `limit`); `withCount=false` spares the counting. */
                pagination?: {
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    start?: number;
                    /** @default 25 */
                    limit?: number;
                    /** @default true */
                    withCount?: boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockContact"][];
                        meta: {
                            pagination?: {
                                page?: number;
                                pageSize?: number;
                                pageCount?: number;
                                start?: number;
                                limit?: number;
                                total?: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["StockContactCreation"];
                };
            };
        };
        responses: {
            /** @description The new contact. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockContact"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["contact.mobileInvalid_idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            422: components["responses"]["idempotency.reused"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readContact: {
        parameters: {
            query?: {
                /** @description Attributes to answer: `fields[0]=title`. */
                fields?: ("id" | "documentId" | "createdAt" | "updatedAt" | "role" | "name" | "email" | "mobile" | "language")[];
                /** @description Relations to answer: `populate=*`, `populate[0]=name` or `populate[name][fields][0]=…`. There are: `case` (number, title, status). */
                populate?: string | "case"[] | {
                    case?: string | {
                        fields?: ("number" | "title" | "status")[];
                    };
                };
            };
            header?: never;
            path: {
                /** @description The document id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    /** @description The version, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockContact"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description Changes nothing unless this is still the version. */
                "If-Match"?: string;
            };
            path: {
                /** @description The document id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["StockContactChange"];
                };
            };
        };
        responses: {
            /** @description The changed contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockContact"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["contact.mobileInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["relation.fixed"];
            412: components["responses"]["precondition.failed"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listCustomerCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases that were opened in this session, the last opened first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseListItem"][];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCustomerPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer’s page of one case: what she may see of it now, and nothing else. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerPage"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    answerAsk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                };
                "multipart/form-data": {
                    /** @default  */
                    text?: string;
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Gives what the company asked for. It becomes a message that answers the ask. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                        };
                    };
                };
            };
            400: components["responses"]["ask.lacks_file.broken_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter_message.empty"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["ask.state"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCustomerBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The approved budgets of one case by task and line, and the cash offers: nothing that is not approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerBudgetInDetail"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listCustomerDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents that are shared with the customer now, the last shared first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerDocuments"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCustomerDocument: {
        parameters: {
            query?: {
                download?: "1";
            };
            header?: never;
            path: {
                number: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file of a document that is shared with the customer now, or a part of it (Range). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listCustomerMessages: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages of a case, newest first, and whether this customer may write. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerMessages"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    writeCustomerMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                };
                "multipart/form-data": {
                    /** @default  */
                    text?: string;
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Writes to the company; refused where only the company writes. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                        };
                    };
                };
            };
            400: components["responses"]["file.broken_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter_message.empty"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["direction.closed"];
            404: components["responses"]["notFound"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCustomerAttachment: {
        parameters: {
            query?: {
                download?: "1";
            };
            header?: never;
            path: {
                number: string;
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A file that came with a message of the case, or a part of it (Range). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCustomerNews: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Older news of one case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["News"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCustomerPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project plan: the tasks in their order, with states, days and media; never those of an inspection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerPlan"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCustomerTaskMedia: {
        parameters: {
            query?: {
                download?: "1";
            };
            header?: never;
            path: {
                number: string;
                task: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture or document of a task on the plan, or a part of it (Range). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    markTabSeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    tab: "communication" | "documents";
                    /** Format: date-time */
                    until: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    endCustomerSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description Strapi’s filters, nested in brackets: `filters[status][$eq]=open`, `filters[$or][0][city][$eq]=Oslo`. Only what the schema lists. */
                filters?: components["schemas"]["StockDocumentFilters"];
                /** @description Attributes to answer: `fields[0]=title`. */
                fields?: ("id" | "documentId" | "createdAt" | "updatedAt" | "title" | "kind" | "shared" | "sharedAt" | "sharedBy" | "keptBack")[];
                /** @description Relations to answer: `populate=*`, `populate[0]=name` or `populate[name][fields][0]=…`. There are: `case` (number, title, status). */
                populate?: string | "case"[] | {
                    case?: string | {
                        fields?: ("number" | "title" | "status")[];
                    };
                };
                /** @description `sort=createdAt:desc` or `sort[0]=…`, by id, documentId, createdAt, updatedAt, title, kind, shared, sharedAt, sharedBy, keptBack, or by a listed attribute of a relation: `sort=case.number`. */
                sort?: string | string[];
                /** @description By page (`page`, `pageSize`) or by place (`start`, `limit`); `withCount=false` spares the counting. */
                pagination?: {
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    start?: number;
                    /** @default 25 */
                    limit?: number;
                    /** @default true */
                    withCount?: boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockDocument"][];
                        meta: {
                            pagination?: {
                                page?: number;
                                pageSize?: number;
                                pageCount?: number;
                                start?: number;
                                limit?: number;
                                total?: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["StockDocumentCreation"];
                };
            };
        };
        responses: {
            /** @description The new document. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockDocument"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            409: components["responses"]["case.state"];
            422: components["responses"]["idempotency.reused"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readDocument: {
        parameters: {
            query?: {
                /** @description Attributes to answer: `fields[0]=title`. */
                fields?: ("id" | "documentId" | "createdAt" | "updatedAt" | "title" | "kind" | "shared" | "sharedAt" | "sharedBy" | "keptBack")[];
                /** @description Relations to answer: `populate=*`, `populate[0]=name` or `populate[name][fields][0]=…`. There are: `case` (number, title, status). */
                populate?: string | "case"[] | {
                    case?: string | {
                        fields?: ("number" | "title" | "status")[];
                    };
                };
            };
            header?: never;
            path: {
                /** @description The document id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    /** @description The version, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockDocument"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    updateDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Changes nothing unless this is still the version. */
                "If-Match"?: string;
            };
            path: {
                /** @description The document id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["StockDocumentChange"];
                };
            };
        };
        responses: {
            /** @description The changed document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockDocument"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_relation.fixed"];
            412: components["responses"]["precondition.failed"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    shareDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Shares the document with the customers of its case, at once. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DocumentState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    unshareDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Takes the share back, at once. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DocumentState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listDossierDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps of dossier types at which clients are asked to approve a PDF, each with the one that is kept for it; for employees of the office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DossierDocument"][];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    keepDossierDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                type: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description At most 1 file of 15 MB, of one of these kinds by its content: pdf.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Keeps another PDF for a step of a dossier type. Open requests about the one before are void, and their clients are asked anew; dossiers that lacked one go on. For employees of the office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DossierDocument"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.encrypted_file.missing_file.tooMany_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            412: components["responses"]["precondition.failed"];
            413: components["responses"]["file.tooLarge_file.tooManyPages_input.tooLarge"];
            415: components["responses"]["file.type"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readDossierDocumentFile: {
        parameters: {
            query?: {
                download?: "1";
            };
            header?: never;
            path: {
                type: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF that is kept for a step, or a part of it (Range); for employees of the office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    startDossiers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The key of the dossier type. */
                    type: string;
                    clients: string[];
                    groups: string[];
                };
            };
        };
        responses: {
            /** @description Starts a dossier of a type for each of many clients, named or by relation group, in the background. A client with an open dossier of the type gets no second one; clients without an e-mail address are named and left out. For employees of an office. */
            202: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DossierStart"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["dossier.starting"];
            422: components["responses"]["dossier.nobody_idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readDossierStart: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the newest start of dossiers has come; for employees of an office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DossierStartProgress"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listDossierTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types of dossiers that an office can start, with their steps, and how many dossiers are at which step, how many of these stuck; for its employees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DossierTypes"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listDossiers: {
        parameters: {
            query?: {
                type?: string;
                status?: "open" | "closed";
                step?: string;
                stuck?: "true" | "false";
                q?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossiers of a type, 50 a page: what is stuck first, and the longest waiting first; for employees of an office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DossierList"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A dossier with its steps and its log; for employees of an office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Dossier"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    approveDossierStep: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The key of the step that was looked at. */
                    step: string;
                };
            };
        };
        responses: {
            /** @description Approves the step that is the office’s to approve. For employees of an office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Dossier"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["dossier.noPortalUser_dossier.state"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    askAgainInDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The key of the step that was looked at. */
                    step: string;
                };
            };
        };
        responses: {
            /** @description Sends once more what the current step began with. For employees of an office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Dossier"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["dossier.state"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    doDossierStepByHand: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The key of the step that was looked at. */
                    step: string;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Marks the current step as done, as somebody has done it by hand. For employees of an office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Dossier"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["dossier.noPortalUser_dossier.state"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    remindOfDossierStep: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The key of the step that was looked at. */
                    step: string;
                };
            };
        };
        responses: {
            /** @description Reminds the client of the current step by mail. For employees of an office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Dossier"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["dossier.state"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    skipDossierStep: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                dossier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The key of the step that was looked at. */
                    step: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Passes over the current step, for a reason. For employees of an office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Dossier"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["dossier.state"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    findUnits: {
        parameters: {
            query: {
                serial: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Any units of the portal with just this serial number, however it is spaced and parted; several where several products have it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FoundUnit"][];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @description Strapi’s filters, nested in brackets: `filters[status][$eq]=open`, `filters[$or][0][city][$eq]=Oslo`. Only what the schema lists. */
                filters?: components["schemas"]["StockInvoiceFilters"];
                /** @description Attributes to answer: `fields[0]=title`. */
                fields?: ("id" | "documentId" | "createdAt" | "updatedAt" | "number" | "amount" | "status" | "comment" | "submittedBy" | "decidedBy" | "decidedAt")[];
                /** @description Relations to answer: `populate=*`, `populate[0]=name` or `populate[name][fields][0]=…`. There are: `case` (number, title, status), `company` (name, kind). */
                populate?: string | ("case" | "company")[] | {
                    case?: string | {
                        fields?: ("number" | "title" | "status")[];
                    };
                    company?: string | {
                        fields?: ("name" | "kind")[];
                    };
                };
                /** @description `sort=createdAt:desc` or `sort[0]=…`, by id, documentId, createdAt, updatedAt, number, amount, status, comment, submittedBy, decidedBy, decidedAt, or by a listed attribute of a relation: `sort=case.number`. */
                sort?: string | string[];
                /** @description By page (`page`, `pageSize`) or by place (`start`, `limit`); `withCount=false` spares the counting. */
                pagination?: {
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    start?: number;
                    /** @default 25 */
                    limit?: number;
                    /** @default true */
                    withCount?: boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockInvoice"][];
                        meta: {
                            pagination?: {
                                page?: number;
                                pageSize?: number;
                                pageCount?: number;
                                start?: number;
                                limit?: number;
                                total?: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["StockInvoiceCreation"];
                };
            };
        };
        responses: {
            /** @description The new invoice. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockInvoice"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            409: components["responses"]["case.state_invoice.numberTaken_invoice.state"];
            422: components["responses"]["idempotency.reused"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readInvoice: {
        parameters: {
            query?: {
                /** @description Attributes to answer: `fields[0]=title`. */
                fields?: ("id" | "documentId" | "createdAt" | "updatedAt" | "number" | "amount" | "status" | "comment" | "submittedBy" | "decidedBy" | "decidedAt")[];
                /** @description Relations to answer: `populate=*`, `populate[0]=name` or `populate[name][fields][0]=…`. There are: `case` (number, title, status), `company` (name, kind). */
                populate?: string | ("case" | "company")[] | {
                    case?: string | {
                        fields?: ("number" | "title" | "status")[];
                    };
                    company?: string | {
                        fields?: ("name" | "kind")[];
                    };
                };
            };
            header?: never;
            path: {
                /** @description The document id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    /** @description The version, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockInvoice"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    updateInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Changes nothing unless this is still the version. */
                "If-Match"?: string;
            };
            path: {
                /** @description The document id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["StockInvoiceChange"];
                };
            };
        };
        responses: {
            /** @description The changed invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockInvoice"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_invoice.numberTaken_invoice.state_relation.fixed"];
            412: components["responses"]["precondition.failed"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    approveInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Approves the invoice as it was handed in, also where it is more than was approved; whoever handed it in is told. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InvoiceState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["invoice.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    rejectInvoice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                };
            };
        };
        responses: {
            /** @description Rejects the invoice; whoever handed it in is told why. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InvoiceState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["invoice.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readPortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What everybody may know of a portal: its name, language and looks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Portal"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    verifyApprovedDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                sha256: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the document of a hash was approved in a portal, on which days, by which certificates; nothing of whom. For everybody. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApprovedDocument"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readArticlePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An article as it is being written, for whoever has the address that its author was given. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ArticlePreview"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readArticlePreviewFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                token: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture or an attachment of a previewed article. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    checkBidLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Says whether a link to bid would open. Changes nothing and tells nothing of the request, as mail programs follow links by themselves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BidLink"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readBidLinkPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                token: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A paper of the request behind a link to bid, or of the own bid, or a part of it (Range). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            404: components["responses"]["link.invalid_notFound"];
            410: components["responses"]["link.expired"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    giveBidByLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** @description JSON: `parts`, for each task either `amount` or `lines` as the portal has it, in minor units without tax; `text`; `keep`, the papers of the bid before that go with this one. */
                    bid: string;
                };
                "multipart/form-data": {
                    token: string;
                    /** @description JSON: `parts`, for each task either `amount` or `lines` as the portal has it, in minor units without tax; `text`; `keep`, the papers of the bid before that go with this one. */
                    bid: string;
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Bids by the link; another bid takes the place of the one before, until the deadline. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Bid"];
                    };
                };
            };
            400: components["responses"]["bid.parts_file.broken_file.tooMany_input.invalid_input.unknownParameter"];
            404: components["responses"]["link.invalid_notFound"];
            409: components["responses"]["budget.way"];
            410: components["responses"]["link.expired_rfq.closed"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    openBidLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description The request behind a link to bid, with the own bid: its description, tasks, papers and deadline, and roughly where the work is. Nothing else of the case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AskedRfq"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            404: components["responses"]["link.invalid_notFound"];
            410: components["responses"]["link.expired"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    checkCustomerLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Says whether a customer’s link would open. Changes nothing, as mail programs follow links by themselves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerLink"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    confirmCustomerLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Opens the session by the link and the code that was sent (CP-08). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerSession"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            403: components["responses"]["code.wrong"];
            404: components["responses"]["link.invalid_notFound"];
            410: components["responses"]["code.expired_link.expired_link.revoked"];
            429: components["responses"]["code.locked_rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    openCustomerLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Opens a customer’s session by her link, or adds the case to the session that comes with the request. Where the case wants a code by SMS, one is sent instead. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerSession"] | components["schemas"]["CodeAsked"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            404: components["responses"]["link.invalid_notFound"];
            409: components["responses"]["code.noMobile"];
            410: components["responses"]["link.expired_link.revoked"];
            429: components["responses"]["code.locked_rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    renewCustomerLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Sends the link again to the address on file, if there is one and it would open. Always answers the same. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readPortalLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                logo: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A logo of the portal, by the name that the portal or its settings give. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readOptOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the recipient of a mail can opt out of. Changes nothing, as mail programs follow links by themselves. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OptOut"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    optOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sends the mail’s recipient no more mails of its kind from this portal (MS-05). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OptOut"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    undoOptOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes that back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OptOut"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCustomerPagePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What customers or clients would see of samples under settings that are being changed, for whoever has the draft’s token (CP-02, CL-02). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Preview"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    editRfq: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string;
                    /** @description Wall-clock time in the portal’s zone, YYYY-MM-DDTHH:mm. */
                    deadline?: string;
                    /** @description Repair tasks of the case. */
                    tasks?: string[];
                    offices?: string[];
                    /** @description Companies outside the network. They get a link and no account. */
                    outsiders?: {
                        name: string;
                        /** Format: email */
                        email: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Changes a request until its decision is due. Once it has been sent, its tasks stay, who was invited stays invited, and those who were told are told what changed. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rfq"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_office.unsuitable_rfq.deadline_rfq.invited_rfq.state_rfq.tasks"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    cancelRfq: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Calls the request off; bids that are sealed stay sealed. Those who were told are told. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rfq"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["rfq.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    decideRfq: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    invitation: string;
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Takes a bid once the deadline has passed: it becomes the budget of the tasks, within the limit of whoever decides (EH-04), and they go to its office. All who were invited are told whether they have won. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rfq"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_limit.exceeded_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_rfq.state_task.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    addRfqPapers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
                "multipart/form-data": {
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Adds up to five papers to a request; those who were told are told. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rfq"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_rfq.state"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readRfqPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A paper of a request, or of a bid once it is unsealed, or a part of it (Range). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    sendRfq: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Tells the invited; from now on they may bid until the deadline. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rfq"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_rfq.deadline_rfq.nobody_rfq.state_rfq.tasks"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    countRmas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many returns the viewer sees in each state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RmaCounts"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listRmas: {
        parameters: {
            query?: {
                cursor?: number;
                state?: "issued" | "inTransit" | "received" | "inspected" | "closed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Returns, the newest first, 30 a page, of one state where it is named. A client’s are those of its company, an agent’s those of the portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedRmas"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readRma: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A return with its lines, and how it moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rma"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    cancelRma: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                };
            };
        };
        responses: {
            /** @description An agent cancels what has not arrived yet, and says why. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rma"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["rma.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    closeRma: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description An agent closes what has been looked at. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rma"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["rma.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    inspectRma: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    results: {
                        /** @enum {string} */
                        result: "accepted" | "rejected";
                        /** @default  */
                        comment?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description An agent says of each line, in its order, what came of it. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rma"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["rma.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readRmaPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper of a return as a PDF, with its number as a barcode. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    receiveRma: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description An agent says that it has arrived. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rma"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["rma.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    shipRma: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    carrier: string;
                    tracking: string;
                };
            };
        };
        responses: {
            /** @description A client says how it has sent what goes back; said again, the newer one holds. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Rma"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["rma.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listMemberSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the member is signed in, newest first. When a session was last seen is known to some minutes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MemberSession"][];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    openMemberSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    portal: string;
                    email: string;
                    password: string;
                    /** @description What the browser calls itself: by it the member knows the session again. */
                    userAgent?: string;
                };
            };
        };
        responses: {
            /** @description A member signs in to one portal. The token is a Bearer token; it is shown once. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        expiresAt: string;
                        member: components["schemas"]["Member"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.failed"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    endOneMemberSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readMemberSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            expiresAt: string;
                            member: components["schemas"]["Member"];
                        };
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    endMemberSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    endOtherMemberSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    portal: string;
                    email: string;
                };
            };
        };
        responses: {
            /** @description Sends the member a link to a new password, if there is such a member: the answer does not say, nor does its time. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description A new password in the place of the one of now. All other sessions of the member end; this one goes on under the token that is answered, shown once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        expiresAt: string;
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["password.wrong"];
            404: components["responses"]["notFound"];
            422: components["responses"]["password.weak"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    portal: string;
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            404: components["responses"]["link.invalid"];
            410: components["responses"]["link.expired_link.revoked"];
            422: components["responses"]["password.weak"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    checkPasswordLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    portal: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            404: components["responses"]["link.invalid"];
            410: components["responses"]["link.expired_link.revoked"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listTasks: {
        parameters: {
            query?: {
                /** @description Strapi’s filters, nested in brackets: `filters[status][$eq]=open`, `filters[$or][0][city][$eq]=Oslo`. Only what the schema lists. */
                filters?: components["schemas"]["StockTaskFilters"];
                /** @description Attributes to answer: `fields[0]=title`. */
                fields?: ("id" | "documentId" | "createdAt" | "updatedAt" | "title" | "kind" | "mainInspection" | "status" | "statusReason" | "description" | "position" | "scheduledFrom" | "scheduledTo" | "meetingAt" | "meetingZone" | "findings")[];
                /** @description Relations to answer: `populate=*`, `populate[0]=name` or `populate[name][fields][0]=…`. There are: `case` (number, title, status), `office` (name, phone, city), `responsible` (name, email, mobile). */
                populate?: string | ("case" | "office" | "responsible")[] | {
                    case?: string | {
                        fields?: ("number" | "title" | "status")[];
                    };
                    office?: string | {
                        fields?: ("name" | "phone" | "city")[];
                    };
                    responsible?: string | {
                        fields?: ("name" | "email" | "mobile")[];
                    };
                };
                /** @description `sort=createdAt:desc` or `sort[0]=…`, by id, documentId, createdAt, updatedAt, title, kind, mainInspection, status, statusReason, description, position, scheduledFrom, scheduledTo, meetingAt, meetingZone, findings, or by a listed attribute of a relation: `sort=case.number`. */
                sort?: string | string[];
                /** @description By page (`page`, `pageSize`) or by place (`start`, `limit`); `withCount=false` spares the counting. */
                pagination?: {
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    start?: number;
                    /** @default 25 */
                    limit?: number;
                    /** @default true */
                    withCount?: boolean;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockTask"][];
                        meta: {
                            pagination?: {
                                page?: number;
                                pageSize?: number;
                                pageCount?: number;
                                start?: number;
                                limit?: number;
                                total?: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["StockTaskCreation"];
                };
            };
        };
        responses: {
            /** @description The new task. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockTask"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            409: components["responses"]["case.state_task.mainInspectionTaken_task.needs_task.noInspection_task.state"];
            422: components["responses"]["idempotency.reused"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readTask: {
        parameters: {
            query?: {
                /** @description Attributes to answer: `fields[0]=title`. */
                fields?: ("id" | "documentId" | "createdAt" | "updatedAt" | "title" | "kind" | "mainInspection" | "status" | "statusReason" | "description" | "position" | "scheduledFrom" | "scheduledTo" | "meetingAt" | "meetingZone" | "findings")[];
                /** @description Relations to answer: `populate=*`, `populate[0]=name` or `populate[name][fields][0]=…`. There are: `case` (number, title, status), `office` (name, phone, city), `responsible` (name, email, mobile). */
                populate?: string | ("case" | "office" | "responsible")[] | {
                    case?: string | {
                        fields?: ("number" | "title" | "status")[];
                    };
                    office?: string | {
                        fields?: ("name" | "phone" | "city")[];
                    };
                    responsible?: string | {
                        fields?: ("name" | "email" | "mobile")[];
                    };
                };
            };
            header?: never;
            path: {
                /** @description The document id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    /** @description The version, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockTask"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Changes nothing unless this is still the version. */
                "If-Match"?: string;
            };
            path: {
                /** @description The document id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: components["schemas"]["StockTaskChange"];
                };
            };
        };
        responses: {
            /** @description The changed task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StockTask"];
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_relation.fixed_task.mainInspectionTaken_task.needs_task.noInspection_task.state"];
            412: components["responses"]["precondition.failed"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    allocateTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    office: string;
                };
            };
        };
        responses: {
            /** @description Gives the task to an available office that does such work. Where the office has said who gets it, that is named at once. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_office.unsuitable_task.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    approveTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The work is accepted. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_task.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readTaskBudgets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All budgets of a task, the newest first, and its cash offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskBudgets"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    submitBudget: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string;
                    /** @description The whole sum without tax and materials, where the budget has no lines. */
                    amount?: number | string;
                    /** @description Other tasks of the office on the case that one sum is for: document ids, in a form parted by commas. */
                    coveredTasks?: string[] | string;
                    lines?: {
                        text: string;
                        room?: string;
                        quantity: string;
                        unitPrice: number;
                    }[];
                };
                "multipart/form-data": {
                    description?: string;
                    /** @description The whole sum without tax and materials, where the budget has no lines. */
                    amount?: number | string;
                    /** @description Other tasks of the office on the case that one sum is for: document ids, in a form parted by commas. */
                    coveredTasks?: string[] | string;
                    lines?: {
                        text: string;
                        room?: string;
                        quantity: string;
                        unitPrice: number;
                    }[];
                    /**
                     * Format: binary
                     * @description At most 1 file of 15 MB, of one of these kinds by its content: pdf, xlsx, docx, csv, jpg, png.
                     */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Asks for a sum for a task, in one, with the file that it was worked out in, or by lines, as the portal does it; the partner’s office does, or somebody on its behalf. While work goes on, the old one stays in force until this is approved. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Budget"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["budget.way_case.state_task.needs_task.state"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    approveBudget: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    lines?: string[];
                    /** @description Why the rest is not approved. */
                    comment?: string;
                };
            };
        };
        responses: {
            /** @description Approves the budget that waits, all of it or the lines that are named, within the limit of whoever approves (EH-04). Lines that were approved before stay approved; named alone, they are what is approved. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_limit.exceeded_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["budget.state_case.state_task.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    forwardBudget: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Leaves the budget that waits to the case handler, who is told. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["budget.forwarded_budget.state_case.state_task.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    rejectBudget: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version that the change is based on. */
                "If-Match"?: string;
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                };
            };
        };
        responses: {
            /** @description Rejects the budget that waits. One that is in force while work goes on stays in force. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["budget.state_case.state_task.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    makeCashOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    amount: number;
                    line?: string;
                };
            };
        };
        responses: {
            /** @description Offers the customer a sum for doing the task, or one line of its budget, herself. She reads the text. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CashOffer"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_cashOffer.standing_task.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    confirmTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The office takes the task. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_task.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    endTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Work is finished. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_task.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readFindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What an inspection found so far. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportedFindings"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    reportFindings: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectionFindings"];
            };
        };
        responses: {
            /** @description Writes down what the inspection found, in place of what was written before; from its start until it is approved. `If-Match` names the version that was read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportedFindings"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_task.noInspection_task.state"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    addTaskMedia: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    files: string[];
                };
            };
        };
        responses: {
            /** @description Adds up to ten pictures or documents to the task. Its customers see them on the plan, but for those of an inspection. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AddedMedia"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.missing_file.tooMany_idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    moveTaskMedia: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    to: "extras" | "media";
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    setMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    at: string | null;
                    zone?: string;
                };
            };
        };
        responses: {
            /** @description Sets or clears the meeting with the customer: wall-clock time, in the portal’s zone unless another is named. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_task.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    removeTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description The task is not needed; before it is started. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_task.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    setResponsible: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    responsible: string;
                };
            };
        };
        responses: {
            /** @description Names who does it: somebody of the task’s office. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_member.unsuitable_task.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    scheduleTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                };
            };
        };
        responses: {
            /** @description Sets the days. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_task.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    sendTaskBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    comment: string;
                };
            };
        };
        responses: {
            /** @description The work is not accepted. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_task.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    startTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Work begins. */
            200: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskState"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.state_task.state"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readUnitChoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of which products units are, and with which companies they can be; for agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnitChoices"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readUnitsAsCsv: {
        parameters: {
            query?: {
                q?: string;
                registration?: "pending" | "registered";
                warranty?: "in" | "out" | "notRegistered" | "unknown";
                company?: string;
                sort?: "product" | "serial" | "newest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a unit of the list, as CSV in the viewer’s language, in the columns in which units are brought in (CL-13). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readUnitsAsXlsx: {
        parameters: {
            query?: {
                q?: string;
                registration?: "pending" | "registered";
                warranty?: "in" | "out" | "notRegistered" | "unknown";
                company?: string;
                sort?: "product" | "serial" | "newest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a unit of the list, as XLSX in the viewer’s language, in the columns in which units are brought in (CL-13). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    importUnits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default false
                     * @enum {string}
                     */
                    apply?: "true" | "false";
                };
                "multipart/form-data": {
                    /**
                     * @default false
                     * @enum {string}
                     */
                    apply?: "true" | "false";
                    /**
                     * Format: binary
                     * @description At most 1 file of 25 MB, of one of these kinds by its content: xlsx, csv, txt.
                     */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Reads a table (CSV or XLSX, at most 100000 lines) of units. Says what it would change, and each field that is wrong; with `apply` has it taken over in the background, by product and serial number. For agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnitImport"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.missing_file.tooMany_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["import.running"];
            413: components["responses"]["file.tooLarge_import.tooLong_input.tooLarge"];
            415: components["responses"]["file.type"];
            422: components["responses"]["import.heads_import.lines"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readUnitImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the newest table of units has been taken over; for agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnitImportProgress"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                q?: string;
                registration?: "pending" | "registered";
                warranty?: "in" | "out" | "notRegistered" | "unknown";
                company?: string;
                sort?: "product" | "serial" | "newest";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Units with their warranty: a client’s are those that are with its company, an agent’s those of the portal; 30 a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedUnits"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    serial: string;
                    /** @description The document id of the product. */
                    product: string;
                    shippedOn: string | null;
                    /** @description The document id of a dealer or client; null for nobody. */
                    company: string | null;
                };
            };
        };
        responses: {
            /** @description Takes up a unit; with a company it waits there to be registered. For agents. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Unit"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["unit.serialTaken"];
            422: components["responses"]["idempotency.reused_unit.incomplete"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A unit of the portal. Whom it belongs to, its claims in full and what happened to it is told to the company that it is with and to agents; everybody else reads product, serial number, warranty and the states of claims (CL-13). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Unit"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    changeUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    serial: string;
                    /** @description The document id of the product. */
                    product: string;
                    shippedOn: string | null;
                };
            };
        };
        responses: {
            /** @description Sets serial number, product and day of shipment of a unit; for agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Unit"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["unit.serialTaken_unit.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["unit.incomplete"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    assignUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The document id of a dealer or client; null for nobody. */
                    company: string | null;
                };
            };
        };
        responses: {
            /** @description Says with which dealer or client a unit is; for agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Unit"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["unit.state"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    extendWarranty: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    what: "parts" | "labour" | "both";
                    months: number;
                    reason: string;
                } | {
                    /** @enum {string} */
                    what: "parts" | "labour" | "both";
                    /** Format: date */
                    until: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Extends the warranty of one unit, with a reason; for agents of level 3 and above. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Unit"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["unit.state"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    registerUnit: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ownerName: string;
                    /** @description Empty for none. */
                    ownerEmail: string;
                    /** @description As people write it; empty for none. */
                    ownerPhone: string;
                    siteAddress: string;
                    /** @description A day; empty where it is not known yet. */
                    deliveredOn: string;
                };
            };
        };
        responses: {
            /** @description Registers a unit: its end customer, the site, the day of delivery. What is missing or cannot be is told all at once (CL-14). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Unit"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["unit.state"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["unit.incomplete"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    correctRegistration: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ownerName: string;
                    /** @description Empty for none. */
                    ownerEmail: string;
                    /** @description As people write it; empty for none. */
                    ownerPhone: string;
                    siteAddress: string;
                    /** @description A day; empty where it is not known yet. */
                    deliveredOn: string;
                };
            };
        };
        responses: {
            /** @description Corrects a registration: its dealer within 30 days, an agent at any time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Unit"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["unit.state_unit.window"];
            412: components["responses"]["precondition.failed"];
            422: components["responses"]["unit.incomplete"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    countWorkCases: {
        parameters: {
            query?: {
                user?: string;
                mine?: "true";
                external?: "true";
                action?: "true";
                status?: string;
                office?: string;
                q?: string;
                row?: "reminders" | "rfqs" | "customers" | "partnerDocuments" | "invoices" | "decisions" | "forwarded" | "asks" | "newExternal" | "asExternalHandler" | "officeTasks" | "ownTasks";
                when?: "today" | "tomorrow" | "later";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many cases these filters find. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseCount"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listWorkCases: {
        parameters: {
            query?: {
                user?: string;
                mine?: "true";
                external?: "true";
                action?: "true";
                status?: string;
                office?: string;
                q?: string;
                row?: "reminders" | "rfqs" | "customers" | "partnerDocuments" | "invoices" | "decisions" | "forwarded" | "asks" | "newExternal" | "asExternalHandler" | "officeTasks" | "ownTasks";
                when?: "today" | "tomorrow" | "later";
                sort?: "due" | "newest";
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases that a member sees, filtered (EH-11, EH-12), what is due first unless asked otherwise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedCases"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    createWorkCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: string;
                    title: string;
                    /** @enum {string} */
                    type: "water" | "fire" | "storm" | "burglary" | "renovation" | "other";
                    damageNote?: string;
                    street?: string;
                    postalCode?: string;
                    city?: string;
                    latitude?: number;
                    longitude?: number;
                    /** @default [] */
                    contacts?: {
                        /**
                         * @default customer
                         * @enum {string}
                         */
                        role?: "customer" | "contactPerson" | "other";
                        name: string;
                        /** Format: email */
                        email?: string;
                        mobile?: string;
                        language?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Opens a case with its contacts; for level 5 of the portal’s own company. Whoever opens it handles it. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseState"];
                    };
                };
            };
            400: components["responses"]["contact.mobileInvalid_idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.numberTaken"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who can become case handler of the case, and who its technical adviser. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Colleagues"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listExternalMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom the office can name external case handler: marked members of its own, and of other available offices of its company (EH-07). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExternalMembers"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["case.noExternalOffice"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listExternalOffices: {
        parameters: {
            query?: {
                all?: "true";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offices that can take the external case handler’s role on this case: the nearest ones, or all that are available, each with somebody who is marked (EH-06). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExternalOffices"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listRfqOffices: {
        parameters: {
            query?: {
                all?: "true";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offices that can be asked for a quotation: the nearest ones, or all that are available and do repairs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RfqOffices"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readWorkCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A case as its page in the workspace shows it: what the member sees of it, and the commands that she may give. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkCase"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCalculation: {
        parameters: {
            query?: {
                download?: "1";
            };
            header?: never;
            path: {
                number: string;
                budget: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file that the sum of a budget was worked out in, or a part of it (Range). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCostControl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The money of a case by task: what is approved, what waits, what was changed, and what the customer is offered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseCosts"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCaseDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents of the case, newest first; those who do not read the whole case get what they or their company added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkDocuments"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readWorkDocument: {
        parameters: {
            query?: {
                download?: "1";
                version?: string;
            };
            header?: never;
            path: {
                number: string;
                document: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file of a document that the member reads, or a part of it (Range); of a report that was made several times, an earlier version, too. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    markDocumentsSeen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Says that the company has looked at what its partners added to the case (CP-21). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description How many had not been. */
                            seen: number;
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCaseInvoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoices of the case, newest first, against the approved budgets of those who handed them in; a partner’s own alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseInvoices"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readInvoiceFile: {
        parameters: {
            query?: {
                download?: "1";
            };
            header?: never;
            path: {
                number: string;
                invoice: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file of an invoice that the member reads, or a part of it (Range). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCaseLog: {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything that happened on the case, newest first; of partners’ money and of the customers’ letters for those alone who may read them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CaseLog"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCasePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture of the case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readSettlement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the damage comes to for the customer: work that is approved, what is paid in cash, less the deductible. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Settlement"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readTaskMedia: {
        parameters: {
            query?: {
                download?: "1";
            };
            header?: never;
            path: {
                number: string;
                task: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture or paper of a task, or a part of it (Range). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listClientCompanies: {
        parameters: {
            query?: {
                q?: string;
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dealers and clients of the portal by name, with their logins and open claims; for its agents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientCompanies"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    openClientCompany: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    phone: string;
                    /** @description Minor units an hour. */
                    labourRate: number | null;
                    /** @enum {string} */
                    kind: "dealer" | "client";
                };
            };
        };
        responses: {
            /** @description Takes up a dealer or client, with one office; for agents of level 3 and above. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientCompany"];
                    };
                };
            };
            400: components["responses"]["contact.mobileInvalid_idempotency.keyInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClientCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                company: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A dealer or client with its logins; for agents of the portal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientCompany"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    changeClientCompany: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                company: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    phone: string;
                    /** @description Minor units an hour. */
                    labourRate: number | null;
                };
            };
        };
        responses: {
            /** @description Sets name, telephone and labour rate of a dealer or client; for agents of level 3 and above. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientCompany"];
                    };
                };
            };
            400: components["responses"]["contact.mobileInvalid_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    inviteLogin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a retry harmless: the same key with the same request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                company: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** Format: email */
                    email: string;
                    language: string | null;
                };
            };
        };
        responses: {
            /** @description Makes a login of a dealer or client, and sends it a link by which its first password is set: once, within seven days. For agents of level 3 and above. */
            201: {
                headers: {
                    /** @description `true` where this answer was given before. */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientCompany"];
                    };
                };
            };
            400: components["responses"]["idempotency.keyInvalid_input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["member.loginTaken"];
            422: components["responses"]["idempotency.reused"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    inviteLoginAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                company: string;
                login: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Sends a login that was never used a new link; those sent before open nothing. For agents of level 3 and above. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientCompany"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["login.state"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    lockLogin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                company: string;
                login: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Locks a login. Its sessions end at once, and it cannot sign in. For agents of level 3 and above. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientCompany"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["login.state"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    unlockLogin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                company: string;
                login: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Opens a login that was locked; its password is that of before. For agents of level 3 and above. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientCompany"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["login.state"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The viewer’s company with its offices and members; for level 4 and above. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Company"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    changeMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    level?: number;
                    active?: boolean;
                    awayFrom?: string | null;
                    awayUntil?: string | null;
                    /** @description An active member of the same company. */
                    deputy?: string | null;
                };
            };
        };
        responses: {
            /** @description Sets level, activity, absence and deputy of a member of the viewer’s company; for level 4 and above, up to the own level. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CompanyMember"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["member.oneself_member.unsuitable"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    changeOffice: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                office: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    available?: boolean;
                    /** @description By kind of task: an active member of the office, or null for nobody. Kinds that are not named stay as they are. */
                    automaticAssignment?: {
                        [key: string]: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Says whether an office of the viewer’s company can be given new work, and who there gets it at once; for level 4 and above. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CompanyOffice"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing"];
            404: components["responses"]["notFound"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member’s dashboard: rows × today, tomorrow, later (CP-21). Each number is that of the list with the same `row` and `when`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Dashboard"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listExternalOfficesOfCases: {
        parameters: {
            query: {
                cases: string;
                all?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offices that can take the external case handler’s role on several cases at once, by distance from the farthest of them (EH-06). Cases that the viewer does not see are passed over. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ExternalOffices"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listLineTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines of work that the member’s company keeps under names, for its budgets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LineTemplate"][];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    saveLineTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    lines: {
                        text: string;
                        room?: string;
                        quantity: string;
                        unitPrice: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Keeps lines of work under a name, for the whole company. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LineTemplate"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["lineTemplate.nameTaken_lineTemplate.tooMany"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    deleteLineTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readOneself: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The viewer as her company knows her: absence, deputy, and who could stand in for her. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Oneself"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    changeOneself: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    awayFrom?: string | null;
                    awayUntil?: string | null;
                    /** @description An active member of the same company. */
                    deputy?: string | null;
                };
            };
        };
        responses: {
            /** @description Sets the viewer’s own absence and deputy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Oneself"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["member.unsuitable"];
            412: components["responses"]["precondition.failed"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listMeetings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The next meetings with customers: of a case handler’s own open cases, of all open cases that another member sees. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Meetings"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    findPeople: {
        parameters: {
            query?: {
                q?: string;
                id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Members and offices for the filters of the case list, by name, at most 20: of the portal for case handlers, for others of their own company and of cases that they see. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkPerson"][];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    countCaseReport: {
        parameters: {
            query?: {
                user?: string;
                mine?: "true";
                external?: "true";
                action?: "true";
                status?: string;
                office?: string;
                q?: string;
                row?: "reminders" | "rfqs" | "customers" | "partnerDocuments" | "invoices" | "decisions" | "forwarded" | "asks" | "newExternal" | "asExternalHandler" | "officeTasks" | "ownTasks";
                when?: "today" | "tomorrow" | "later";
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many cases a report would have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReportCount"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCaseReportAsCsv: {
        parameters: {
            query?: {
                user?: string;
                mine?: "true";
                external?: "true";
                action?: "true";
                status?: string;
                office?: string;
                q?: string;
                row?: "reminders" | "rfqs" | "customers" | "partnerDocuments" | "invoices" | "decisions" | "forwarded" | "asks" | "newExternal" | "asExternalHandler" | "officeTasks" | "ownTasks";
                when?: "today" | "tomorrow" | "later";
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a case that the member sees, with its key figures, newest first, as CSV in the member’s language (EH-13). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCaseReportAsXlsx: {
        parameters: {
            query?: {
                user?: string;
                mine?: "true";
                external?: "true";
                action?: "true";
                status?: string;
                office?: string;
                q?: string;
                row?: "reminders" | "rfqs" | "customers" | "partnerDocuments" | "invoices" | "decisions" | "forwarded" | "asks" | "newExternal" | "asExternalHandler" | "officeTasks" | "ownTasks";
                when?: "today" | "tomorrow" | "later";
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a case that the member sees, with its key figures, newest first, as XLSX in the member’s language (EH-13). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests for quotation that the member’s offices were invited to, from authority level 3 on (EH-15). The case behind one stays its company’s. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitations"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of them, with the own bid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AskedRfq"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    giveBid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description JSON: `parts`, for each task either `amount` or `lines` as the portal has it, in minor units without tax; `text`; `keep`, the papers of the bid before that go with this one. */
                    bid: string;
                };
                "multipart/form-data": {
                    /** @description JSON: `parts`, for each task either `amount` or `lines` as the portal has it, in minor units without tax; `text`; `keep`, the papers of the bid before that go with this one. */
                    bid: string;
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Bids for the office that was invited; another bid takes the place of the one before, until the deadline. Nobody else sees it before then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Bid"];
                    };
                };
            };
            400: components["responses"]["bid.parts_file.broken_file.tooMany_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["budget.way"];
            410: components["responses"]["rfq.closed"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readInvitationPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A paper of the request, or of the own bid, or a part of it (Range). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readSince: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What others have done on the member’s own open cases since she was last here, newest first, at most 30: of cases whose log she may read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Since"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listTaskOffices: {
        parameters: {
            query?: {
                category?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Available offices that do what the task needs, nearest first. Categories are shown, and looked for, with the right `offices.categories`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskOffices"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listTaskPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who can be made responsible for the task: the people of its office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TaskPeople"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["level.missing_right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The views of the case list, those that everybody has and the member’s own (EH-11), each with how many cases it finds now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkViews"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @description What the list is asked for, as in its address, without a cursor. */
                    query: string;
                };
            };
        };
        responses: {
            /** @description Keeps a list of cases under a name, for the member alone. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedView"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["view.nameTaken_view.tooMany"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    deleteView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    changeView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description What the list is asked for, as in its address, without a cursor. */
                    query?: string;
                };
            };
        };
        responses: {
            /** @description Gives a view another name, or has it ask for something else. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SavedView"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            404: components["responses"]["notFound"];
            409: components["responses"]["view.nameTaken"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listArticlePortals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portals whose articles this administrator may read, and the languages that articles are written in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            portals: {
                                key: string;
                                name: string;
                                language: string;
                            }[];
                            languages: {
                                tag: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listArticlesOfAuthors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The articles of a portal, with what readers think of them; those first that were changed last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedArticleOfAuthor"][];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    beginArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Begins an article: an empty draft that nobody else reads. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenedArticle"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readArticleOfAuthor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An article as its author left it, with signed addresses of its pictures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenedArticle"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    saveArticle: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
                article: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenArticle"];
            };
        };
        responses: {
            /** @description Saves what an author has written; readers see it once it has been published. `If-Match` names the version it is based on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenedArticle"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["article.conflict"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    addArticleAttachment: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
                article: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description At most 1 file of 15 MB, of one of these kinds by its content: pdf, docx, xlsx, csv, txt, jpg, png, webp.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Takes a file in that goes along with the article from its next version on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenedArticle"];
                    };
                };
            };
            400: components["responses"]["file.broken_file.missing_file.tooMany_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["article.conflict_article.files"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    removeArticleAttachment: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
                article: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes a file off the article from its next version on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenedArticle"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["article.conflict"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    addArticlePicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                article: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description At most 1 file of 15 MB, of one of these kinds by its content: jpg, png, webp.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Takes a picture in that the body can then name. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            address: string;
                        };
                    };
                };
            };
            400: components["responses"]["file.broken_file.missing_file.tooMany_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    previewArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                article: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenArticle"];
            };
        };
        responses: {
            /** @description Keeps an article as it is being written for five minutes; the address shows it in the portal. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            address: string;
                            expiresAt: number;
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    publishArticle: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Shows this version to readers from now on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenedArticle"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["article.conflict"];
            422: components["responses"]["article.incomplete"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listArticleVotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What readers of the portal say of an article, newest first (CL-16). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            company: string | null;
                            helpful: boolean;
                            comment: string | null;
                            at: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    withdrawArticle: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
                article: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes the article away from its readers; it is a draft again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenedArticle"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["article.conflict"];
            428: components["responses"]["precondition.missing"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readMessagesAttention: {
        parameters: {
            query?: {
                portal?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What somebody has to look at: messages that wait, failed or came back, mails in quarantine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessagesAttention"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One message, whole; secrets stand in it as •••. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageAtDesk"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    acceptReceivedMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    portal?: string;
                    caseNumber?: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.invalid_input.unknownParameter_message.empty_message.unmatched"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["claim.state_message.state"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    discardReceivedMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["message.state"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    sendMessageAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["message.state"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readMessageSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source of a message as it went, with secrets struck, or as it came. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "message/rfc822": unknown;
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listTemplatePortals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portals whose templates this administrator may read, and the languages that portals speak. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            portals: {
                                key: string;
                                name: string;
                                language: string;
                            }[];
                            languages: {
                                tag: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listTemplates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All templates, and where this portal has words of its own (MS-05). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ListedTemplate"][];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                template: string;
                channel: "email" | "sms";
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A template in one language: the portal’s words, the shipped ones, and the variables that they can name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["OpenedTemplate"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    saveTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
                template: string;
                channel: "email" | "sms";
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateWords"];
            };
        };
        responses: {
            /** @description Saves words as a new version; they hold from the next message on. `If-Match` names the version they are based on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateVersion"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["template.conflict"];
            422: components["responses"]["template.findings"];
            428: components["responses"]["precondition.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    previewTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                template: string;
                channel: "email" | "sms";
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: components["schemas"]["TemplateWords"];
                    record: string | null;
                };
            };
        };
        responses: {
            /** @description What is wrong with words that are not saved; where nothing is, what a message of them looks like, with a real record’s values and no link that opens anything. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            findings: {
                                /** @enum {string} */
                                part: "subject" | "html" | "text" | "footer";
                                code: string;
                                name: string;
                                line: number;
                                column: number;
                                message: string;
                            }[];
                            mail: {
                                subject: string;
                                html: string;
                                text: string;
                            } | null;
                            sms: {
                                text: string;
                                size: {
                                    /** @enum {string} */
                                    encoding: "GSM-7" | "UCS-2";
                                    length: number;
                                    segments: number;
                                    costly: string[];
                                };
                            } | null;
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    resetTemplate: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
                template: string;
                channel: "email" | "sms";
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Goes back to the shipped words, as a new version. `If-Match` names the version that it replaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateVersion"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["template.conflict"];
            428: components["responses"]["precondition.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    sendTemplateTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                template: string;
                channel: "email" | "sms";
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: components["schemas"]["TemplateWords"];
                    record: string | null;
                };
            };
        };
        responses: {
            /** @description Sends a mail of words that may not be saved to the administrator who asks, and to nobody else. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            recipient: string;
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            422: components["responses"]["template.findings"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listTemplateVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                template: string;
                channel: "email" | "sms";
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions of a template in one language, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateVersion"][];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    restoreTemplateVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
                template: string;
                channel: "email" | "sms";
                language: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Saves an older version as the newest. `If-Match` names the version that it replaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TemplateVersion"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["template.conflict"];
            422: components["responses"]["template.findings"];
            428: components["responses"]["precondition.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listTemplateRecords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                template: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest records of the portal that a template could be about, to preview it with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            label: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listReceivedMails: {
        parameters: {
            query?: {
                portal?: string;
                search?: string;
                cursor?: string;
            };
            header?: never;
            path: {
                list: "quarantined" | "unreadable" | "received";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mails that came in, newest first: in quarantine, unreadable, or worked off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageList"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listSentMessages: {
        parameters: {
            query?: {
                portal?: string;
                search?: string;
                cursor?: string;
            };
            header?: never;
            path: {
                list: "waiting" | "failed" | "sent";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Messages that wait, failed or were sent, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MessageList"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listReportPortals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portals of whose cases this administrator may have reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            key: string;
                            name: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    countPortalReport: {
        parameters: {
            query?: {
                status?: string;
                external?: "true";
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many cases a portal’s report would have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            count: number;
                            /** @description There are more than the 10000 that were counted. */
                            more: boolean;
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readPortalReportAsCsv: {
        parameters: {
            query?: {
                status?: string;
                external?: "true";
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a case of a portal with its key figures, newest first, as CSV in the portal’s language (EH-13). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readPortalReportAsXlsx: {
        parameters: {
            query?: {
                status?: string;
                external?: "true";
                from?: string;
                to?: string;
            };
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a case of a portal with its key figures, newest first, as XLSX in the portal’s language (EH-13). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listRoleMatrixPortals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portals whose role matrix this administrator may read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            key: string;
                            name: string;
                            currency: string;
                            /** @description Whether budgets are made of work items; some rights exist only with them, one only without. */
                            workItems: boolean;
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    countMarkedMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many members are marked for each role, and how many of them have an approval limit of their own. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            role: "externalCaseHandler" | "projectManager" | "inspector";
                            members: number;
                            ownLimits: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readRoleMatrix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rights of each role in a portal, as they hold now, and the approval limit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RoleMatrixVersion"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    saveRoleMatrix: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleMatrix"];
            };
        };
        responses: {
            /** @description Saves the matrix as a new version, which acts at once. `If-Match` names the version that it is based on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RoleMatrixVersion"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["settings.conflict"];
            428: components["responses"]["precondition.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listRoleMatrixVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions, newest first, each with the rights that it gave and took. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PastRoleMatrixVersion"][];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    restoreRoleMatrix: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Saves an older version as the newest. `If-Match` names the version that it replaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RoleMatrixVersion"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["settings.conflict"];
            428: components["responses"]["precondition.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listMarkableMembers: {
        parameters: {
            query?: {
                search?: string;
                role?: "externalCaseHandler" | "projectManager" | "inspector";
                cursor?: string;
            };
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members of all companies of a portal by name, with the roles that they are marked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MarkedMemberList"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readMarkableMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One member with its roles, the history of its marks and in how many open cases it holds each role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MarkedMemberWithHistory"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    markMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                member: string;
                role: "externalCaseHandler" | "projectManager" | "inspector";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleMark"];
            };
        };
        responses: {
            /** @description Marks a member for a role, or changes its approval limit (EH-05). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MarkedMemberWithHistory"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    unmarkMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
                member: string;
                role: "externalCaseHandler" | "projectManager" | "inspector";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ends the mark for a role; the rights of the role end with it, also on the open cases that the answer counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MarkedMemberWithHistory"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listClientPortals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portals whose client portal this administrator may set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            key: string;
                            name: string;
                            kind: string;
                            decisions: boolean;
                            timeZone: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readClientPortalSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a client portal looks like and says now (CL-02). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientPortalVersion"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    saveClientPortalSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientPortalSettings"];
            };
        };
        responses: {
            /** @description Saves the settings as a new version. `If-Match` names the version they are based on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientPortalVersion"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["settings.conflict"];
            428: components["responses"]["precondition.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    addClientPortalLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description At most 1 file of 10 MB, of one of these kinds by its content: jpg, png, webp.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Takes a picture in that the settings of this client portal can then name as its logo. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            logo: string;
                        };
                    };
                };
            };
            400: components["responses"]["file.broken_file.missing_file.tooMany_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    previewClientPortal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: components["schemas"]["ClientPortalSettings"];
                    language: string;
                };
            };
        };
        responses: {
            /** @description Keeps settings that are not saved for five minutes; the address shows sample claims under them. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            address: string;
                            expiresAt: number;
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listClientPortalVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions, newest first, each with what it changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            version: number;
                            settings: {
                                useCompanyLogo: boolean;
                                logo: string | null;
                                colours: {
                                    page: string;
                                    menu: string;
                                    menuItem: string;
                                    menuText: string;
                                    menuSelected: string;
                                    heading: string;
                                };
                                menu: {
                                    /** @enum {string} */
                                    entry: "home" | "claims" | "products" | "rmas" | "knowledge" | "account";
                                    hidden: boolean;
                                    names: {
                                        [key: string]: string;
                                    };
                                }[];
                                buttons: {
                                    newClaim: {
                                        [key: string]: string;
                                    };
                                };
                                homepage: {
                                    heading: {
                                        [key: string]: string;
                                    };
                                    text: {
                                        [key: string]: string;
                                    };
                                };
                            };
                            actor: {
                                kind: string;
                                id: number | null;
                                name: string;
                            } | null;
                            createdAt: number | null;
                            restoredFrom: number | null;
                            changes: {
                                setting: string;
                                from: unknown;
                                to: unknown;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    restoreClientPortalVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Saves an older version as the newest. `If-Match` names the version that it replaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientPortalVersion"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["settings.conflict"];
            428: components["responses"]["precondition.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listLanguages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The languages of this installation: one a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            tag: string;
                            name: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listPortalAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which portals each API token and administrator may touch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            subject: "apiToken" | "admin";
                            id: number;
                            name: string;
                            kind: string;
                            portals: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    setPortalAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subject: "apiToken" | "admin";
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    portals: string[];
                };
            };
        };
        responses: {
            /** @description Ties an API token or an administrator to portals; it replaces what stood there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            subject: "apiToken" | "admin";
                            id: number;
                            name: string;
                            kind: string;
                            portals: string[];
                        }[];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter_relation.unknown"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listSettingsPortals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portals whose customer page this administrator may set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            key: string;
                            name: string;
                            kind: string;
                            decisions: boolean;
                            timeZone: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readCustomerPageSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings of a portal’s customer page that hold now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerPageVersion"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    saveCustomerPageSettings: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerPageSettings"];
            };
        };
        responses: {
            /** @description Saves the settings as a new version. `If-Match` names the version they are based on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerPageVersion"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["settings.conflict"];
            428: components["responses"]["precondition.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listCustomerPageVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions, newest first, each with what it changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            version: number;
                            settings: {
                                smsCode: boolean;
                                /** @enum {string} */
                                audience: "customer" | "contactPerson" | "both" | "allContacts";
                                /** @enum {string} */
                                sendLink: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "manual";
                                daysVisibleAfterClose: number;
                                /** @enum {string} */
                                budgetTile: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                                /** @enum {string} */
                                newsTile: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                                newsKinds: string[];
                                scheduleTile: boolean;
                                /** @enum {string} */
                                planPage: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                                /** @enum {string} */
                                communicationPage: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                                /** @enum {string} */
                                communicationDirection: "both" | "toCustomer" | "fromCustomer";
                                /** @enum {string} */
                                documentsPage: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                                /** @enum {string} */
                                inspectionReport: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                                /** @enum {string} */
                                settlementReport: "caseCreated" | "mainInspectionAssigned" | "positiveDecision" | "never";
                                handlerName: boolean;
                                handlerMobile: boolean;
                                partnerContact: boolean;
                                helpContact: string;
                                useCompanyLogo: boolean;
                                logo: string | null;
                                colours: {
                                    page: string;
                                    menu: string;
                                    menuItem: string;
                                    menuText: string;
                                    menuSelected: string;
                                    heading: string;
                                };
                            };
                            actor: {
                                kind: string;
                                id: number | null;
                                name: string;
                            } | null;
                            createdAt: number | null;
                            restoredFrom: number | null;
                            changes: {
                                setting: string;
                                from: unknown;
                                to: unknown;
                            }[];
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    restoreCustomerPageVersion: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Saves an older version as the newest. `If-Match` names the version that it replaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CustomerPageVersion"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["settings.conflict"];
            428: components["responses"]["precondition.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    countDueLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many contacts of open cases should have a link by the settings in force but got none yet, and how many reports should be shared (CP-05). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            cases: number;
                            contacts: number;
                            reports: number;
                        };
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    sendDueLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sends those links and shares those reports in the background, after the administrator has confirmed their numbers. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            cases: number;
                            contacts: number;
                            reports: number;
                        };
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readDueLinksJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the newest of these jobs is: cases done of how many, links sent, reports shared. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            state: "queued" | "running" | "done";
                            done: number;
                            total: number;
                            failed: number;
                            contacts: number;
                            reports: number;
                        } | null;
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    addPortalLogo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description At most 1 file of 10 MB, of one of these kinds by its content: jpg, png, webp.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Takes a picture in that the settings of this portal can then name as its logo (CP-02). */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            logo: string;
                        };
                    };
                };
            };
            400: components["responses"]["file.broken_file.missing_file.tooMany_input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            413: components["responses"]["file.tooLarge_input.tooLarge"];
            415: components["responses"]["file.type"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    previewCustomerPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    settings: components["schemas"]["CustomerPageSettings"];
                    /** @enum {string} */
                    stage: "registered" | "inspection" | "decision" | "closed";
                    language: string;
                };
            };
        };
        responses: {
            /** @description Keeps settings that are not saved for five minutes; the address shows a sample case under them. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            address: string;
                            expiresAt: number;
                        };
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            429: components["responses"]["rate.limited"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listWarrantyPortals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portals whose warranty policies this administrator may read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            key: string;
                            name: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    readWarrantyPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The warranty policies of a portal, as they hold now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WarrantyPoliciesVersion"];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    publishWarrantyPolicies: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WarrantyPolicies"];
            };
        };
        responses: {
            /** @description Publishes the policies as a new version, which holds at once, where they keep all their examples. `If-Match` names the version that it is based on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WarrantyPoliciesVersion"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["settings.conflict"];
            422: components["responses"]["warranty.examples"];
            428: components["responses"]["precondition.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    listWarrantyVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                portal: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All versions, newest first, each with the policies that it changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PastWarrantyPoliciesVersion"][];
                    };
                };
            };
            400: components["responses"]["input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
    restoreWarrantyPolicies: {
        parameters: {
            query?: never;
            header: {
                /** @description The version that the change is based on. */
                "If-Match": string;
            };
            path: {
                portal: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Publishes an older version as the newest. `If-Match` names the version that it replaces. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WarrantyPoliciesVersion"];
                    };
                };
            };
            400: components["responses"]["input.invalid_input.unknownParameter"];
            401: components["responses"]["auth.required"];
            403: components["responses"]["right.missing"];
            404: components["responses"]["notFound"];
            409: components["responses"]["settings.conflict"];
            422: components["responses"]["warranty.examples"];
            428: components["responses"]["precondition.missing"];
            500: components["responses"]["internal"];
            503: components["responses"]["service.unavailable"];
            507: components["responses"]["storage.full"];
        };
    };
}
