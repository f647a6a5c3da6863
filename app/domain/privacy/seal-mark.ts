/** A line that says that what a seal knows was forgotten at an instant: the seal and the milliseconds, in 76 hexadecimal digits. */
export const sealMark = (seal: Uint8Array, at: Date): string =>
  Buffer.from(seal).toString('hex') + at.getTime().toString(16).padStart(12, '0')
