import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from './instance.ts'
import { admin } from './matrix-target.ts'
import { hashOfPassword, type Served, serveInstance } from './served.ts'

/** What each test gets: a server over a copy of both provinces, and the admin's cookie. */
export type ServedCopy = { readonly instance: Instance; readonly served: Served; readonly cookie: string }

/**
 * Fills two provinces once for a file of tests, and serves a new copy to each test. Call the returned function only
 * inside a test.
 */
export function servedCopyForEachTest(): () => ServedCopy {
  const folder = makeFolder()
  const template = `${folder.path}/template.db`
  let copies = 0
  let current: ServedCopy | null = null
  beforeAll(async () => fillTwoProvinces(template, await hashOfPassword()))
  afterAll(() => folder.remove())
  beforeEach(async () => {
    const instance = await openCopy(template, `${++copies}`)
    const served = serveInstance(instance)
    current = { instance, served, cookie: await served.signIn(admin) }
  })
  afterEach(async () => {
    await current?.instance.close()
    current = null
  })
  return () => {
    if (current === null) throw new Error('A copy is served while a test runs.')
    return current
  }
}
