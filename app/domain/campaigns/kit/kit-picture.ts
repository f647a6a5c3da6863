/** Where a picture of a story lies in the kit; its name on the disk is random. */
export const kitPictureName = (file: string): string => `pictures/story-${file.slice(0, 8)}.jpg`
