import { describe, expect, test } from 'vitest'
import { createLoginLimits, type LoginTry } from './login-limits.ts'

const start = new Date('2025-11-20T03:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const admin: LoginTry = { userName: 'quan.tri', passwordSetAt: start, address: '198.51.100.1', known: null }

/** The seconds that each of these attempts must wait, when all are made at one instant. */
function waits(attempts: readonly LoginTry[], at = start, limits = createLoginLimits()): readonly number[] {
  return attempts.map((attempt) => {
    const admission = limits.admit(attempt, at)
    return admission.kind === 'wait' ? admission.waitSeconds : 0
  })
}

describe('an account at one address', () => {
  test('has five slips free; after each further one the wait doubles up to an hour', () => {
    const limits = createLoginLimits()
    expect(waits(Array(7).fill(admin), start, limits)).toEqual([0, 0, 0, 0, 0, 30, 30])
    let elapsed = 0
    const waited = [30, 60, 120, 240, 480, 960, 1920, 3600, 3600].map((wait) => {
      elapsed += wait
      expect(waits([admin], after(elapsed - 1), limits)).toEqual([1])
      return waits([admin, admin], after(elapsed), limits)[1]
    })
    expect(waited).toEqual([60, 120, 240, 480, 960, 1920, 3600, 3600, 3600])
  })

  test('is waited for no longer because of tries that were limited', () => {
    const limits = createLoginLimits()
    waits(Array(5).fill(admin), start, limits)
    expect(waits(Array(100).fill(admin), after(29), limits).at(-1)).toBe(1)
    expect(waits([admin], after(30), limits)).toEqual([0])
  })

  test('is forgiven its slips by the right password', () => {
    const limits = createLoginLimits()
    waits(Array(4).fill(admin), start, limits)
    const fifth = limits.admit(admin, start)
    if (fifth.kind === 'admitted') fifth.succeeded()
    expect(waits(Array(5).fill(admin), start, limits)).toEqual([0, 0, 0, 0, 0])
  })

  test('does not count a try whose password was never looked at', () => {
    const limits = createLoginLimits()
    waits(Array(5).fill(admin), start, limits)
    const sixth = limits.admit(admin, after(30))
    if (sixth.kind === 'admitted') sixth.withdrawn()
    expect(waits([admin], after(30), limits)).toEqual([0])
  })
})

describe('a stranger locks nobody out', () => {
  const guesses = (many: number, of: (guess: number) => Partial<LoginTry>) =>
    Array.from({ length: many }, (_, guess) => ({ ...admin, ...of(guess) }))

  test('of an account, by guessing at it from another address', () => {
    const limits = createLoginLimits()
    waits(
      guesses(50, () => ({ address: '203.0.113.9' })),
      start,
      limits,
    )
    expect(waits([admin], start, limits)).toEqual([0])
  })

  test('of an address they share, by guessing at other accounts twenty times', () => {
    const limits = createLoginLimits()
    waits(
      guesses(20, (guess) => ({ userName: `nobody.${guess}` })),
      start,
      limits,
    )
    expect(waits([admin], start, limits)).toEqual([0])
  })

  test('of the browser that the user signed in with before, whatever they do', () => {
    const limits = createLoginLimits()
    waits(
      guesses(5000, (guess) => ({ address: `198.51.100.${guess % 250}`, userName: `user.${guess % 40}` })),
      start,
      limits,
    )
    waits(
      guesses(500, (guess) => ({ address: `198.51.100.${guess % 250}` })),
      start,
      limits,
    )
    expect(waits([{ ...admin, known: 'the office' }], start, limits)).toEqual([0])
  })

  test('of an account whose password an admin has set meanwhile', () => {
    const limits = createLoginLimits()
    waits(Array(10).fill(admin), start, limits)
    expect(waits([{ ...admin, passwordSetAt: after(1) }], after(1), limits)).toEqual([0])
  })
})

describe('guessing stays slow', () => {
  test('for one address that tries many names: sixty at once, then one a second', () => {
    const limits = createLoginLimits()
    const names = Array.from({ length: 70 }, (_, name) => ({ ...admin, userName: `nobody.${name}` }))
    expect(waits(names, start, limits).filter((wait) => wait === 0)).toHaveLength(60)
    expect(waits(names, after(10), limits).filter((wait) => wait === 0)).toHaveLength(10)
  })

  test('for many addresses that try one name: a hundred at once, then one in 36 seconds', () => {
    const limits = createLoginLimits()
    const from = Array.from({ length: 200 }, (_, host) => ({ ...admin, address: `203.0.113.${host}` }))
    expect(waits(from, start, limits).filter((wait) => wait === 0)).toHaveLength(100)
    expect(waits(from, after(36), limits).filter((wait) => wait === 0)).toHaveLength(1)
  })

  test('for a stolen browser too', () => {
    expect(waits(Array(7).fill({ ...admin, known: 'stolen' })).slice(-2)).toEqual([30, 30])
  })
})
