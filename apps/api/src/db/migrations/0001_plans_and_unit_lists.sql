CREATE TABLE `plan_versions` (
	`plan` text NOT NULL,
	`version` integer NOT NULL,
	`valid_from` text NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`adopted_at` text NOT NULL,
	`adopted_by` text NOT NULL,
	PRIMARY KEY(`plan`, `version`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `unit_lists` (
	`version` integer PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`adopted_at` text NOT NULL,
	`adopted_by` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `__new_units` (
	`key` text PRIMARY KEY NOT NULL
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_units`("key") SELECT "key" FROM `units`;--> statement-breakpoint
DROP TABLE `units`;--> statement-breakpoint
ALTER TABLE `__new_units` RENAME TO `units`;--> statement-breakpoint
CREATE TRIGGER plan_version_is_not_edited BEFORE UPDATE ON plan_versions BEGIN SELECT raise(ABORT, 'plan versions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER plan_version_is_not_deleted BEFORE DELETE ON plan_versions BEGIN SELECT raise(ABORT, 'plan versions are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER unit_list_is_not_edited BEFORE UPDATE ON unit_lists BEGIN SELECT raise(ABORT, 'unit lists are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER unit_list_is_not_deleted BEFORE DELETE ON unit_lists BEGIN SELECT raise(ABORT, 'unit lists are append-only'); END;
