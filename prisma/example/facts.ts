import type { ExampleQuestion } from './facts/shape.ts'
import { stockholm } from './facts/stockholm.ts'
import { health, respondents } from './facts/survey.ts'
import { adults, cases, countries, forms } from './facts/sweden.ts'
import { children, cities, money, people } from './facts/world.ts'

/** What the figures answer, in the order of the page. Each figure is a real source's; nothing here is invented. */
export const questions: ExampleQuestion[] = [
  ...[children, people, money, cases, forms, adults, countries],
  ...[respondents, health, stockholm, cities],
]
