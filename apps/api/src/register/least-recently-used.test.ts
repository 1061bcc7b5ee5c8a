import { expect, test } from 'vitest'
import { LeastRecentlyUsed } from './least-recently-used.ts'

const made = (name: string) => () => ({ name, bytes: 40 })

function keptIn(days: LeastRecentlyUsed<string, ReturnType<ReturnType<typeof made>>>): readonly string[] {
  return Array.from(days.values(), ({ name }) => name)
}

test('what nobody asked for the longest is given back when the bytes are too many', async () => {
  const days = new LeastRecentlyUsed<string, { readonly name: string; readonly bytes: number }>(100)
  for (const key of ['one', 'two', 'one', 'three']) await days.use(key, made(key), () => undefined)
  expect(keptIn(days)).toEqual(['one', 'three'])
})

test('what is being used stays until the work is done, and is made once for all who use it', async () => {
  const days = new LeastRecentlyUsed<string, { readonly name: string; readonly bytes: number }>(100)
  const { promise, resolve } = Promise.withResolvers<void>()
  const uses = ['one', 'two', 'three', 'one'].map((key, use) =>
    days.use(key, made(`${key} ${use}`), async ({ name }) => {
      await promise
      return name
    }),
  )
  expect(keptIn(days)).toEqual(['two 1', 'three 2', 'one 0'])
  resolve()
  expect(await Promise.all(uses)).toEqual(['one 0', 'two 1', 'three 2', 'one 0'])
  expect(keptIn(days)).toEqual(['three 2', 'one 0'])
})

test('work that fails leaves nothing in use', async () => {
  const days = new LeastRecentlyUsed<string, { readonly name: string; readonly bytes: number }>(0)
  const work = () => Promise.reject(new Error('a bug'))
  await expect(days.use('one', made('one'), work)).rejects.toThrow('a bug')
  expect(keptIn(days)).toEqual([])
})

test('what is let go of is made again by the next who asks, and only once', async () => {
  const days = new LeastRecentlyUsed<string, { readonly name: string; readonly bytes: number }>(100)
  const first = await days.use('one', made('first'), (value) => value)
  days.drop('one', first)
  expect(await days.use('one', made('second'), ({ name }) => name)).toBe('second')
  days.drop('one', first)
  expect(keptIn(days)).toEqual(['second'])
})
