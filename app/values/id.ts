import { v7 } from 'uuid'

/** A new row's id: unguessable enough to be unique everywhere, and growing with time so that indexes stay compact. */
export const newId = (): string => v7()

const shape = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

export const isId = (text: unknown): text is string => typeof text === 'string' && shape.test(text)
