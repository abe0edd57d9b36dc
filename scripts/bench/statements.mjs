// Loaded before a server of the bench (node --import): answers carry the number of SQL statements that they took, in
// the header X-Statements, and how many of them stood between BEGIN and COMMIT, and were DELETEs, in X-Transaction. Only the counting round runs with it; the timed rounds run the server as it is.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Server, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** @typedef {{ statements: number, transaction: number, deletes: number, open: boolean }} Request */

/** @type {AsyncLocalStorage<Request>} */
const requests = new AsyncLocalStorage();
// The drivers of the server's own node_modules.
const require = createRequire(join(process.cwd(), 'server.js'));

/** Several may go in one way. @param {unknown} statement @param {unknown} asked @returns {string[]} */
const textsOf = (statement, asked) =>
  (/** @type {any} */ (asked)?.texts ?? [/** @type {any} */ (statement).source ?? /** @type {any} */ (asked)?.text ?? asked]).map((/** @type {unknown} */ text) => String(text).trimStart().slice(0, 20).toUpperCase());

/**
 * @param {Request} request
 * @param {string} text
 */
function note(request, text) {
  request.statements += 1;
  if (/^(COMMIT|ROLLBACK)(;|$)/.test(text)) request.open = false;
  if (request.open && !/^(SAVEPOINT|RELEASE)/.test(text)) request.transaction += 1;
  if (text.startsWith('BEGIN')) request.open = true;
  if (text.startsWith('DELETE')) request.deletes += 1;
}

/**
 * Counts the calls of a method for the request in whose context they are made.
 * @param {Record<string, Function>} prototype
 * @param {string} name
 */
function count(prototype, name) {
  const original = prototype[name];
  if (!original) return;
  prototype[name] = /** @this {unknown} @param {unknown[]} args */ function (...args) {
    const request = requests.getStore();
    if (request) for (const text of textsOf(this, args[0])) note(request, text);
    return original.apply(this, args);
  };
}

const Database = require('better-sqlite3');
const memory = new Database(':memory:');
const statement = Object.getPrototypeOf(memory.prepare('SELECT 1'));
for (const name of ['run', 'get', 'all', 'iterate']) count(statement, name);
memory.close();
count(require('pg').Client.prototype, 'query');

const emit = Server.prototype.emit;
Server.prototype.emit = /** @this {Server} @param {any[]} args */ function (...args) {
  if (args[0] !== 'request') return emit.apply(this, /** @type {any} */ (args));
  return requests.run({ statements: 0, transaction: 0, deletes: 0, open: false }, () => emit.apply(this, /** @type {any} */ (args)));
};

const writeHead = ServerResponse.prototype.writeHead;
ServerResponse.prototype.writeHead = /** @this {ServerResponse} @param {any[]} args */ function (...args) {
  const { statements, transaction, deletes } = requests.getStore() ?? { statements: 0, transaction: 0, deletes: 0 };
  this.setHeader('X-Statements', String(statements));
  this.setHeader('X-Transaction', `${transaction} ${deletes}`);
  return writeHead.apply(this, /** @type {any} */ (args));
};
