import { describe, expect, test } from 'vitest'
import { type Arc, type Evenness, evenestFlow } from './evenest-flow.ts'

const open = {
  base: 0,
  low: 0,
  high: Number.POSITIVE_INFINITY,
  capacity: Number.POSITIVE_INFINITY,
  evenness: 'none',
} as const

function arc(from: number, to: number, bounds: Partial<Arc> = {}): Arc {
  return { ...open, ...bounds, from, to }
}

/** The flow over parallel arcs to a place that must send on this many clubs. */
function sharedOut(demanded: number, arcs: readonly Partial<Arc>[], evenness: Evenness = 'first') {
  const shares = arcs.map((bounds) => arc(0, 1, { evenness, ...bounds }))
  const flow = evenestFlow({
    arcs: [...shares, arc(1, 2, { low: demanded })],
    nodes: 3,
    source: 0,
    sink: 2,
  })
  return flow.slice(0, -1)
}

describe('clubs are shared out evenly', () => {
  test.each<{
    readonly demanded: number
    readonly arcs: readonly Partial<Arc>[]
    readonly flow: readonly number[]
  }>([
    { demanded: 7, arcs: [{}, {}, {}], flow: [3, 2, 2] }, // The first arc has the odd club.
    { demanded: 7, arcs: [{ base: 2 }, {}, {}], flow: [1, 3, 3] }, // Clubs already on an arc count for evenness.
    { demanded: 7, arcs: [{ base: 9 }, {}, {}], flow: [0, 4, 3] },
    { demanded: 7, arcs: [{ capacity: 1 }, {}, {}], flow: [1, 3, 3] },
    { demanded: 3, arcs: [{}, {}, { low: 3 }], flow: [0, 0, 3] },
    { demanded: 0, arcs: [{}, { low: 2 }], flow: [0, 2] }, // No more clubs than demanded are sent.
    { demanded: 4, arcs: [{ high: 1 }, { high: 1 }], flow: [2, 2] }, // Exceeding the wanted number is better than missing a demand.
    { demanded: 4, arcs: [{ capacity: 1 }, { capacity: 1 }], flow: [1, 1] }, // The capacity is never exceeded.
    { demanded: 0, arcs: [{ low: 3, high: 1 }], flow: [3] },
  ])('$demanded over $arcs are $flow', ({ demanded, arcs, flow }) => {
    expect(sharedOut(demanded, arcs)).toEqual(flow)
    expect(sharedOut(demanded, arcs, 'third')).toEqual(flow)
  })

  test('the first rank goes before the second', () => {
    // There are two arcs of the first rank. The arcs of the second rank are one behind the first of them and
    // two behind the second.
    const arcs = [
      ...[arc(0, 1, { evenness: 'first' }), arc(0, 2, { evenness: 'first' })],
      ...[arc(1, 3), arc(2, 4), arc(2, 5)],
      ...[3, 4, 5].map((from) => arc(from, 6, { evenness: 'second' })),
      arc(6, 7, { low: 6 }),
    ]
    const flow = evenestFlow({ arcs, nodes: 8, source: 0, sink: 7 })
    expect(flow.slice(0, 2)).toEqual([3, 3])
    expect(flow.slice(5, 8)).toEqual([3, 2, 1])
  })

  test('clubs are taken back where that makes room for others', () => {
    // If the first club took the way from place 1 to place 3, the club from place 2 would have no way left.
    const arcs = [
      ...[arc(0, 1, { low: 1 }), arc(0, 2, { low: 1 })],
      ...[arc(1, 3), arc(1, 4), arc(2, 3)],
      ...[arc(3, 5, { capacity: 1 }), arc(4, 5, { capacity: 1, evenness: 'second', base: 9 })],
    ]
    expect(evenestFlow({ arcs, nodes: 6, source: 0, sink: 5 })).toEqual([1, 1, 0, 1, 1, 1, 1])
  })
})

describe('bugs of whoever draws the network', () => {
  test('more clubs than can be counted exactly, and arcs to nowhere', () => {
    expect(() => sharedOut(1e9, [{}])).toThrow('too many')
    expect(() => evenestFlow({ arcs: [arc(0, 5)], nodes: 2, source: 0, sink: 1 })).toThrow('no such place')
    expect(() => evenestFlow({ arcs: [], nodes: 1, source: 0, sink: 1 })).toThrow('lacks its ends')
  })
})
