import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Runs one of our programs in a separate process and parses the JSON that it prints. If the output is not JSON, throws
 * an error with what the program wrote to stderr.
 */
export function runChild(program: URL, args: readonly string[], signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const path = fileURLToPath(program)
    const child = spawn(process.execPath, [path, ...args, '--json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    })
    let [printed, said] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    child.once('error', reject)
    child.once('close', (code) => {
      try {
        resolve(JSON.parse(printed))
      } catch (error) {
        reject(new Error(`${path} ended with ${code}: ${said}`, { cause: error }))
      }
    })
  })
}
