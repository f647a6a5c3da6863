// One running shop for both.
import './suites/fuzz.ts'
import './suites/headers.ts'
