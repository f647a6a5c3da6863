import type { Examples } from './desk-examples.ts'
import { nothing, type State, save } from './desk-state.ts'

/** What saves the texts of a story; the buttons after it only look. */
const saveTexts = '.desk-save button'

const texts = ({ story }: Examples) => `/staff/stories/${story}/text`

/** The states that the pages of the stories' room and of the vault's door can be in. */
export const storyStates: State[] = [
  {
    ...{ what: 'a story of which nothing is here', address: () => '/staff/stories' },
    ...{ sought: nothing, shows: '.desk-none' },
  },
  ...['publication', 'second', 'risk'].map((step) => ({
    ...{ what: `the step ${step} of a story, before its time`, shows: '.notice-wrong' },
    address: ({ story }: Examples) => `/staff/stories/${story}/${step}`,
  })),
  ...['identity', 'opening', 'risk', 'consent'].map((form) => ({
    ...{ what: `the form ${form} of a story sent empty`, press: save, shows: '#fault-summary' },
    address: ({ story, consented }: Examples) =>
      `/staff/stories/${form === 'consent' ? story : consented}/${form}`,
  })),
  {
    ...{ what: 'a story as readers see it', shows: '#preview' },
    address: ({ consented }) => `/staff/stories/${consented}/text?preview=sv`,
  },
  {
    ...{
      what: 'a story that only may be looked at',
      role: 'approver',
      shows: 'fieldset[disabled]',
    },
    address: ({ story }) => `/staff/stories/${story}/text`,
  },
  ...['emptied', 'overlong'].map((how) => ({
    ...{ what: `the texts of a story, ${how} and sent`, [how]: true, press: saveTexts },
    ...{ address: texts, shows: '#fault-summary' },
  })),
  {
    ...{ what: 'the form of a new story sent empty', press: save, shows: '#fault-summary' },
    address: () => '/staff/stories/new',
  },
  {
    ...{ what: 'the form of an identity, overlong and sent', overlong: true, press: save },
    ...{ shows: '#fault-summary' },
    address: ({ consented }) => `/staff/stories/${consented}/identity`,
  },
  {
    ...{ what: 'an opening that waits for another', shows: 'blockquote' },
    address: ({ opening }) => `/staff/vault/${opening}`,
  },
  {
    ...{ what: 'the page of whoever is on duty', role: 'volunteer', shows: 'h1' },
    address: () => '/staff/story-withdrawal',
  },
]
