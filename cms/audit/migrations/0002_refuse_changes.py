"""The database itself refuses to change what the audit log holds.

PostgreSQL refuses UPDATE, DELETE and TRUNCATE (the last unless the session sets
`punte.allow_truncate`, as the test suite does when it empties all tables). SQLite refuses UPDATE;
its DELETE is also how Django empties tables, so there the chain alone shows a missing entry.
"""

from django.db import migrations

POSTGRES = """
CREATE FUNCTION audit_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF TG_OP = 'TRUNCATE' AND current_setting('punte.allow_truncate', true) = 'on' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'The audit log is append-only: % refused.', TG_OP;
END
$body$;
CREATE TRIGGER audit_refuse_row BEFORE UPDATE OR DELETE ON audit_auditentry
  FOR EACH ROW EXECUTE FUNCTION audit_refuse_change();
CREATE TRIGGER audit_refuse_truncate BEFORE TRUNCATE ON audit_auditentry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse_change();
"""
POSTGRES_BACK = """
DROP TRIGGER audit_refuse_truncate ON audit_auditentry;
DROP TRIGGER audit_refuse_row ON audit_auditentry;
DROP FUNCTION audit_refuse_change();
"""
SQLITE = """
CREATE TRIGGER audit_refuse_row BEFORE UPDATE ON audit_auditentry
BEGIN SELECT RAISE(ABORT, 'The audit log is append-only: UPDATE refused.'); END
"""
SQLITE_BACK = "DROP TRIGGER audit_refuse_row"


def run(statements):
    def apply(apps, schema_editor):
        sql = statements[schema_editor.connection.vendor == "postgresql"]
        with schema_editor.connection.cursor() as cursor:
            cursor.execute(sql)

    return apply


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_audit_log")]

    operations = [
        migrations.RunPython(run((SQLITE, POSTGRES)), run((SQLITE_BACK, POSTGRES_BACK)))
    ]
