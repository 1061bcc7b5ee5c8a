CREATE TABLE `release_withdrawals` (
	`release` integer PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`withdrawn_at` text NOT NULL,
	`withdrawn_by` text NOT NULL,
	FOREIGN KEY (`release`) REFERENCES `releases`(`number`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `releases` (
	`number` integer PRIMARY KEY NOT NULL,
	`plan` text NOT NULL,
	`as_of` text NOT NULL,
	`released_at` text NOT NULL,
	`released_by` text NOT NULL,
	`plan_version` integer NOT NULL,
	`plan_hash` text NOT NULL,
	`units_version` integer NOT NULL,
	`units_hash` text NOT NULL,
	`snapshot` text NOT NULL,
	`snapshot_hash` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text NOT NULL,
	`corrects` integer,
	`correction_reason` text
) STRICT;
