/** Says something to a route handler of this portal, in JSON. */
export const sayOwn = (address: string, method: 'PUT' | 'POST', body: object): Promise<Response> => fetch(address, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
