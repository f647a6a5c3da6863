import { brotliCompressSync } from 'node:zlib'

export type Weight = { page: string; html: number; css: number; script: number; fonts: number; requests: number }

const bytesOf = async (url: string): Promise<number> => {
  const answer = await fetch(url, { headers: { 'Accept-Encoding': 'br' } })
  // fetch has already decompressed it; what travelled is measured by compressing again as the server does.
  const bytes = Buffer.from(await answer.arrayBuffer())
  return /font|image/.test(answer.headers.get('content-type') ?? '') ? bytes.length : brotliCompressSync(bytes).length
}

/** What a first visit to a page brings, compressed bytes and requests without pictures. */
export async function weigh(origin: string, page: string): Promise<Weight> {
  const html = await (await fetch(origin + page)).text()
  const links = [...html.matchAll(/<link[^>]+>/g)].map(([tag]) => tag)
  const hrefs = (test: RegExp) =>
    links.filter((tag) => test.test(tag)).flatMap((tag) => /href="([^"]+)"/.exec(tag)?.[1] ?? [])
  const css = hrefs(/rel="stylesheet"/)
  const fonts = hrefs(/as="font"/)
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].flatMap((match) => match[1] ?? [])
  const sum = async (paths: string[]) =>
    (await Promise.all(paths.map((path) => bytesOf(origin + path)))).reduce((a, b) => a + b, 0)
  return {
    page,
    html: brotliCompressSync(html).length,
    css: await sum(css),
    script: await sum(scripts),
    fonts: await sum(fonts),
    requests: 1 + css.length + fonts.length + scripts.length + hrefs(/rel="(icon|manifest)"/).length,
  }
}
