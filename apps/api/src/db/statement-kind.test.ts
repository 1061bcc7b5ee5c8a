import { expect, test } from 'vitest'
import { changesSchema, statementKind } from './statement-kind.ts'

test.each([
  { sql: 'select 1', is: 'read' },
  { sql: '  -- why\n /* and how */ SELECT 1', is: 'read' },
  { sql: 'values (1)', is: 'read' },
  { sql: 'with a as (select 1) select * from a', is: 'read' },
  { sql: 'with a as (select 1) insert into t select * from a', is: 'write' },
  { sql: "with a as (select replace('x', 'x', 'y')) select * from a", is: 'write' }, // it only reads, but queueing it as a write does no harm
  { sql: 'insert into t values (1) returning id', is: 'write' },
  { sql: 'pragma table_info(t)', is: 'read' },
  { sql: 'pragma user_version', is: 'read' },
  { sql: 'PRAGMA foreign_keys = OFF', is: 'control' },
  { sql: 'pragma journal_mode(delete)', is: 'control' },
  { sql: 'savepoint sp0', is: 'savepoint' },
  { sql: 'rollback to savepoint sp0', is: 'savepoint' },
  { sql: 'rollback', is: 'control' },
  { sql: 'COMMIT', is: 'control' },
  { sql: 'something new', is: 'write' },
  { sql: '', is: 'write' },
])('$sql is a $is', ({ sql, is }) => {
  expect(statementKind(sql)).toBe(is)
})

test('only statements about tables themselves change the schema', () => {
  expect(['create table t (a)', ' ALTER TABLE t', 'drop table t'].every(changesSchema)).toBe(true)
  expect(['select 1', 'insert into t values (1)', 'created'].some(changesSchema)).toBe(false)
})
