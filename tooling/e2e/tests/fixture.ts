import { test as base, type Page } from '@playwright/test'
import { type Server, startServer } from '../server.ts'
import { firstAdmin, type Person } from './people.ts'
import { prepareSamples, type Samples } from './samples.ts'

export { expect } from '@playwright/test'

export type Demo = { readonly server: Server; readonly url: string; readonly admin: Person }

type WorkerParts = { readonly demo: Demo; readonly samples: Samples }
type TestParts = {
  /** The demonstration without any change by tests, for a test that looks at the whole province. */
  readonly untouched: Demo
  /** The console messages that are allowed, because the test causes them. */
  readonly mayComplainOf: RegExp | null
  readonly watched: undefined
}

/**
 * Every test may use the demonstration province with its admin signed in. A test that changes something founds its own
 * club or creates its own user, so that no test sees what another one did.
 */
export const test = base.extend<TestParts, WorkerParts>({
  demo: [withDemonstration, { scope: 'worker', timeout: 180_000 }],
  samples: [async ({ demo }, use) => use(await prepareSamples(demo)), { scope: 'worker' }],
  baseURL: ({ demo }, use) => use(demo.url),
  storageState: ({ demo }, use) => use(demo.admin.state),
  untouched: [withDemonstration, { timeout: 180_000 }],
  mayComplainOf: [null, { option: true }],
  watched: [
    async ({ page, mayComplainOf }, use) => {
      const faults = watch(page, mayComplainOf)
      await use(undefined)
      if (faults.length > 0) throw new Error(`the page complained:\n${faults.join('\n')}`)
    },
    { auto: true },
  ],
})

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which parts are wanted, and these are none.
async function withDemonstration({}: object, use: (demo: Demo) => Promise<void>): Promise<void> {
  await using server = await startServer({ demo: true })
  await use({ server, url: server.url, admin: await firstAdmin(server) })
}

/** Collects what no test tolerates on any page: exceptions, and console messages that are not about a failed answer. */
function watch(page: Page, tolerated: RegExp | null): readonly string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message))
  page.on('console', (message) => {
    const complains = ['error', 'warning'].includes(message.type())
    const isExpected = /^Failed to load resource/.test(message.text()) || tolerated?.test(message.text())
    if (complains && !isExpected) faults.push(message.text())
  })
  return faults
}
