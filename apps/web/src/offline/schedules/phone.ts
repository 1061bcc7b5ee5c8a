import type { DraftKind } from '../draft.ts'
import { type OfflineDraft, openDraft } from '../open-draft.ts'
import type { Step } from './schedule.ts'
import { blankSheet, builds, key, type Sheet } from './sheet.ts'
import { giveUp, letStray, letThrough, makeWorld, type World } from './world.ts'
import { portsOf } from './world-ports.ts'

type Tab = {
  readonly draft: OfflineDraft<Sheet>
  readonly name: string
  readonly build: DraftKind<Sheet, Sheet>
  readonly kill: () => void
  /** What was typed last while this tab could write the sheet. */
  typed: Sheet | undefined
}

const dayMilliseconds = 86_400_000

/** A phone with its tabs; each tab runs the build that was current when it was opened. */
export type Phone = ReturnType<typeof makePhone>

export function makePhone() {
  return {
    world: makeWorld(),
    tabs: [] as Tab[],
    active: 0,
    build: 0,
    tabsEver: 0,
    /** The browser deleted its storage. Until the next write, the message that the draft is stored may be wrong. */
    wasWiped: false,
  }
}

export function latestBuild(phone: Phone): DraftKind<Sheet, Sheet> {
  const build = builds[phone.build]
  if (build === undefined) throw new RangeError('no such build')
  return build
}

export async function openTab(phone: Phone): Promise<void> {
  phone.tabsEver += 1
  const name = `tab ${phone.tabsEver}`
  const build = latestBuild(phone)
  const ports = portsOf(phone.world, name)
  const listed = await ports.storage.read(key).catch(() => undefined)
  const first = listed ?? blankSheet(build, name, ports.now())
  const draft = await openDraft({ kind: build, ports, first, onChange: () => undefined })
  phone.tabs.push({ draft, name, build, kill: ports.kill, typed: undefined })
  phone.active = phone.tabs.length - 1
}

export function killTab(phone: Phone, tab: Tab): void {
  tab.kill()
  // When a page is killed, none of its code runs any more, and the browser frees its lock.
  if (tab.draft.isHeld()) phone.world.locks.delete(key)
  leave(phone, tab)
}

/** Does what the step says; returns a promise of the work that continues after it. */
export function perform(phone: Phone, step: Step): unknown {
  const tab = phone.tabs[phone.active % Math.max(phone.tabs.length, 1)]
  switch (step.do) {
    case 'type':
      return tab && type(tab, step.booking)
    case 'weather':
      phone.world.weather = step.weather
      return undefined
    case 'login':
      phone.world.login = step.login
      return undefined
    case 'clock':
      phone.world.clockOffBy = step.offByDays * dayMilliseconds
      return undefined
    default:
      return (
        onPhone[step.do]?.(phone) ?? inWorld[step.do]?.(phone.world) ?? (tab && inTab[step.do]?.(phone, tab))
      )
  }
}

const inTab: Readonly<Record<string, (phone: Phone, tab: Tab) => unknown>> = {
  submit: (_, { draft }) => draft.submit(),
  withdraw: (_, { draft }) => draft.withdraw(),
  wake: (_, { draft }) => draft.wake(),
  takeOver: (_, tab) => {
    // The other tab's last text takes precedence. The check that nothing is lost covers that text, so it no longer
    // needs this tab's.
    tab.typed = undefined
    return tab.draft.takeOver()
  },
  killTab,
  closeTab: (phone, tab) => {
    leave(phone, tab)
    return tab.draft.close()
  },
}

const onPhone: Readonly<Record<string, (phone: Phone) => unknown>> = {
  openTab,
  nextTab: (phone) => {
    phone.active += 1
  },
  update: (phone) => {
    phone.build = 1
  },
  wipeStorage: (phone) => {
    phone.world.disk.clear()
    phone.wasWiped = true
  },
}

const inWorld: Readonly<Record<string, (world: World) => void>> = {
  letThrough,
  giveUp,
  letStray,
  dropStorage: (world) => {
    world.isStorageDown = true
  },
  reopenStorage: (world) => {
    world.isStorageDown = false
  },
  refuse: (world) => {
    world.doesRefuse = true
  },
  permit: (world) => {
    world.doesRefuse = false
  },
  takePart: (world) => {
    world.takesPart = true
  },
  takeAll: (world) => {
    world.takesPart = false
  },
}

function leave(phone: Phone, tab: Tab): void {
  phone.tabs = phone.tabs.filter((other) => other !== tab)
}

function type(tab: Tab, booking: number): void {
  const { state, body } = tab.draft.view()
  if (body === undefined) return
  const next = { ...body, bookings: [...body.bookings, booking] }
  tab.draft.change(next)
  if (state.kind === 'open' || state.kind === 'refused') tab.typed = next
}
