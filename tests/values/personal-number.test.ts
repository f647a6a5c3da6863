import { expect, it } from 'vitest'
import { seemsPersonal } from '#app/values/personal-number.ts'

const today = '2026-11-28'

it.each([
  '19900602-2397',
  'Gåva 900602-2397 tack',
  'OCR9006022397',
  '900602 2397',
  '19 900602 2397',
  '19900662-2394',
  'fnr 018190 10001',
])('%s seems to hold a personal number', (text) => {
  expect(seemsPersonal(text, today)).toBe(true)
})

it.each([
  '',
  'OCR 4711',
  '900602-2398',
  '556036-0793',
  '123 1234 5678 9012',
  '5560360793',
  'BG 5050-1055',
])('%j holds none', (text) => {
  expect(seemsPersonal(text, today)).toBe(false)
})
