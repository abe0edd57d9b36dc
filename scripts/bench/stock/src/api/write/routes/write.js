module.exports = { routes: [{ method: 'POST', path: '/writes/:task', handler: 'write.pass', config: { auth: false } }] };
