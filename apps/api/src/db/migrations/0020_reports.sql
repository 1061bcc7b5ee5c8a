CREATE TABLE `report_due_days` (
	`province` text NOT NULL,
	`from` text NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`province`, `from`),
	FOREIGN KEY (`province`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_due_day" CHECK("report_due_days"."day" between 1 and 28)
) STRICT;
--> statement-breakpoint
CREATE TABLE `reports` (
	`club` text NOT NULL,
	`month` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`status` text NOT NULL,
	`first_submitted_at` text,
	`state` text NOT NULL,
	PRIMARY KEY(`club`, `month`),
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_status" CHECK("reports"."status" in ('draft', 'submitted', 'returned', 'accepted', 'reopened')),
	CONSTRAINT "report_content" CHECK(json_valid("reports"."content")),
	CONSTRAINT "report_state" CHECK("reports"."state" ->> '$.status' = "reports"."status")
) STRICT;
--> statement-breakpoint
CREATE INDEX `reports_by_month` ON `reports` (`month`);