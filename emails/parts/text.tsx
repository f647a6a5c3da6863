import type { ReactNode } from 'react'
import { styles } from './palette.ts'

type TextProps = { as?: 'text' | 'soft' | 'note'; children: ReactNode }

const classes = { text: 'ink', soft: 'soft', note: 'note ink' }

/** A paragraph: ordinary, quiet, or set apart as a note. */
export const Text = ({ as = 'text', children }: TextProps) => (
  <p className={classes[as]} style={styles[as]}>
    {children}
  </p>
)

/** Paragraphs in a row. */
export const Texts = ({ of, as }: { of: readonly string[]; as?: TextProps['as'] }) => (
  <>
    {of.map((text) => (
      <Text key={text} as={as}>
        {text}
      </Text>
    ))}
  </>
)
