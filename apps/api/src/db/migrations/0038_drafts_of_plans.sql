CREATE TABLE `plan_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`becoming` text NOT NULL,
	`base_hash` text,
	`file` text,
	`typed` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plan_draft_origin" CHECK(case "plan_drafts"."becoming" when 'ofFile' then "plan_drafts"."file" is not null and "plan_drafts"."base_hash" is null when 'next' then "plan_drafts"."base_hash" is not null and "plan_drafts"."file" is null when 'amendment' then "plan_drafts"."base_hash" is not null and "plan_drafts"."file" is null else 0 end)
) STRICT;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_papers` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`plan` text NOT NULL,
	`unit` text NOT NULL,
	`kind` text NOT NULL,
	`year` integer NOT NULL,
	`number` text NOT NULL,
	`issued_on` text NOT NULL,
	`issuer` text NOT NULL,
	`addressees` text,
	`subject` text NOT NULL,
	`clauses` text NOT NULL,
	`proves` text NOT NULL,
	`withdrawn_because` text,
	FOREIGN KEY (`unit`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paper_kind" CHECK("__new_papers"."kind" in ('plan', 'guidance', 'assignment', 'agreement', 'amendment', 'decision', 'yearlyPlan', 'budget', 'report', 'other')),
	CONSTRAINT "paper_clauses" CHECK(json_type("__new_papers"."clauses") = 'array'),
	CONSTRAINT "paper_proves" CHECK(json_type("__new_papers"."proves") = 'array')
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_papers`("id", "version", "plan", "unit", "kind", "year", "number", "issued_on", "issuer", "addressees", "subject", "clauses", "proves", "withdrawn_because") SELECT "id", "version", "plan", "unit", "kind", "year", "number", "issued_on", "issuer", "addressees", "subject", "clauses", "proves", "withdrawn_because" FROM `papers`;--> statement-breakpoint
DROP TABLE `papers`;--> statement-breakpoint
ALTER TABLE `__new_papers` RENAME TO `papers`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `papers_by_plan` ON `papers` (`plan`,`unit`);