import { describe, expect, test } from 'vitest'
import { mutate } from './mutation.ts'
import { mutationsIn } from './mutations-in.ts'

/** The texts that this text can become by one mutation. */
function lies(text: string): readonly string[] {
  return mutationsIn('toy.ts', text).map((mutation) => mutate(text, mutation))
}

describe('one small lie at a time', () => {
  test.each([
    { text: 'a < b', become: ['a <= b'] },
    { text: 'a === b', become: ['a !== b'] },
    { text: 'a && b', become: ['a || b'] },
    { text: 'a + b', become: ['a - b'] },
    { text: 'sum += b', become: ['sum -= b'] },
    { text: 'Math.min(a, b)', become: ['Math.max(a, b)'] },
    { text: 'all.some(isOpen)', become: ['all.every(isOpen)'] },
    { text: 'f(50)', become: ['f(51)'] },
    { text: '!isOpen', become: ['isOpen'] },
    { text: 'f([a])', become: ['f([])'] },
    { text: 'a ? b : c', become: ['b', 'c'] },
    { text: 'if (a) b()', become: ['if (true) b()', 'if (false) b()'] },
    {
      text: 'function f(): boolean { return a }',
      become: ['function f(): boolean { return !(a) }'],
    },
  ])('$text', ({ text, become }) => {
    expect(lies(text)).toEqual(become)
  })

  test.each([
    'import { a } from "./a.ts"',
    'type Two = 1 | 2',
    'let a: [1, 2]',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the text of a program.
    '`${a}` + b',
    '[]',
    'function f() { return a }',
  ])('nothing is changed in words and types: %s', (text) => {
    expect(lies(text)).toEqual([])
  })

  test('a value beside a type is code', () => {
    expect(lies('f((a < b) as Flag)')).toEqual(['f((a <= b) as Flag)'])
  })

  test('a text that is no program is refused', () => {
    expect(() => mutationsIn('toy.ts', 'if (')).toThrow('toy.ts')
  })
})
