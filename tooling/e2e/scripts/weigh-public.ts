import { chromium } from '@playwright/test'
import config from '../playwright.config.ts'
import { startServer } from '../server.ts'
import { firstAdmin } from '../tests/people.ts'
import { releaseNow } from '../tests/releases.ts'
import { bytesOf, slowNetwork } from '../tests/weight.ts'

// Measures the bytes of a first view of the public page, and how soon it can be read on a slow phone: a
// quarter of the speed, over 3G.
const slowerBy = 4

await using server = await startServer({ demo: true })
const { standing } = await (await firstAdmin(server)).api.releases.list.query({ plan: null })
if (standing === null) await releaseNow(await firstAdmin(server))
const browser = await chromium.launch(config.use?.launchOptions ?? {})
const newPage = async () => {
  const context = await browser.newContext({
    baseURL: server.url,
    locale: 'vi-VN',
    viewport: { width: 390, height: 844 },
  })
  return context.newPage()
}

console.log('page                         script kB   all kB  requests  first paint s  largest s  loaded s')
for (const path of ['/tien-do', '/tien-do?unit=150', '/nhung', '/du-lieu', '/embed/hoa-binh-146']) {
  const { script, all, requests } = await bytesOf(await newPage(), path, 'body')
  const page = await newPage()
  await slowNetwork(page)
  const phone = await page.context().newCDPSession(page)
  await phone.send('Emulation.setCPUThrottlingRate', { rate: slowerBy })
  await page.goto(path, { waitUntil: 'load' })
  const times = await page.evaluate(timesOf)
  const columns = [script / 1000, all / 1000].map((bytes) => bytes.toFixed(1)).concat(String(requests))
  const shown = columns.concat(times.map((milliseconds) => (milliseconds / 1000).toFixed(2)))
  console.log(path.padEnd(26), shown.map((figure) => figure.padStart(11)).join(''))
}
await browser.close()

/**
 * The milliseconds from the request for the page to its first paint, its largest paint and its end; runs in the
 * browser.
 */
async function timesOf(): Promise<readonly number[]> {
  const largest = new Promise<number>((found) => {
    new PerformanceObserver((list) => found(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    })
  })
  // When the largest paint is known, the first is recorded too.
  const last = await largest
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
  const [navigation] = performance.getEntriesByType('navigation')
  return [first, last, navigation?.duration ?? Number.NaN]
}
