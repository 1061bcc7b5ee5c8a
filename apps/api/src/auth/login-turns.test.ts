import { expect, test } from 'vitest'
import { createLoginTurns } from './login-turns.ts'

test('strangers take turns, and those for whom there is no room are told at once', async () => {
  const turns = createLoginTurns({ waitingMax: 3, waitingMaxEach: 2 })
  const order: string[] = []
  const come = (address: string) =>
    turns.enter(address)?.then((leave) => {
      order.push(address)
      return leave
    }) ?? null

  const first = await come('a')
  const [second, third] = [come('a'), come('a')]
  expect(come('a')).toBeNull()
  const fourth = come('b')
  expect(come('c')).toBeNull()
  expect(order).toEqual(['a'])

  for (const leave of [first, second, third, fourth]) (await leave)?.()
  expect(order).toEqual(['a', 'a', 'a', 'b'])
  expect(await come('c')).not.toBeNull()
})
