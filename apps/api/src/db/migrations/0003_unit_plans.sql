CREATE TABLE `unit_plan_lists` (
	`plan` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`are_all_recorded` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `unit_plans` (
	`position` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`unit` text NOT NULL,
	`plan` text NOT NULL,
	`number` text NOT NULL,
	`issued_on` text NOT NULL,
	`issuer` text NOT NULL,
	`clubs` text NOT NULL,
	`withdrawn_because` text,
	FOREIGN KEY (`unit`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "unit_plan_clubs" CHECK(json_type("unit_plans"."clubs") = 'array')
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `unit_plans_id_unique` ON `unit_plans` (`id`);--> statement-breakpoint
CREATE INDEX `unit_plans_by_plan` ON `unit_plans` (`plan`);