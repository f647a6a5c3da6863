import type { Environment } from '#app/platform/env/environment.ts'
import { exampleOwner } from '#prisma/example/staff.ts'

/** Tells the person at the terminal where everything is. */
export function greet(
  environment: Environment,
  { steps, readyMs, desk }: { steps: string[]; readyMs: number; desk: string | undefined },
): void {
  if (!environment.demonstration) return
  const { appUrl, standins } = environment
  const standin = `http://localhost:${standins?.port}`
  const took = [...steps, `starting ${(readyMs / 1000).toFixed(1)} s`].join(', ')
  process.stderr.write(`
  Lykta is lit: ${appUrl}

  A demonstration. No money moves, no letter leaves this machine.
  The shop       ${appUrl}/sv/shop
  A gift         ${appUrl}/sv/give
  The desk       ${desk ?? `${appUrl}/staff`}
                 (signs you in once, within half an hour; then: npm run lykta -- staff link ${exampleOwner})
  The letters    ${standin}/inbox
  Make it fail   ${standin}/control

  It took: ${took}. Ctrl-C ends it; what was bought and given is kept.

`)
}
