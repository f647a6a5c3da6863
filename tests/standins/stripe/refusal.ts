import type { BadParam } from '#tests/standins/wire/params.ts'

/** An expected refusal, in the shape that Stripe's clients read. */
export interface Refusal {
  refused: number
  error: { type: string; message: string; code?: string; param?: string }
}

export const isRefusal = (value: object): value is Refusal => 'refused' in value

/** 400: the request itself is wrong. */
export function badRequest(message: string, code?: string, param?: string): Refusal {
  const error = { type: 'invalid_request_error', message }
  return {
    refused: 400,
    error: { ...error, ...(code ? { code } : {}), ...(param ? { param } : {}) },
  }
}

export const badParam = (bad: BadParam) => badRequest(bad.message, bad.code, bad.param)

/** 404: there is no such object. */
export function missing(kind: string, id: string, param = 'id'): Refusal {
  return {
    refused: 404,
    error: {
      type: 'invalid_request_error',
      message: `No such ${kind}: '${id}'`,
      code: 'resource_missing',
      param,
    },
  }
}

export const unauthorised = (message: string): Refusal => ({
  refused: 401,
  error: { type: 'invalid_request_error', message },
})
