import type { Examples } from './desk-examples.ts'

/** A state that a page of the desk can be in. */
export type State = {
  what: string
  address: (made: Examples) => string
  /** Whose page it is, when not the owner's. */
  role?: string
  /** Whether everything that is filled in there is emptied first. */
  emptied?: boolean
  /** Whether everything that can be typed there is longer than any field holds, in one word. */
  overlong?: boolean
  /** Who or what is searched for there by the form of the list. */
  sought?: string
  /** What is pressed there before it is looked at. */
  press?: string
  /** What tells that the page is in this state. */
  shows: string
}

/** Words that nothing is called by. */
export const nothing = 'ingenting-heter-sa'
/** The button that sends a page's form. */
export const save = 'main form[method=post] button.button:not(.button-text)'
