// One running shop for all.
import './suites/fuzz.ts'
import './suites/headers.ts'
import './suites/plain.ts'
