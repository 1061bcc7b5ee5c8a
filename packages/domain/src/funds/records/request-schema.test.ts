import { describe, expect, test } from 'vitest'
import { recordingOf } from '../recording/example.test-data.ts'
import { decisionSchema } from './request-schema.ts'

const approved = { is: 'approved', request: 1, decidedOn: '2024-02-12', present: ['Lan', 'Mai'] } as const

function isRead(exception: object | null): boolean {
  return decisionSchema.safeParse({ ...approved, ...recordingOf(), exception }).success
}

describe('I.2.b: an exception to the regulation', () => {
  const reason = 'Lũ cuốn chuồng trại'

  test('names the limits that it goes beyond, one or several', () => {
    expect(isRead({ reason, limits: ['loanSize'] })).toBe(true)
    expect(isRead({ reason, limits: ['loanSize', 'term'] })).toBe(true)
  })

  test('is none without a limit or without a reason; a loan within the regulation has none', () => {
    expect(isRead({ reason, limits: [] })).toBe(false)
    expect(isRead({ reason: '', limits: ['loanSize'] })).toBe(false)
    expect(isRead(null)).toBe(true)
  })
})
