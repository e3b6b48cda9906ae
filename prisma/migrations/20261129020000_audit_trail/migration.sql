CREATE TABLE "audit_heads" (
    "account_id" TEXT NOT NULL,
    "number" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "anchor_number" BIGINT NOT NULL,
    "anchor_hash" BYTEA NOT NULL,

    CONSTRAINT "audit_heads_pkey" PRIMARY KEY ("account_id")
) WITH (fillfactor = 50);

CREATE TABLE "audit_events" (
    "account_id" TEXT NOT NULL,
    "number" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "address" TEXT,
    "user_agent" TEXT,
    "request_id" TEXT NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("account_id", "number")
);

CREATE INDEX "audit_events_account_id_target_number_idx" ON "audit_events"("account_id", "target", "number");
CREATE INDEX "audit_events_account_id_actor_number_idx" ON "audit_events"("account_id", "actor", "number");
CREATE INDEX "audit_events_account_id_occurred_at_idx" ON "audit_events"("account_id", "occurred_at");

REVOKE ALL ON "audit_heads", "audit_events" FROM PUBLIC;

CREATE FUNCTION latchkey_refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit trail is append-only: % of % is refused', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER latchkey_audit_events_keep_values BEFORE UPDATE ON "audit_events" FOR EACH ROW
    EXECUTE FUNCTION latchkey_refuse_audit_change();
-- Only latchkey_prune_audit() has this setting.
CREATE TRIGGER latchkey_audit_events_keep_rows BEFORE DELETE ON "audit_events" FOR EACH ROW
    WHEN (current_setting('latchkey.pruning', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION latchkey_refuse_audit_change();
CREATE TRIGGER latchkey_audit_events_keep_all BEFORE TRUNCATE ON "audit_events" FOR EACH STATEMENT
    EXECUTE FUNCTION latchkey_refuse_audit_change();

-- A head only moves on, and its anchor only while the trail is pruned.
CREATE TRIGGER latchkey_audit_heads_move_on BEFORE UPDATE ON "audit_heads" FOR EACH ROW
    WHEN (
        NEW.account_id <> OLD.account_id
        OR NEW.number < OLD.number
        OR (NEW.number = OLD.number AND NEW.hash <> OLD.hash)
        OR (
            (NEW.anchor_number <> OLD.anchor_number OR NEW.anchor_hash <> OLD.anchor_hash)
            AND current_setting('latchkey.pruning', true) IS DISTINCT FROM 'on'
        )
    )
    EXECUTE FUNCTION latchkey_refuse_audit_change();
CREATE TRIGGER latchkey_audit_heads_keep_rows BEFORE DELETE ON "audit_heads" FOR EACH ROW
    EXECUTE FUNCTION latchkey_refuse_audit_change();
CREATE TRIGGER latchkey_audit_heads_keep_all BEFORE TRUNCATE ON "audit_heads" FOR EACH STATEMENT
    EXECUTE FUNCTION latchkey_refuse_audit_change();

-- Deletes the oldest events of one chain that happened before the moment, at most so many, and moves its anchor: to the
-- number and the hash of the last one deleted, from which the rest still verifies. Gives how many it deleted. It does not
-- wait for a change that is under way in the chain.
CREATE FUNCTION latchkey_prune_audit(of_account TEXT, before_moment TIMESTAMPTZ, most_events INTEGER) RETURNS INTEGER
LANGUAGE plpgsql SET latchkey.pruning TO 'on' AS $$
DECLARE
    head RECORD;
    first_kept BIGINT;
    new_anchor BYTEA;
    deleted INTEGER;
BEGIN
    SELECT number, anchor_number INTO head FROM audit_heads WHERE account_id = of_account FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN 0;
    END IF;
    SELECT COALESCE(
        (
            SELECT min(number) FROM audit_events
            WHERE account_id = of_account AND occurred_at >= before_moment
                AND number <= head.anchor_number + most_events
        ),
        LEAST(head.number, head.anchor_number + most_events) + 1
    ) INTO first_kept;
    SELECT hash INTO new_anchor FROM audit_events WHERE account_id = of_account AND number = first_kept - 1;
    IF first_kept - 1 <= head.anchor_number OR NOT FOUND THEN
        RETURN 0;
    END IF;
    DELETE FROM audit_events WHERE account_id = of_account AND number < first_kept;
    GET DIAGNOSTICS deleted = ROW_COUNT;
    UPDATE audit_heads SET anchor_number = first_kept - 1, anchor_hash = new_anchor WHERE account_id = of_account;
    RETURN deleted;
END
$$;

REVOKE ALL ON FUNCTION latchkey_prune_audit(TEXT, TIMESTAMPTZ, INTEGER) FROM PUBLIC;
