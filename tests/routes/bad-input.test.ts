// One running shop for all of these: each brings its own sentences.
import { useCounter } from './shared-counter.ts'
import './suites/addresses.ts'
import './suites/basket.ts'
import './suites/basket-cookie.ts'
import './suites/bodies.ts'
import './suites/checkout.ts'
import './suites/checkout-changed.ts'
import './suites/gift.ts'
import './suites/gift-amounts.ts'
import './suites/kept.ts'
import './suites/payments-stopped.ts'
import './suites/withdraw.ts'

useCounter()
