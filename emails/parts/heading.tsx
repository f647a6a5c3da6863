import { styles } from './palette.ts'

/** What the letter is, said once. */
export const Title = ({ children }: { children: string }) => (
  <h1 className="title ink" style={styles.title}>
    {children}
  </h1>
)

/** The beginning of a part. */
export const Heading = ({ children }: { children: string }) => (
  <h2 className="ink" style={styles.heading}>
    {children}
  </h2>
)
