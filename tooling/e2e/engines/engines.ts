import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chromiumArguments, wholeChromiumPath } from '../chromium.ts'
import { asText, type Engine } from './engine.ts'
import { startFirefox } from './firefox.ts'
import { startWebKit } from './webkit.ts'

export type EngineName = 'chromium' | 'firefox' | 'webkit'

export const engineNames: readonly EngineName[] = ['chromium', 'firefox', 'webkit']

const firefoxPlaces = ['/usr/bin/firefox-esr', '/usr/bin/firefox']
const driverPlaces = ['/usr/bin/WebKitWebDriver']
const miniBrowserPlaces = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
)

export const howToGetEngines =
  'Debian: apt-get install firefox-esr webkit2gtk-driver xvfb dbus-daemon imagemagick'

/** The function that starts this engine; `null`: it is not installed on this machine. */
export function engineStarter(name: EngineName): (() => Promise<Engine>) | null {
  switch (name) {
    case 'chromium': {
      const program = wholeChromiumPath()
      return program === null ? null : () => startChromium(program)
    }
    case 'firefox': {
      const program = firefoxPlaces.find((place) => existsSync(place))
      return program === undefined ? null : () => startFirefox(program)
    }
    case 'webkit': {
      const driver = driverPlaces.find((place) => existsSync(place))
      const browser = miniBrowserPlaces.find((place) => existsSync(place))
      const hasScreen = ['/usr/bin/Xvfb', '/usr/bin/dbus-run-session', '/usr/bin/import'].every((place) =>
        existsSync(place),
      )
      return driver === undefined || browser === undefined || !hasScreen
        ? null
        : () => startWebKit({ driver, browser })
    }
  }
}

async function startChromium(executablePath: string): Promise<Engine> {
  const browser = await chromium.launch({ executablePath, args: chromiumArguments })
  const context = await browser.newContext({ locale: 'vi-VN', storageState: { cookies: [], origins: [] } })
  const page = await context.newPage()
  return {
    open: async (url) => {
      await page.goto(url)
    },
    ask: async (read, given) => JSON.parse(await page.evaluate<string>(asText(read, given))),
    resize: (size) => page.setViewportSize(size),
    picture: async (path) => {
      await page.screenshot({ path })
    },
    [Symbol.asyncDispose]: () => browser.close(),
  }
}
