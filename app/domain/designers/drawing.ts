/** The drawings that Lykta has for a designer's portrait: things of a craft, never a face. Each is a file of `public/portraits`. */
export const drawings = ['tools', 'plant', 'bird', 'bench'] as const
export type Drawing = (typeof drawings)[number]

export const isDrawing = (word: unknown): word is Drawing =>
  drawings.some((drawing) => drawing === word)
