CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`club` text,
	`digest` text NOT NULL,
	`salt` text,
	`particulars` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_by_club` ON `audit` (`club`,`seq`);--> statement-breakpoint
CREATE TABLE `club_events` (
	`club` text NOT NULL,
	`position` integer NOT NULL,
	`happened_on` text NOT NULL,
	`change` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`club`, `position`),
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "club_change" CHECK("club_events"."change" in ('suspended', 'resumed', 'merged', 'dissolved'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `clubs` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`commune` text NOT NULL,
	`village` text,
	`established_on` text NOT NULL,
	`decision_number` text,
	`decision_issuer` text,
	`money_source` text,
	`money_name` text,
	FOREIGN KEY (`commune`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "club_money_source" CHECK("clubs"."money_source" in ('province', 'district', 'commune', 'central', 'project', 'donor', 'community'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `clubs_by_commune` ON `clubs` (`commune`);--> statement-breakpoint
CREATE TABLE `failed_logins` (
	`user_name` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`last_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `grants` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`user` text NOT NULL,
	`role` text NOT NULL,
	`unit` text,
	`club` text,
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "grant_role" CHECK("grants"."role" in ('provincialAdmin', 'districtOfficer', 'clubBoard', 'viewer')),
	CONSTRAINT "grant_scope" CHECK(("grants"."unit" is null) <> ("grants"."club" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `grants_by_user` ON `grants` (`user`);--> statement-breakpoint
CREATE TABLE `instance` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `members` (
	`id` text PRIMARY KEY NOT NULL,
	`club` text NOT NULL,
	`version` integer NOT NULL,
	`full_name` text NOT NULL,
	`duplicate_key` text,
	`sex` text,
	`birth` text,
	`ethnicity` text,
	`hardships` text,
	`village` text,
	`phone` text,
	`citizen_id` text,
	`joined_on` text NOT NULL,
	`left_on` text,
	`left_because` text,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "member_sex" CHECK("members"."sex" in ('female', 'male')),
	CONSTRAINT "member_ethnicity" CHECK("members"."ethnicity" in ('muong', 'kinh', 'thai', 'tay', 'dao', 'mong', 'other', 'notSaid')),
	CONSTRAINT "member_left_because" CHECK("members"."left_because" in ('movedAway', 'died', 'ownWish', 'joinedAnotherClub', 'recordedByMistake', 'other'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `members_by_club` ON `members` (`club`);--> statement-breakpoint
CREATE INDEX `members_by_duplicate_key` ON `members` (`duplicate_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_active_membership` ON `members` (`citizen_id`) WHERE "members"."left_on" is null;--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`count` integer NOT NULL,
	`last_request` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_limits_key_unique` ON `rate_limits` (`key`);--> statement-breakpoint
CREATE TABLE `requests` (
	`actor` text NOT NULL,
	`key` text NOT NULL,
	`procedure` text NOT NULL,
	`input_hash` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`actor`, `key`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `roster_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`club` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`version` integer NOT NULL,
	`file_name` text NOT NULL,
	`default_joined_on` text NOT NULL,
	`roster` text NOT NULL,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `roster_import_rows` (
	`import` text NOT NULL,
	`member` text NOT NULL,
	`before` text,
	`version_after` integer NOT NULL,
	PRIMARY KEY(`import`, `member`),
	FOREIGN KEY (`import`) REFERENCES `roster_imports`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `roster_imports` (
	`id` text PRIMARY KEY NOT NULL,
	`receipt` text NOT NULL,
	`club` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL,
	`file_name` text NOT NULL,
	`counts` text NOT NULL,
	`undone_at` text,
	FOREIGN KEY (`club`) REFERENCES `clubs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `roster_imports_receipt_unique` ON `roster_imports` (`receipt`);--> statement-breakpoint
CREATE INDEX `roster_imports_by_club` ON `roster_imports` (`club`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_unique` ON `sessions` (`token`);--> statement-breakpoint
CREATE TABLE `units` (
	`key` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`level` text NOT NULL,
	`parent` text,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`parent`) REFERENCES `units`(`key`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "unit_type" CHECK("units"."type" in ('province', 'city', 'district', 'ward', 'township', 'commune')),
	CONSTRAINT "unit_level" CHECK("units"."level" in ('province', 'district', 'commune'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`username` text,
	`display_username` text,
	`disabled` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_username_unique` ON `users` (`username`);--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_is_not_edited BEFORE UPDATE ON audit
WHEN new.salt IS NOT NULL OR new.particulars IS NOT NULL
  OR old.seq IS NOT new.seq OR old.at IS NOT new.at OR old.actor IS NOT new.actor OR old.action IS NOT new.action
  OR old.subject_kind IS NOT new.subject_kind OR old.subject_id IS NOT new.subject_id OR old.club IS NOT new.club
  OR old.digest IS NOT new.digest OR old.previous_hash IS NOT new.previous_hash OR old.hash IS NOT new.hash
BEGIN SELECT raise(ABORT, 'only the particulars of the audit can be erased'); END;
