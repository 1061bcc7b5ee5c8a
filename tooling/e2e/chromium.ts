import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The same engine without windows: its tests take half the time. */
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

/** The arguments for tests: also as root, without a graphics card, and without requests to its maker. */
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

/** Where is a Chromium on this machine? `null` where there is none; a CHROMIUM_PATH to a missing file throws. */
export function chromiumPath(): string | null {
  const { CHROMIUM_PATH: chosen } = process.env
  if (chosen === undefined || chosen === '')
    return [shell, ...browsers].find((place) => existsSync(place)) ?? null
  if (existsSync(chosen)) return chosen
  throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no such file`)
}

/** A Chromium as people use it, with windows; where there is none, the one of the other tests. */
export function wholeChromiumPath(): string | null {
  return browsers.find((place) => existsSync(place)) ?? chromiumPath()
}

/** Installs Debian's own Chromium where that is allowed: as root, with apt-get. Answers as `chromiumPath` does. */
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
