import type { ViteDevServer } from 'vite'

/** What the launcher knows: where the project is, what it had to do first, and Vite while developing. */
export type Surroundings = { project: string; steps: string[]; vite?: ViteDevServer }
