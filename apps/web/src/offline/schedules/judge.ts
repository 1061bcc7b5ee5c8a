import type fc from 'fast-check'
import { killTab, latestBuild, makePhone, openTab, type Phone, perform } from './phone.ts'
import type { schedule } from './schedule.ts'
import { key } from './sheet.ts'
import { giveUp, letStray } from './world.ts'

type Schedule = typeof schedule extends fc.Arbitrary<infer Value> ? Value : never

/** Runs a schedule; at the first violation, throws an error that describes it. */
export async function runSchedule({ steps, isKilledAtEnd }: Schedule): Promise<void> {
  const phone = makePhone()
  await openTab(phone)
  await settle()
  for (const step of steps) {
    const before = standingOf(phone)
    // Not awaited: a request may still be pending many steps later.
    void perform(phone, step)
    await settle()
    requireTruth(phone)
    requireNothingLost(before, standingOf(phone), { step: step.do, phone })
  }
  await heal(phone, isKilledAtEnd)
}

function requireTruth(phone: Phone): void {
  const { world } = phone
  const { effects } = world
  require(effects.length <= 1, 'the server had the same sheet twice')
  const holding = phone.tabs.filter(({ draft }) => draft.isHeld())
  require(holding.length <= 1, 'two tabs are the one that writes')
  for (const { draft, typed, build } of phone.tabs) {
    const { state, body, isKept } = draft.view()
    const { outgoing } = draft.record()
    if (state.kind === 'received') require(effects.length === 1, 'said to have arrived, and did not')
    if (state.kind === 'received' && !state.receipt.isLatest)
      require(body === undefined ||
        !isSame(
          build.inputOf(body, draft.record()),
          effects[0]?.input,
        ), 'said to differ from what arrived, and does not')
    if (state.kind === 'received' && state.receipt.isLatest) {
      require(isSame(state.receipt.left, effects[0]?.left), 'what was not taken is told otherwise')
      const isLost = state.receipt.left !== null && outgoing === null && draft.record().body === null
      require(!isLost, 'a part of it was not taken, and is gone')
    }
    if (state.kind === 'queued' || state.kind === 'sending')
      require(outgoing !== null, 'nothing is to be sent')
    if (state.kind === 'elsewhere') require(!draft.isHeld(), 'said to be elsewhere, and is here')
    if (draft.isHeld() && (state.kind === 'open' || state.kind === 'refused') && typed !== undefined)
      require(isSame(body, typed), 'what was typed is gone')
    if (draft.isHeld() && isKept && !phone.wasWiped)
      require(isSame(world.disk.get(key), draft.record()), 'said to lie on this machine, and does not')
  }
}

/** The draft in the tab that writes it. */
function standingOf(phone: Phone) {
  const tab = phone.tabs.find(({ draft }) => draft.isHeld())
  return tab && { tab: tab.name, record: tab.draft.record(), view: tab.draft.view() }
}

type Standing = ReturnType<typeof standingOf>

function requireNothingLost(
  before: Standing,
  after: Standing,
  { step, phone }: { readonly step: string; readonly phone: Phone },
): void {
  if (before === undefined || after === undefined) return
  const { outgoing } = before.record
  const { record } = after
  require(record.refusal === null || record.outgoing === null, 'refused, and said to be on its way')
  if (before.tab === after.tab) {
    const isTakenBack = step === 'withdraw' && outgoing?.isTried === false
    const isStillToSend = record.outgoing !== null || record.receipt !== null || record.refusal !== null
    require(outgoing === null || isTakenBack || isStillToSend, 'it was to be sent, and is not any more')
  } else if (before.view.isKept && !phone.wasWiped && !phone.world.isStorageDown) {
    const isSettled = record.receipt !== null
    require(isSettled || isSame(record.body, before.record.body), 'what another tab had typed is gone')
    require(isSettled || isSame(record.outgoing, outgoing), 'what another tab was sending is gone')
  }
}

/** Ends all problems and then checks: does the sheet arrive, once and complete, and does the screen say so? */
async function heal(phone: Phone, isKilled: boolean): Promise<void> {
  const { world } = phone
  while (world.pending.length > 0) giveUp(world)
  Object.assign(world, {
    weather: 'up',
    login: 'owner',
    isStorageDown: false,
    doesRefuse: false,
    clockOffBy: 0,
  })
  await settle()
  if (isKilled) for (const tab of phone.tabs) killTab(phone, tab)
  for (const tab of phone.tabs) void tab.draft.wake()
  await settle()
  const latest = latestBuild(phone)
  if (phone.tabs.length === 0 || phone.tabs.some(({ build }) => build !== latest)) {
    // An older build cannot read what a newer one wrote, so the newer build opens the draft.
    for (const tab of phone.tabs) killTab(phone, tab)
    await openTab(phone)
    await settle()
  }
  const [tab] = phone.tabs
  if (tab === undefined) throw new Error('no tab is open')
  await tab.draft.takeOver()
  const before = tab.draft.view().body
  await tab.draft.wake()
  await tab.draft.submit()
  while (world.stray.length > 0) letStray(world)
  requireTruth(phone)
  const { state } = tab.draft.view()
  require(world.effects.length === 1, 'the server did not get the sheet')
  require(state.kind === 'received', `the sheet has arrived, and is said to be ${state.kind}`)
  if (state.kind !== 'received' || before === undefined) return
  const has = world.effects[0]?.input
  const isWhole = isSame(bookingsOf(has), bookingsOf(before))
  require(!state.receipt.isLatest || isWhole, 'said to have arrived whole, and did not')
  if (!state.receipt.isLatest) require(isSame(tab.draft.view().body, before), 'what did not arrive is gone')
}

function bookingsOf(input: unknown): unknown {
  return Reflect.get(Object(input), 'bookings')
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function require(truth: boolean, otherwise: string): void {
  if (!truth) throw new Error(otherwise)
}

/** Lets all promises continue that are ready to. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
