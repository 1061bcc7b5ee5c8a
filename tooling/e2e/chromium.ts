import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The same engine without windows; tests take half the time with it. */
const shell = '/usr/bin/chromium-headless-shell'
const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * The arguments for tests: they allow running as root and without a graphics card, and stop requests to Chromium's
 * maker.
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const howToGetChromium = [
  'Không tìm thấy Chromium: chưa kiểm thử được trên trình duyệt.',
  'No Chromium was found: the browser tests cannot run.',
  '  Debian, Ubuntu: sudo apt-get install chromium-headless-shell',
  '  elsewhere: install Chromium or Chrome, or set CHROMIUM_PATH to its program file',
].join('\n')

/** The path of a Chromium on this machine; `null`: there is none. Throws if CHROMIUM_PATH names a missing file. */
export function chromiumPath(): string | null {
  const { CHROMIUM_PATH: chosen } = process.env
  if (chosen === undefined || chosen === '')
    return [shell, ...browsers].find((place) => existsSync(place)) ?? null
  if (existsSync(chosen)) return chosen
  throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no such file`)
}

/** The path of a Chromium with windows, as people use it; if there is none, that of the other tests. */
export function wholeChromiumPath(): string | null {
  return browsers.find((place) => existsSync(place)) ?? chromiumPath()
}

/**
 * Like `chromiumPath`, but first installs Debian's own Chromium if there is none and that is allowed: as root, with
 * apt-get.
 */
export function chromiumFoundOrInstalled(): string | null {
  const found = chromiumPath()
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (found !== null || !mayInstall) return found

  console.log('Đang cài Chromium… / Installing Chromium…')
  aptGet('update')
  aptGet('install', '--yes', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-core')
  return chromiumPath()
}

function aptGet(...args: readonly string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', [...args, '-q'], { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: 600_000 })
}
