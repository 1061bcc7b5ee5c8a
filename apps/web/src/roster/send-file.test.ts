import { expect, test } from 'vitest'
import { sentOf } from './send-file.ts'

test('a file that is taken becomes a draft', () => {
  expect(sentOf('{"draft":"d1"}')).toEqual({ kind: 'taken', draft: 'd1' })
})

test('a file that is refused says why', () => {
  expect(sentOf('{"refusal":{"reason":"fileKind","found":"pdf"}}')).toEqual({
    kind: 'refused',
    refusal: { reason: 'fileKind', found: 'pdf' },
  })
})

test.each(['', '<html>502 Bad Gateway</html>', '{}', 'null'])(
  '%o is no answer of ours: it failed',
  (answer) => {
    expect(sentOf(answer)).toEqual({ kind: 'failed' })
  },
)
