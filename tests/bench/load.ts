import autocannon from 'autocannon'

export type Load = {
  url: string
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  body?: string
  connections: number
  seconds: number
}

export type Measured = { perSecond: number; p50: number; p99: number; failed: number }

/** Presses one address for some seconds. `failed` counts answers of 4xx, 5xx and broken connections; latencies in milliseconds. */
export async function press(load: Load): Promise<Measured> {
  const { url, method = 'GET', headers = {}, body, connections, seconds } = load
  const result = await autocannon({ url, method, headers, body, connections, duration: seconds })
  const failed = result.errors + result['4xx'] + result['5xx']
  const ok = result['2xx'] + result['3xx']
  return {
    perSecond: ok / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed,
  }
}
