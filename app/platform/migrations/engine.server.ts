import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

type SchemaEngineClass = typeof engine.SchemaEngine

let started: Promise<SchemaEngineClass> | undefined

/** Prisma's schema engine without its downloads. It must be started only once in a process, hence the memory. */
export function schemaEngine(): Promise<SchemaEngineClass> {
  started ??= startEngine()
  return started
}

async function startEngine(): Promise<SchemaEngineClass> {
  const script = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  )
  const bytes = await readFile(script.replace(/\.js$/, '.wasm'))
  // When the engine panics the process ends with a bare "unreachable": these are its only words.
  const lastWords = {
    set_message: (words: string) =>
      void process.stderr.write(`${words}
`),
  }
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: lastWords })
  const imports = { './schema_engine_bg.js': engine } as unknown as WebAssembly.Imports
  const { instance } = await WebAssembly.instantiate(bytes, imports)
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start !== 'function') throw new Error('This schema engine has no start function.')
  start()
  return engine.SchemaEngine
}
