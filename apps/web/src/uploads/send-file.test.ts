import { expect, test } from 'vitest'
import { sentOf } from './send-file.ts'

const draftIn = (said: object) => ('draft' in said && typeof said.draft === 'string' ? said.draft : undefined)

test('a file that is taken becomes what the server made of it', () => {
  expect(sentOf('{"draft":"d1"}', draftIn)).toEqual({ kind: 'taken', taken: 'd1' })
})

test('a file that is refused says why', () => {
  expect(sentOf('{"refusal":{"reason":"fileKind","found":"pdf"}}', draftIn)).toEqual({
    kind: 'refused',
    refusal: { reason: 'fileKind', found: 'pdf' },
  })
})

test.each(['', '<html>502 Bad Gateway</html>', '{}', 'null'])(
  '%o is no answer of ours: it failed',
  (answer) => {
    expect(sentOf(answer, draftIn)).toEqual({ kind: 'failed' })
  },
)
