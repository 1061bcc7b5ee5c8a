CREATE TABLE `monthly_outcomes` (
	`plan` text NOT NULL,
	`due` text NOT NULL,
	`at` text NOT NULL,
	`release` integer,
	`refusal` text,
	PRIMARY KEY(`plan`, `due`),
	FOREIGN KEY (`release`) REFERENCES `releases`(`number`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "monthly_outcome_is_one" CHECK(("monthly_outcomes"."release" IS NULL) <> ("monthly_outcomes"."refusal" IS NULL))
) STRICT;
--> statement-breakpoint
CREATE TABLE `monthly_releases` (
	`plan` text PRIMARY KEY NOT NULL,
	`day` integer NOT NULL,
	`since` text NOT NULL,
	`turned_on_by` text NOT NULL,
	CONSTRAINT "monthly_release_day" CHECK("monthly_releases"."day" BETWEEN 1 AND 28)
) STRICT;
