import { Fragment } from 'react'
import { Text } from './text.tsx'

/** A text that somebody typed, line by line, set apart as a note. */
export const Quoted = ({ text }: { text: string }) => (
  <Text as="note">
    {text.split('\n').map((line, position) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may be alike
      <Fragment key={position}>
        {position > 0 && <br />}
        <span style={whole}>{line}</span>
      </Fragment>
    ))}
  </Text>
)

/** A long word typed by somebody must not widen the sheet. */
const whole = { overflowWrap: 'anywhere' } as const
