import { rm } from 'node:fs/promises'
import { picturePath } from './folder.server.ts'

/** Takes a picture out of the store; one that is gone already is no error. */
export const removePicture = (file: string): Promise<void> => rm(picturePath(file), { force: true })
