import type { pictures as pattern } from '../../sv/staff/pictures.ts'

export const pictures: typeof pattern = {
  title: 'Pictures',
  titleOf: (piece) => `Pictures: ${piece}`,
  add: 'Add pictures',
  choose: 'Pictures from the computer or the telephone',
  chooseHint:
    'Choose the files or drop them here: JPEG, PNG, WebP, AVIF or GIF, at most 15 MB and 40 megapixels each, 12 at a time. Every picture is written anew: where, when and with what it was taken does not come along. Only the piece and how it is worn: never a person who can be recognised.',
  send: 'Add',
  dropFailed: 'The picture did not arrive. Try again.',
  dropAfter: 'Show the pictures',
  none: 'No pictures yet.',
  order:
    'The first picture is shown in lists and in the basket. A picture that is removed disappears from the shop at once, and can be fetched back here for a day.',
  undescribed: (languages) =>
    `Description missing: ${languages}. There the piece's name stands for it until it has one.`,
  number: (place) => `Picture ${place}`,
  first: 'shown in lists',
  notFetched: 'The picture could not be fetched from its address.',
  altsTitle: 'What the picture shows',
  altsHint:
    'For those who do not see it: the piece, what it is made of, how it is worn. One sentence in each language. Without them the product is not published.',
  altIn: (language) => `Description of the picture, ${language}`,
  focus: 'What is always to be seen',
  focusHint:
    'Press on the picture where the piece is. Where there is room for a part only, it is that part.',
  across: ['at the far left', 'to the left', 'in the middle', 'to the right', 'at the far right'],
  down: ['at the top', 'in the upper part', 'halfway down', 'in the lower part', 'at the bottom'],
  preview: 'In lists',
  saveAll: 'Save everything',
  savesAll: 'Every button below saves what is written about all the pictures.',
  earlier: 'Move forward',
  later: 'Move back',
  drag: 'Drag to change the order',
  remove: 'Remove',
  takenAway: 'Removed pictures',
  takenAwayHint: 'They are shown nowhere. A day after they were removed they are deleted for good.',
  fetchBack: 'Fetch the picture back',
  done: {
    added: 'The pictures are added. Describe them in each language.',
    described: 'The description is saved.',
    placed: 'The order is changed.',
    removed: 'The picture is removed and no longer shown anywhere.',
    restored: 'The picture is back.',
    gone: 'The picture was not there any more.',
    too_many_pictures: 'The product has 24 pictures already. Remove one first.',
  },
  someAdded: (count) => (count === 1 ? 'One picture was added.' : `${count} pictures were added.`),
  errors: {
    none_chosen: 'Choose at least one picture.',
    too_many_files: 'Send at most 12 pictures at a time. None of them was added.',
    too_many_bytes: 'Send at most 60 MB at a time. None of the pictures was added.',
    broken_off: 'The pictures did not arrive whole. Try again.',
    too_many_pictures: 'A product has at most 24 pictures. None of them was added.',
    several: 'Several of the files could not be added. The reasons are at the top of the page.',
  },
  refusals: {
    too_large: (name) => `${name} is larger than 15 MB.`,
    too_many_pixels: (name) => `${name} has more than 40 megapixels. Save it smaller.`,
    too_heavy: (name) =>
      `${name} takes too much memory or time to open. Save it as an ordinary JPEG.`,
    not_a_picture: (name) =>
      `${name} is no JPEG, PNG, WebP, AVIF or GIF. Save a picture from an iPhone as JPEG first.`,
    broken: (name) => `${name} is broken and cannot be opened.`,
  },
  howMany: 'Pictures',
  placeOf: "The picture's place",
  unnamed: 'A file',
}
