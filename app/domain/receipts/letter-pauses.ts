/** A wait that can be cut short. */
function makeTimer() {
  let cut = () => {}
  const run = (milliseconds: number) =>
    new Promise<void>((resume) => {
      const timer = setTimeout(resume, milliseconds)
      cut = () => {
        clearTimeout(timer)
        resume()
      }
    })
  return { run, cut: () => cut() }
}

export type LetterPauses = ReturnType<typeof makeLetterPauses>

/** The pauses of one loop, in milliseconds. A light one ends when woken; a deep one does not. Both end with the loop. */
export function makeLetterPauses() {
  const timer = makeTimer()
  let woken = false
  let over = false
  let isLight = false
  const pause = async (milliseconds: number, light: boolean): Promise<void> => {
    isLight = light
    if (!over && !(light && woken)) await timer.run(milliseconds)
    isLight = false
    woken = false
  }
  return {
    light: (milliseconds: number) => pause(milliseconds, true),
    deep: (milliseconds: number) => pause(milliseconds, false),
    /** Also between two pauses: what was owed after the sweep had looked must not wait. */
    wake: () => {
      woken = true
      if (isLight) timer.cut()
    },
    end: () => {
      over = true
      timer.cut()
    },
  }
}
