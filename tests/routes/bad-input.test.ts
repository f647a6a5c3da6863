// One running shop for all of these: each brings its own sentences.
import './suites/addresses.ts'
import './suites/basket.ts'
import './suites/bodies.ts'
import './suites/checkout.ts'
import './suites/gift.ts'
