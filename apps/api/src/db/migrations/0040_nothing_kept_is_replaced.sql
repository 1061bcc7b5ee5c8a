-- INSERT OR REPLACE deletes without the triggers of a deletion wherever a connection has not switched them on for it;
-- on a database server none has. So the row itself refuses that another takes its place.
CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE seq = NEW.seq)
BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER plan_version_is_not_replaced BEFORE INSERT ON plan_versions
WHEN EXISTS (SELECT 1 FROM plan_versions WHERE plan = NEW.plan AND version = NEW.version)
BEGIN SELECT raise(ABORT, 'plan versions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER unit_list_is_not_replaced BEFORE INSERT ON unit_lists
WHEN EXISTS (SELECT 1 FROM unit_lists WHERE version = NEW.version)
BEGIN SELECT raise(ABORT, 'unit lists are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER release_is_not_replaced BEFORE INSERT ON releases
WHEN EXISTS (SELECT 1 FROM releases WHERE number = NEW.number)
BEGIN SELECT raise(ABORT, 'releases are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER release_withdrawal_is_not_replaced BEFORE INSERT ON release_withdrawals
WHEN EXISTS (SELECT 1 FROM release_withdrawals WHERE release = NEW.release)
BEGIN SELECT raise(ABORT, 'withdrawals of releases are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER kept_snapshot_is_not_replaced BEFORE INSERT ON kept_snapshots
WHEN EXISTS (SELECT 1 FROM kept_snapshots WHERE number = NEW.number)
BEGIN SELECT raise(ABORT, 'kept snapshots are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER snapshot_withdrawal_is_not_replaced BEFORE INSERT ON snapshot_withdrawals
WHEN EXISTS (SELECT 1 FROM snapshot_withdrawals WHERE snapshot = NEW.snapshot)
BEGIN SELECT raise(ABORT, 'withdrawals of snapshots are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER nation_statement_is_not_replaced BEFORE INSERT ON nation_statements
WHEN EXISTS (SELECT 1 FROM nation_statements WHERE province = NEW.province AND plan_hash = NEW.plan_hash AND sequence = NEW.sequence)
BEGIN SELECT raise(ABORT, 'what provinces stated are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER statement_is_not_replaced BEFORE INSERT ON statements
WHEN EXISTS (SELECT 1 FROM statements WHERE plan_hash = NEW.plan_hash AND sequence = NEW.sequence)
BEGIN SELECT raise(ABORT, 'statements are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER statement_is_not_stated_again BEFORE INSERT ON statements
WHEN EXISTS (SELECT 1 FROM statements WHERE plan_hash = NEW.plan_hash AND snapshot = NEW.snapshot AND withdraws = NEW.withdraws)
BEGIN SELECT raise(ABORT, 'statements are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER witnessed_checkpoint_is_not_replaced BEFORE INSERT ON witnessed_checkpoints
WHEN EXISTS (SELECT 1 FROM witnessed_checkpoints WHERE origin = NEW.origin AND size = NEW.size)
BEGIN SELECT raise(ABORT, 'witnessed checkpoints are append-only'); END;
