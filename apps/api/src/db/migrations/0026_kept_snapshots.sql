CREATE TABLE `kept_snapshots` (
	`number` integer PRIMARY KEY NOT NULL,
	`plan` text NOT NULL,
	`period` text NOT NULL,
	`as_of` text NOT NULL,
	`closed_at` text NOT NULL,
	`closed_by` text NOT NULL,
	`plan_version` integer NOT NULL,
	`plan_hash` text NOT NULL,
	`units_version` integer NOT NULL,
	`units_hash` text NOT NULL,
	`history_seq` integer NOT NULL,
	`history_hash` text NOT NULL,
	`snapshot` text NOT NULL,
	`hash` text NOT NULL,
	`counts` text NOT NULL,
	`missing` text NOT NULL,
	`despite` text,
	CONSTRAINT "kept_snapshot_period" CHECK(json_valid("kept_snapshots"."period")),
	CONSTRAINT "kept_snapshot_missing" CHECK(json_type("kept_snapshots"."missing") = 'array')
) STRICT;
--> statement-breakpoint
CREATE TABLE `snapshot_withdrawals` (
	`snapshot` integer PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`withdrawn_at` text NOT NULL,
	`withdrawn_by` text NOT NULL,
	FOREIGN KEY (`snapshot`) REFERENCES `kept_snapshots`(`number`) ON UPDATE no action ON DELETE no action
) STRICT;
