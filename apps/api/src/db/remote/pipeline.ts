import type { InStatement, ResultSet, Value } from '@libsql/client'
import { Batch, BatchCond, type RowsResult, Stmt, type Stream } from '@libsql/hrana-client'
import { DatabaseMisuse } from '../errors.ts'
import { argumentsToSql, columnNames, resultSet, rowOf } from '../result-set.ts'

/** The transaction around the statements: how it begins (`null`: it is open already), and whether it ends with them. */
export type Around = { readonly begin: 'BEGIN IMMEDIATE' | 'BEGIN' | null; readonly commits: boolean }

/**
 * Sends statements in one round trip. Each runs only if the one before it succeeded and the transaction is still open:
 * if the server has rolled the transaction back because it took too long, the other statements must not run one by one.
 * Rejects with the first failure.
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
    // Each answer is awaited below. After the first failure the others are not awaited, so their rejections are ignored
    // here.
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

/** The rows as lists of values, each in the order of the columns. */
export function valuesIn(answer: RowsResult): Value[][] {
  return answer.rows.map((row) => Array.from(row))
}

/** The answer in the form of the official client. */
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
