import { expect, it } from 'vitest';

import { countsIn } from './routes-asked.ts';

it('PF-03 the routes of the API are counted, whatever came of a request', () => {
  const metrics = [
    '# TYPE portico_http_request_seconds histogram',
    'portico_http_request_seconds_bucket{le="0.002",method="GET",route="/api/customer/cases",status="2xx"} 4',
    'portico_http_request_seconds_sum{method="GET",route="/api/customer/cases",status="2xx"} 0.03',
    'portico_http_request_seconds_count{method="GET",route="/api/customer/cases",status="2xx"} 5',
    'portico_http_request_seconds_count{method="GET",route="/api/customer/cases",status="4xx"} 1',
    'portico_http_request_seconds_count{method="GET",route="/api/customer/cases/:number",status="2xx"} 7',
    'portico_http_request_seconds_count{method="GET",route="/_health",status="2xx"} 9',
    'portico_http_request_seconds_count{method="GET",route="none",status="4xx"} 2',
  ].join('\n');
  expect([...countsIn(metrics)]).toEqual([['/api/customer/cases', 6], ['/api/customer/cases/:number', 7]]);
});
