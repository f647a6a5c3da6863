import type { stories as pattern } from '../sv/stories.ts'

export const stories: typeof pattern = {
  title: 'Stories',
  lead: 'Told by women who have moved on, under names that are not their own. Each has approved every word and can take her story back whenever she wishes.',
  none: 'There is no story to read here at the moment.',
  noneWhy:
    'Whoever tells a story decides for how long, and in which languages. So this page is empty at times.',
  toldBy: (alias, month) => `Told by ${alias} in ${month}`,
  told: (month) => `Told in ${month}`,
  notHerName: 'The name is not her own.',
  before: 'Before you read',
  hardMarked: 'Hard parts are marked and can be skipped.',
  hard: 'This part may be hard to read.',
  skipHard: 'Skip this part',
  hardEnds: 'The hard part ends here.',
  all: 'All stories',
  help: 'Do you need somebody to talk to yourself? Help lines',
  elsewhere: {
    title: 'The story is not told in English',
    text: 'Whoever told it has chosen other languages. It can be read here:',
  },
  gone: {
    title: 'The story is no longer here',
    text: 'Whoever tells a story decides about it, also when it is to be read no more. What stood here has been removed for good.',
  },
  missing: {
    title: 'There is no story here',
    text: 'The address may be written wrongly. A story may also have had its time: none stays longer than whoever told it wants.',
  },
  link: {
    title: 'Remove a text',
    text: 'This link removes a text from our website.',
    points: [
      'It disappears at once, in every language, and is not put back.',
      'You need not say why, or who you are.',
      'It cannot be undone. If you only want something changed, do not press, but speak to the person you usually speak to with us.',
    ],
    button: 'Remove the text now',
    done: 'Removed, thank you',
    doneText: 'The text is gone from our website and will not come back.',
    doneHonest:
      'If somebody else has kept a copy, we cannot reach it. You can close this page. The link is not needed any more.',
    unknown: 'The link is not recognised',
    unknownText:
      'It may have been copied wrongly. Speak to the person you usually speak to with us, and we will help.',
  },
}
