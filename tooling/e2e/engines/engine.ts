import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Size = { readonly width: number; readonly height: number }

/** What the tests of the screens need from a browser, whichever its engine. */
export type Engine = AsyncDisposable & {
  /** Opens an address and waits until the page has loaded. */
  readonly open: (url: string) => Promise<void>
  /**
   * Runs a function in the page, and returns its result. The function is sent as text, so it may use only its
   * arguments.
   */
  readonly ask: <Answer, Given>(
    read: (given: Given) => Answer | Promise<Answer>,
    given?: Given,
  ) => Promise<Answer>
  readonly resize: (size: Size) => Promise<void>
  /** Stores a picture of the window as a PNG file. */
  readonly picture: (path: string) => Promise<void>
}

/** An expression that runs in the page and whose result is text, which every engine returns unchanged. */
export function asText<Given>(read: (given: Given) => unknown, given?: Given): string {
  return `Promise.resolve((${read})(${JSON.stringify(given)})).then((answer) => JSON.stringify(answer ?? null))`
}

/** Starts a program that runs until it is stopped, in its own process group, so that its children end with it. */
export function startProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  // A browser must not go on running when a test run ends early.
  process.once('exit', () => endGroup(child, 'SIGKILL'))
  return child
}

export async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  endGroup(child, 'SIGTERM')
  const lastResort = setTimeout(() => endGroup(child, 'SIGKILL'), 5_000)
  await exit
  clearTimeout(lastResort)
}

function endGroup({ pid, exitCode, signalCode }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return
  process.kill(-pid, signal)
}

/** The first match of a pattern in a program's output; if the program ends before, throws an error with its output. */
export function heardFrom(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((heard, failed) => {
    let said = ''
    const listen = (text: string) => {
      said += text
      const [, found] = pattern.exec(said) ?? []
      if (found !== undefined) heard(found)
    }
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', listen)
    child.once('error', failed)
    child.once('exit', (code) => failed(new Error(`${child.spawnfile} ended with ${code}:\n${said}`)))
  })
}
