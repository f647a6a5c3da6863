import { type Chance, chanceFrom, type Findings } from './chance.ts'
import { passMinutes, type Scene, stockedVariant, verifyBooks } from './scene.ts'
import { countUnkept, type Shoppers, sendShoppers } from './shoppers.ts'

/** A short run lets `idleMinutes` pass for what the dead have left behind; a long one sits through them. */
type Wish = { rounds: number; seed: number; shoppers?: number; idleMinutes?: number }

/** Kills the application (-9) at random instants while people buy, and starts it again, over and over. Nothing that was promised is lost. */
export async function killApplication(scene: Scene, wish: Wish): Promise<Findings> {
  const chance = chanceFrom(wish.seed)
  const restarts: number[] = []
  const crash = async (): Promise<void> => {
    await scene.shop.kill()
    const started = performance.now()
    await scene.restart()
    restarts.push(performance.now() - started)
  }
  return underFire(scene, { ...wish, chance, crash, restarts })
}

/** Kills the database server (-9) at random instants while people buy. The application brings it back by itself. */
export async function killDatabase(scene: Scene, wish: Wish): Promise<Findings> {
  const chance = chanceFrom(wish.seed)
  const restarts: number[] = []
  const crash = async (): Promise<void> => {
    const pid = await postmasterPid(scene)
    const started = performance.now()
    process.kill(pid, 'SIGKILL')
    await ready(scene)
    restarts.push(performance.now() - started)
  }
  return underFire(scene, { ...wish, chance, crash, restarts })
}

type Fire = Wish & { chance: Chance; crash: () => Promise<void>; restarts: number[] }

async function underFire(
  scene: Scene,
  { rounds, seed, shoppers = 20, idleMinutes = 0, chance, crash, restarts }: Fire,
): Promise<Findings> {
  const variant = await stockedVariant(scene, 1_000_000)
  const people: Shoppers = sendShoppers(scene, { variant, count: shoppers, chance })
  for (let round = 0; round < rounds; round += 1) {
    await new Promise((go) => setTimeout(go, 200 + chance.next() * 1300))
    await crash()
  }
  const promised = await people.goHome()
  await passMinutes(scene, idleMinutes)
  const faults = await countUnkept(scene, promised)
  await verifyBooks(scene).catch((error: Error) => faults.push(error.message))
  const sorted = [...restarts].sort((a, b) => a - b)
  const slowest = sorted.at(-1) ?? 0
  if (slowest > 5_000) faults.push(`the slowest recovery took ${Math.round(slowest)} ms`)
  const notes = {
    ordersPromised: promised.ordered.size,
    paid: promised.paid.size,
    'recovery p50 ms': Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    'recovery max ms': Math.round(slowest),
  }
  return { rounds, seed, faults, notes }
}

async function postmasterPid(scene: Scene): Promise<number> {
  for (;;) {
    const rows = await scene
      .ask<{ pid: string }>(`SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1) AS pid`)
      // Away from the last time, still.
      .catch(() => [])
    if (rows[0]) return Number(rows[0].pid)
    await new Promise((go) => setTimeout(go, 50))
  }
}

async function ready(scene: Scene): Promise<void> {
  const answers = () =>
    fetch(`${scene.shop.url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    )
  // First it must be seen to be gone, or the answer of a moment ago would count.
  await new Promise((go) => setTimeout(go, 30))
  while (!(await answers())) {
    if (!scene.shop.alive()) throw new Error(`the shop ended: ${scene.shop.log().slice(-3000)}`)
    await new Promise((go) => setTimeout(go, 20))
  }
}
