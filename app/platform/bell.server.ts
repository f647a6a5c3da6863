import { EventEmitter } from 'node:events'

const bell = new EventEmitter()

type Bell = 'letters' | 'refunds' | 'imports' | 'newsletters' | 'withdrawn-stories'

/** Tells this process's workers that there is something to do. Without it they find it themselves a little later. */
export const ring = (name: Bell): void => {
  bell.emit(name)
}

/** Calls `then` at each ring, until the answered function is called. */
export function onRing(name: Bell, then: () => void): () => void {
  bell.on(name, then)
  return () => bell.off(name, then)
}
