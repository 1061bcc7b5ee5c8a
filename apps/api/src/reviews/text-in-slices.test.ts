import { isoDate } from '@lienthehe/domain'
import { countsText, type Snapshot, snapshotText } from '@lienthehe/domain/snapshots'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashOfText } from '../plan/hash.ts'
import { fillTwoProvinces, type Instance, makeFolder, openInstance } from '../testing/instance.ts'
import { takeOfPeriod } from './candidate.ts'
import { writeSnapshotInSlices } from './text-in-slices.ts'

const folder = makeFolder()
let instance: Instance
beforeAll(async () => {
  const path = `${folder.path}/slices.db`
  await fillTwoProvinces(path)
  instance = await openInstance(path)
})
afterAll(async () => {
  await instance.close()
  folder.remove()
})

/** A snapshot with the fixture's clubs repeated `times` times: fewer or more clubs than one slice. */
async function snapshotWith(times: number): Promise<Snapshot> {
  const asOf = isoDate('2025-06-30')
  const asked = { plan: 'hoa-binh-146', period: { kind: 'upTo', day: asOf }, asOf } as const
  const { snapshot } = await takeOfPeriod(instance.services, asked)
  return { ...snapshot, clubs: Array.from({ length: times }, () => snapshot.clubs).flat() }
}

test.each([0, 1, 300])(
  'with its clubs %i times over, a snapshot is written letter by letter as in one go',
  async (times) => {
    const snapshot = await snapshotWith(times)
    const { whole, counts } = await writeSnapshotInSlices(snapshot)
    expect(whole.text === snapshotText(snapshot)).toBe(true)
    expect(counts.text === countsText(snapshot)).toBe(true)
    expect([whole.hash, counts.hash]).toEqual([whole, counts].map(({ text }) => hashOfText(text)))
  },
)
