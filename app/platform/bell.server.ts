import { EventEmitter } from 'node:events'

const bell = new EventEmitter()

/** Tells this process's workers that there is something to do. Without it they find it themselves a little later. */
export const ring = (name: 'letters' | 'refunds'): void => {
  bell.emit(name)
}

/** Calls `then` at each ring, until the answered function is called. */
export function onRing(name: 'letters' | 'refunds', then: () => void): () => void {
  bell.on(name, then)
  return () => bell.off(name, then)
}
