#!/usr/bin/env node
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { runCommand } from '../src/commands/run-command.ts'

// The one file of the package that reads and writes.
function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

const { exitCode, lines } = runCommand(process.argv.slice(2), {
  readFile: (path) => read(path)?.toString('utf8'),
  readBytes: read,
  hashOf: (text) => hash('sha256', text),
})
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = exitCode
