import { get } from 'node:http'

export type Weight = {
  page: string
  html: number
  css: number
  script: number
  fonts: number
  requests: number
}

/** Bytes of a body as it travels to a browser that takes brotli. */
const bytesOf = (url: string): Promise<number> =>
  new Promise((measured, failed) => {
    const asking = get(url, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => measured(bytes))
      answer.on('error', failed)
    })
    asking.on('error', failed)
  })

/** What a first visit to a page brings, compressed bytes and requests without pictures. */
export async function weigh(origin: string, page: string): Promise<Weight> {
  const html = await (await fetch(origin + page)).text()
  const links = [...html.matchAll(/<link[^>]+>/g)].map(([tag]) => tag)
  const hrefs = (test: RegExp) =>
    links.filter((tag) => test.test(tag)).flatMap((tag) => /href="([^"]+)"/.exec(tag)?.[1] ?? [])
  const css = hrefs(/rel="stylesheet"/)
  const fonts = hrefs(/as="font"/)
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].flatMap(
    (match) => match[1] ?? [],
  )
  const sum = async (paths: string[]) =>
    (await Promise.all(paths.map((path) => bytesOf(origin + path)))).reduce((a, b) => a + b, 0)
  return {
    page,
    html: await bytesOf(origin + page),
    css: await sum(css),
    script: await sum(scripts),
    fonts: await sum(fonts),
    requests:
      1 + css.length + fonts.length + scripts.length + hrefs(/rel="(icon|manifest)"/).length,
  }
}
