import type { storyPictures as pattern } from '../../sv/staff/story-pictures.ts'

export const storyPictures: typeof pattern = {
  title: 'Pictures',
  of: (alias) => `Pictures: ${alias}`,
  lead: 'Only pictures that her consent covers, and never anything by which she, anybody else or a place could be recognised. The pictures belong to the text: they are approved with it.',
  add: 'Add a picture',
  choose: 'The picture',
  chooseHint:
    'JPEG, PNG, WebP, AVIF or GIF, at most 15 MB and 40 megapixels. It is written anew: where, when and with what it was taken does not come along, and what the file was called is not kept.',
  altHint: 'A sentence for whoever does not see the picture. No name and no place.',
  send: 'Add',
  none: 'No pictures.',
  aside: 'Removed pictures',
  asideHint: 'They are shown nowhere. A day after they were removed they are deleted for good.',
  fetchBack: 'Fetch the picture back',
  errors: {
    gone: 'The story or the picture is not there any more.',
    not_open:
      'Something of the story is approved, or it waits for a consent. Take it back to change its pictures.',
    not_covered:
      'Her consent does not cover pictures, or has run out. No picture can be added then.',
    too_many_pictures: 'A story has at most six pictures, removed ones among them.',
  },
  done: {
    added: 'The picture is added.',
    described: 'The description is saved.',
    place: 'The order is changed.',
    removal: 'The picture is removed.',
    restoration: 'The picture is back.',
    gone: 'The picture was not there any more.',
    not_open: 'Something is approved. Take the story back first.',
    not_covered: 'The consent does not cover pictures.',
  },
}
