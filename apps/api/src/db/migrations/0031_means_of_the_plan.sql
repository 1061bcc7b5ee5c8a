CREATE TABLE `budget_lines` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`plan` text NOT NULL,
	`year` integer NOT NULL,
	`unit` text NOT NULL,
	`source` text NOT NULL,
	`source_name` text,
	`purpose` text NOT NULL,
	`estimated_dong` integer NOT NULL,
	`estimated_on` text NOT NULL,
	`stage` text NOT NULL,
	`approved_dong` integer,
	`approved_on` text,
	`paper` text,
	`spent_dong` integer,
	`spent_on` text,
	`withdrawn_because` text,
	FOREIGN KEY (`unit`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`paper`) REFERENCES `papers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "budget_source" CHECK("budget_lines"."source" in ('central', 'province', 'district', 'commune', 'donor', 'localFund', 'association', 'community', 'members', 'project', 'foreignDonor')),
	CONSTRAINT "budget_purpose" CHECK("budget_lines"."purpose" in ('guidance', 'training', 'materials', 'communication', 'founding', 'monitoring', 'other')),
	CONSTRAINT "budget_stage" CHECK("budget_lines"."stage" in ('estimated', 'approved', 'spent')),
	CONSTRAINT "budget_approved" CHECK(("budget_lines"."stage" <> 'estimated') = ("budget_lines"."approved_dong" is not null and "budget_lines"."approved_on" is not null and "budget_lines"."paper" is not null)),
	CONSTRAINT "budget_spent" CHECK(("budget_lines"."stage" = 'spent') = ("budget_lines"."spent_dong" is not null and "budget_lines"."spent_on" is not null)),
	CONSTRAINT "budget_within" CHECK("budget_lines"."spent_dong" is null or "budget_lines"."spent_dong" <= "budget_lines"."approved_dong")
) STRICT;
--> statement-breakpoint
CREATE INDEX `budget_lines_by_plan` ON `budget_lines` (`plan`,`unit`);--> statement-breakpoint
CREATE TABLE `means_records` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`plan` text NOT NULL,
	`unit` text NOT NULL,
	`on` text NOT NULL,
	`kind` text NOT NULL,
	`club` text,
	`about` text NOT NULL,
	`withdrawn_because` text,
	FOREIGN KEY (`unit`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "means_kind" CHECK("means_records"."kind" in ('project', 'pledge', 'contribution', 'programme', 'course', 'material', 'event', 'media', 'exchange', 'health')),
	CONSTRAINT "means_about" CHECK(json_extract("means_records"."about", '$.kind') = "means_records"."kind"),
	CONSTRAINT "means_club" CHECK(json_extract("means_records"."about", '$.club') is "means_records"."club")
) STRICT;
--> statement-breakpoint
CREATE INDEX `means_by_plan` ON `means_records` (`plan`,`kind`);--> statement-breakpoint
CREATE INDEX `means_by_club` ON `means_records` (`club`);