import { expect, test } from 'vitest'
import { KeptOfClubs } from './kept-of-clubs.ts'

function keptOf(sources: object[]) {
  const counted: object[] = []
  const kept = new KeptOfClubs({
    sourceOf: (row) => sources[row] ?? sources,
    count: (source) => counted.push(source),
    bytesOfClub: 10,
  })
  return { kept, counted }
}

test('a club is counted when it is asked for, and again only once it has changed', () => {
  const sources = [{}, {}]
  const { kept, counted } = keptOf(sources)
  expect([kept.at(1), kept.at(1)]).toEqual([1, 1])
  sources[1] = {}
  expect([kept.at(1), kept.at(1)]).toEqual([2, 2])
  expect(counted).toHaveLength(2)
})

test('many clubs are counted some at a time, each once, and those that changed meanwhile after the others', () => {
  const sources = Array.from({ length: 5 }, () => ({}))
  const { kept, counted } = keptOf(sources)
  expect(kept.countSome(5, 2)).toBe(3)
  expect(kept.countSome(5, 2)).toBe(1)
  sources[0] = {}
  expect(kept.countSome(5, 2)).toBe(0)
  expect(kept.countSome(5, 2)).toBe(0)
  expect(counted).toHaveLength(6)
})
