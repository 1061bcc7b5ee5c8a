import { defineConfig } from '@playwright/test'
import { chromiumArguments, chromiumPath, howToGetChromium } from './chromium.ts'

const executablePath = chromiumPath()
if (executablePath === null) throw new Error(howToGetChromium)

export default defineConfig({
  testDir: './tests',
  forbidOnly: process.env['CI'] !== undefined,
  // The machine that runs the tests has two cores, and each test has a server and a browser.
  workers: 2,
  fullyParallel: false,
  // The longest test takes 45 s if both cores are busy.
  timeout: 120_000,
  // On a busy machine, a browser loses an event now and then. `npm test` names each test that needed a second
  // try.
  retries: process.env['CI'] === undefined ? 0 : 1,
  globalTimeout: 55 * 60_000,
  // The test fails after this time. It is long enough even if the machine is busy with other work.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/browser.json' }]],
  outputDir: 'test-results',
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Recording a test takes a third more time, so it is done only on request, to examine one test.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    // No video: it would need an ffmpeg that Playwright downloads.
    video: 'off',
    launchOptions: { executablePath, args: chromiumArguments },
  },
})
