import { spawnSync } from 'node:child_process'

/** Whether the system has the libraries that a browser needs, as its own linker says. */
function hasLibraries(): boolean {
  const listed = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' })
  return (listed.stdout ?? '').includes('libnss3.so')
}

/**
 * How the browser that arrived with npm is started. Never with the package's own arguments: they switch web security off. On a system without the
 * libraries, the package's own are used, which it unpacks when it believes to be where it was made for.
 */
export async function launchOptions() {
  if (!hasLibraries()) process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return {
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  }
}
