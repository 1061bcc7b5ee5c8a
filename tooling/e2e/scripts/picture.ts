import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import config from '../playwright.config.ts'
import { startServer } from '../server.ts'
import { firstAdmin } from '../tests/people.ts'

// Takes the README's picture again: the overview of the demonstration, with its banner saying that the
// figures are invented.
const picture = fileURLToPath(new URL('../pictures/overview.webp', import.meta.url))
const size = { width: 1440, height: 1280 }

await using server = await startServer({ demo: true })
const { state } = await firstAdmin(server)
const browser = await chromium.launch(config.use?.launchOptions ?? {})
const context = await browser.newContext({
  baseURL: server.url,
  storageState: state,
  locale: 'vi-VN',
  colorScheme: 'light',
  viewport: size,
  deviceScaleFactor: 1.15,
})
const page = await context.newPage()
await page.goto('/')
await page.locator('[data-target]').first().waitFor()
await page.locator('html[data-letters]').waitFor()
writeFileSync(picture, await asWebp(browser, await page.screenshot()))
await browser.close()

/** Lets the browser convert the picture, because Playwright itself cannot make WebP. */
async function asWebp(packer: Browser, png: Buffer): Promise<Buffer> {
  const blank = await packer.newPage()
  const url = await blank.evaluate(
    async (source) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.naturalWidth,
        height: image.naturalHeight,
      })
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', 0.8)
    },
    `data:image/png;base64,${png.toString('base64')}`,
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
