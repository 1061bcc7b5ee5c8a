import type { Page, Request } from '@playwright/test'

/**
 * The size of a page's first view, in bytes as sent with their headers. The view is complete when `ready` appears;
 * without `ready`, when a screen of the web app is loaded with its fonts.
 */
export async function bytesOf(
  page: Page,
  path: string,
  ready = 'html[data-letters]',
): Promise<{ readonly script: number; readonly all: number; readonly requests: number }> {
  const finished: Request[] = []
  page.on('requestfinished', (request) => finished.push(request))
  await page.goto(path)
  await page.locator(ready).first().waitFor()
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(
    finished.map(async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      return {
        type: request.resourceType(),
        body: responseBodySize,
        whole: responseBodySize + responseHeadersSize,
      }
    }),
  )
  const sum = (figures: readonly number[]) => figures.reduce((soFar, figure) => soFar + figure, 0)
  return {
    script: sum(sizes.filter(({ type }) => type === 'script').map(({ body }) => body)),
    all: sum(sizes.map(({ whole }) => whole)),
    requests: sizes.length,
  }
}

/** Slows the network down to a weak phone network in the hills: 400 kbit/s, and 400 ms there and back. */
export async function slowNetwork(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  })
}

declare global {
  interface Window {
    layoutShift?: number
  }
}

/**
 * From now on, adds up how much of the page moves without an action of the user, as browsers measure it; 0 is nothing.
 */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.layoutShift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false)
          window.layoutShift = (window.layoutShift ?? 0) + Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

export function layoutShiftOf(page: Page): Promise<number> {
  return page.evaluate(() => window.layoutShift ?? Number.NaN)
}
