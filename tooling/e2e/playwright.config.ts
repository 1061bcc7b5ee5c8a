import { defineConfig } from '@playwright/test'
import { chromiumArguments, chromiumPath, howToGetChromium } from './chromium.ts'

const executablePath = chromiumPath()
if (executablePath === null) throw new Error(howToGetChromium)

export default defineConfig({
  testDir: './tests',
  forbidOnly: process.env['CI'] !== undefined,
  // The machine that checks has two cores, and each test brings a server beside its browser.
  workers: 2,
  fullyParallel: false,
  // The longest walk takes 45 s where both cores are busy.
  timeout: 120_000,
  // A browser on a busy machine loses an event now and then. `npm test` names each test that needed its second try.
  retries: process.env['CI'] === undefined ? 0 : 1,
  globalTimeout: 55 * 60_000,
  // A bound that means “never comes”, also where other work keeps the machine busy.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/browser.json' }]],
  outputDir: 'test-results',
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Recording every test costs a third of the time: it is asked for when one is looked into.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    // No video: it would need an ffmpeg that Playwright downloads.
    video: 'off',
    launchOptions: { executablePath, args: chromiumArguments },
  },
})
