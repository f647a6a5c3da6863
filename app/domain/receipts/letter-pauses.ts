export type LetterPauses = ReturnType<typeof makeLetterPauses>

/** The pauses of one loop. A light one ends when woken; a deep one does not. Both end with the loop. */
export function makeLetterPauses() {
  let woken = false
  let over = false
  let isLight = false
  let endPause = () => {}
  const pause = async (milliseconds: number, light: boolean): Promise<void> => {
    if (!over && !(light && woken)) {
      isLight = light
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, milliseconds)
        endPause = () => {
          clearTimeout(timer)
          resume()
        }
      })
      isLight = false
    }
    woken = false
  }
  return {
    light: (milliseconds: number) => pause(milliseconds, true),
    deep: (milliseconds: number) => pause(milliseconds, false),
    /** Also between two pauses: what was owed after the sweep had looked must not wait. */
    wake: () => {
      woken = true
      if (isLight) endPause()
    },
    end: () => {
      over = true
      endPause()
    },
  }
}
