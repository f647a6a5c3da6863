// One running shop for all.
import { useCounter } from './shared-counter.ts'
import './suites/fuzz.ts'
import './suites/headers.ts'
import './suites/plain.ts'

useCounter()
