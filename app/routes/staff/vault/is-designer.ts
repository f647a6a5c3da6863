/** Whether an identity is a designer's, by its subject. */
export const isDesigner = (subject: string): boolean => subject.startsWith('designer/')
