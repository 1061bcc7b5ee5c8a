CREATE TABLE `papers` (
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
	CONSTRAINT "paper_kind" CHECK("papers"."kind" in ('guidance', 'assignment', 'agreement', 'amendment', 'decision', 'yearlyPlan', 'budget', 'report', 'other')),
	CONSTRAINT "paper_clauses" CHECK(json_type("papers"."clauses") = 'array'),
	CONSTRAINT "paper_proves" CHECK(json_type("papers"."proves") = 'array')
) STRICT;
--> statement-breakpoint
CREATE INDEX `papers_by_plan` ON `papers` (`plan`,`unit`);