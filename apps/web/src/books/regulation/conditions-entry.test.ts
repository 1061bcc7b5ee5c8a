import { describe, expect, test } from 'vitest'
import { percentText, readRate } from './conditions-entry.ts'

describe('a monthly rate', () => {
  test.each([
    ['0,65', 65],
    ['0.65', 65],
    ['1', 100],
    ['1,5%', 150],
    ['0', 0],
  ])('“%s” is %i basis points, and is written back as it is typed here', (text, basisPoints) => {
    expect(readRate(text)).toBe(basisPoints)
    expect(readRate(percentText(basisPoints))).toBe(basisPoints)
  })

  test.each(['', 'một', '0,655', '-1', '100'])('“%s” is none', (text) => {
    expect(readRate(text)).toBeNull()
  })
})
