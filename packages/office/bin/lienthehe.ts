#!/usr/bin/env node
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { runCommand, runLog } from '../src/commands/run-command.ts'

// Only this file of the package reads files and prints.
function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

/** The text that an address returns; `undefined`: it refuses or cannot be reached. */
async function fetchText(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) })
    return answer.ok ? await answer.text() : undefined
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}

const readFile = (path: string) => read(path)?.toString('utf8')
const words = process.argv.slice(2)
const { exitCode, lines } =
  words[0] === 'log'
    ? await runLog(words, { readFile, fetchText })
    : runCommand(words, { readFile, readBytes: read, hashOf: (text) => hash('sha256', text) })
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = exitCode
