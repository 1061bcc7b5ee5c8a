import { expect, test } from 'vitest'
import { openDraft } from './open-draft.ts'
import { blankSheet, builds, key } from './schedules/sheet.ts'
import { makeWorld, type World } from './schedules/world.ts'
import { portsOf } from './schedules/world-ports.ts'

const [build] = builds

async function open(world: World, tab: string) {
  const ports = portsOf(world, tab)
  const first = world.disk.get(key) ?? blankSheet(build, tab, ports.now())
  return openDraft({ kind: build, ports, first, onChange: () => undefined })
}

test('what is typed while this machine stores nothing is in memory, is said to be, and is stored when it can be', async () => {
  const world = { ...makeWorld(), isStorageDown: true }
  const draft = await open(world, 'tab')
  draft.change({ bookings: [5] })
  expect(draft.view()).toMatchObject({ body: { bookings: [5] }, isKept: false, state: { kind: 'open' } })
  world.isStorageDown = false
  await draft.wake()
  expect(draft.view().isKept).toBe(true)
  expect(world.disk.get(key)?.body).toEqual({ bookings: [5] })
})

test('what may have reached the server is not replaced by what was typed before this tab knew of it', async () => {
  const world = { ...makeWorld(), weather: 'answersLost' as const }
  const first = await open(world, 'first')
  first.change({ bookings: [1] })
  const listed = { ...first.record() }
  await first.submit()
  await first.close()
  world.isStorageDown = true
  const ports = portsOf(world, 'second')
  const second = await openDraft({ kind: build, ports, first: listed, onChange: () => undefined })
  second.change({ bookings: [1, 2] })
  world.isStorageDown = false
  await second.wake()
  expect(second.record().outgoing?.input).toEqual({ bookings: [1] })
})

test('a tab that lost the sheet shows what the other wrote when it takes it back, and not its own older text', async () => {
  const world = makeWorld()
  const one = await open(world, 'one')
  world.isStorageDown = true
  one.change({ bookings: [1] })
  await one.wake()
  world.isStorageDown = false
  const other = await open(world, 'other')
  await other.takeOver()
  other.change({ bookings: [2] })
  await other.wake()
  await one.takeOver()
  expect(one.view()).toMatchObject({ body: { bookings: [2] }, isKept: true })
  expect(other.view().state).toEqual({ kind: 'elsewhere' })
})

test('a sheet that waits for the network can be taken back; one that may have arrived cannot', async () => {
  const world = { ...makeWorld(), weather: 'down' as World['weather'] }
  const draft = await open(world, 'tab')
  await draft.submit()
  expect(draft.view().state).toEqual({ kind: 'queued', waitsFor: 'network' })
  await draft.withdraw()
  expect(draft.view().state).toEqual({ kind: 'open' })
  world.weather = 'answersLost'
  await draft.submit()
  await draft.withdraw()
  expect(draft.view().state).toEqual({ kind: 'queued', waitsFor: 'network' })
})

test('rights that were taken away meanwhile: the reason is said, nothing typed is lost, and it can be sent again', async () => {
  const world = { ...makeWorld(), doesRefuse: true }
  const draft = await open(world, 'tab')
  draft.change({ bookings: [3] })
  await draft.submit()
  expect(draft.view()).toMatchObject({
    body: { bookings: [3] },
    state: { kind: 'refused', refusal: { reason: 'notAllowed' } },
  })
  world.doesRefuse = false
  await draft.submit()
  expect(draft.view().state.kind).toBe('received')
  expect(world.effects).toHaveLength(1)
})

test('only the account that opened a sheet sends it: another login is told so', async () => {
  const world = { ...makeWorld(), login: 'other' as const }
  const draft = await open(world, 'tab')
  await draft.submit()
  expect(draft.view().state).toEqual({ kind: 'queued', waitsFor: 'owner' })
  expect(world.effects).toEqual([])
})

test('a clock that is a year off is said once the server has answered', async () => {
  const year = 365 * 86_400_000
  const world = { ...makeWorld(), clockOffBy: year }
  const draft = await open(world, 'tab')
  await draft.submit()
  expect(draft.view().clockOffBy).toBe(year)
})

test('what has arrived leaves nothing personal on the machine', async () => {
  const world = makeWorld()
  const draft = await open(world, 'tab')
  draft.change({ bookings: [4] })
  await draft.submit()
  expect(world.disk.get(key)).toMatchObject({ body: null, outgoing: null, receipt: { isLatest: true } })
})
