import type { InStatement, ResultSet, Value } from '@libsql/client'
import { Batch, BatchCond, type RowsResult, Stmt, type Stream } from '@libsql/hrana-client'
import { DatabaseMisuse } from '../errors.ts'
import { argumentsToSql, columnNames, resultSet, rowOf } from '../result-set.ts'

/** What is sent with the statements: how the transaction around them begins and whether it ends with them. */
export type Around = { readonly begin: 'BEGIN IMMEDIATE' | 'BEGIN' | null; readonly commits: boolean }

/**
 * Sends statements in one round trip, each only if the one before it succeeded and the transaction is still open. What
 * a server has rolled back because it took too long must not continue as single changes. Rejects with the first
 * failure.
 */
export async function sendTogether(
  stream: Stream,
  statements: readonly InStatement[],
  { begin, commits }: Around,
): Promise<readonly RowsResult[]> {
  const batch = new Batch(stream, false)
  const running: Promise<RowsResult | undefined>[] = []
  let before: ReturnType<Batch['step']> | null = null
  const add = (statement: Stmt, isInside: boolean) => {
    const step = batch.step()
    const conditions = [
      ...(before === null ? [] : [BatchCond.ok(before)]),
      ...(isInside ? [BatchCond.not(BatchCond.isAutocommit(batch))] : []),
    ]
    if (conditions.length > 0) step.condition(BatchCond.and(batch, conditions))
    const answer = step.query(statement)
    // Each is awaited below; the first that fails ends the waiting for the rest.
    answer.catch(() => undefined)
    running.push(answer)
    before = step
  }
  if (begin !== null) add(new Stmt(begin), false)
  for (const statement of statements) add(asHrana(statement), true)
  if (commits) add(new Stmt('COMMIT'), true)
  await batch.execute()
  const answers: RowsResult[] = []
  for (const each of running) {
    const answer = await each
    if (answer === undefined)
      throw new DatabaseMisuse('A statement was not run, as its transaction had ended before it.')
    answers.push(answer)
  }
  return begin === null ? answers : answers.slice(1)
}

export function asHrana(statement: InStatement): Stmt {
  const { sql, args } = typeof statement === 'string' ? { sql: statement, args: undefined } : statement
  const stmt = new Stmt(sql)
  const given = argumentsToSql(args)
  if (Array.isArray(given)) stmt.bindIndexes(given)
  else for (const [name, value] of Object.entries(given)) stmt.bindName(name, value)
  return stmt
}

/** The rows as lists of values, in the order of their columns. */
export function valuesIn(answer: RowsResult): Value[][] {
  return answer.rows.map((row) => Array.from(row))
}

/** The answer as the official client gives it. */
export function resultSetOf(answer: RowsResult): ResultSet {
  const columns = answer.columnNames.map((name) => name ?? '')
  const names = columnNames(columns)
  return resultSet({
    columns,
    columnTypes: answer.columnDecltypes.map((type) => type ?? ''),
    rows: answer.rows.map((row) => rowOf(Array.from(row, asBytes), names)),
    rowsAffected: answer.affectedRowCount,
    ...(answer.lastInsertRowid !== undefined && { lastInsertRowid: answer.lastInsertRowid }),
  })
}

function asBytes(value: Value): unknown {
  return value instanceof ArrayBuffer ? new Uint8Array(value) : value
}
